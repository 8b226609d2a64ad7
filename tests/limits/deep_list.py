# limits: memory=64MB
# ends: completed
# Depth of data costs no native stack. CPython prints neither of these; repr of them may end in a RecursionError here too.
for depth in (2000, 200000):
    x = []
    y = []
    for _ in range(depth):
        x = [x]
        y = [y]
    try:
        text = repr(x)
        assert text == "[" * (depth + 1) + "]" * (depth + 1)
    except RecursionError:
        pass
    try:
        assert x == y
        assert not x != y
    except RecursionError:
        pass
    z = x[:]
    assert z[0] is x[0]
    x = y = z = None
print("survived")
