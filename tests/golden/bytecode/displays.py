constant_list = [1, 2, 3, 4]
constant_tuple = (1, (2.5, "x"), None)
mixed = [a, 1, *b, 2]
mapping = {"a": 1, **c, "d": a}
table = {x: [y for y in range(x)] for x in range(5) if x}
text = f"{a!r:>{width}} and {b:.2f}{'!'}"
item = a[1:2][b, c]
del a[0], a.x, a
