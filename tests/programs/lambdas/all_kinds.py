# Lambdas with every kind of parameter, in every usual place.
print((lambda: 1)(), (lambda x: x + 1)(1), (lambda x, y=2: x * y)(4), (lambda *a, **k: (a, k))(1, 2, z=3))
print((lambda *, k: k)(k=5), (lambda a, /, b: a - b)(9, b=4))
add = lambda a: lambda b: a + b
print(add(1)(2), add("x")("y"))
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
print([ops[o](6, 3) for o in "+-*"])
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)), max([3, -7, 5], key=lambda n: n * n))
print(list(map(lambda x, y: x ** y, [2, 3], [3, 2])), list(filter(lambda c: c not in "aeiou", "education")))
print((lambda x: "pos" if x > 0 else "neg")(-1), (lambda: (yield))().__next__())
fact = lambda n: 1 if n == 0 else n * fact(n - 1)
print(fact(10))
y_combinator = lambda f: (lambda x: x(x))(lambda x: f(lambda n: x(x)(n)))
print(y_combinator(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(6))
print([f(3) for f in [lambda x: x, lambda x: x * 2, lambda x: x ** 2]])
print((lambda s: s and s[0].upper() + s[1:])("word"), (lambda: None)() is None)
pairs = [(1, "b"), (2, "a")]
pairs.sort(key=lambda p: p[1])
print(pairs, (lambda a, b, *c, d=1, **e: [a, b, c, d, e])(1, 2, 3, 4, d=5, f=6))
try:
    (lambda x: x)()
except TypeError as error:
    print(error)
try:
    (lambda: 0)(1)
except TypeError as error:
    print(error)
x = 10
print((lambda x=x: x)(), (lambda: x)(), [(lambda i: i * x)(i) for i in range(3)])
