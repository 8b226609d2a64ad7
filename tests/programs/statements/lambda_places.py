# Lambdas in unusual places: subscripts, slices, keywords, defaults, conditionals, f-strings, yields, class bodies.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


print((lambda: 1, 2)[1], (lambda: (1, 2))(), [lambda: 1][0](), {lambda: 0: "key"}.popitem()[1], {"k": lambda x: x}["k"](3))
print((lambda x: lambda y: lambda z: x + y + z)(1)(2)(3), (lambda f: f(f, 5))(lambda f, n: n and n + f(f, n - 1)))
print((lambda *a, **k: [*a, *k.items()])(1, *[2], x=3, **{"y": 4}), (lambda a, /, b=2, *c, d, e=5, **f: (a, b, c, d, e, f))(1, d=4, a=9))
print([1, 2, 3][(lambda: 1)():], [1, 2, 3][(lambda: 0)():(lambda: 3)():(lambda: 2)()])
print((lambda x: x if x else "empty")(0), (lambda x: "a" if x else lambda: "b")(0)(), (1 if 0 else lambda: 2)())
print((lambda: not 0)(), (lambda x: x or (lambda: "default")())(None), (lambda: 1 < 2 < 3)(), (lambda: -1 ** 2)())
print((lambda x: [x * y for y in range(x)])(3), [(lambda v=v: v)() for v in "ab"], list(map(lambda p: p[0] + p[1], [(1, 2)])))
print(f"{(lambda x: x * 2)(4)} {(lambda: f'{(lambda: 5)()}')()}", "{}".format((lambda: "s")()))
print((lambda x: (y := x + 1) * y)(2), (lambda: (lambda: (z := 1))() + 1)())
generator = (lambda: ((yield 1), (yield 2)))()
print(next(generator), next(generator))
try:
    generator.send("last")
except StopIteration as stop:
    print(stop.value)
print(list((lambda: (yield from "ab"))()), (lambda: ...)(), (lambda: None)(), (lambda: ())(), (lambda: {})(), (lambda: {1: 2})(), (lambda: {*()})())
print((lambda: 0).__name__, (lambda: 0).__qualname__, (lambda a, b=1: 0).__defaults__, (lambda *, k=2: 0).__kwdefaults__, (lambda: "doc").__doc__)


class Body:
    factor = 3
    times = lambda self, n: n * self.factor
    static = staticmethod(lambda n: n + 1)
    computed = property(lambda self: self.factor * 10)
    inner = (lambda: __qualname__ if 0 else "scope of the module")()
    own = lambda self: __class__.__name__
    parent = lambda self: super().__repr__()[:9]
    __private = lambda self: "private"
    call_private = lambda self: self.__private()


b = Body()
print(b.times(2), b.static(1), b.computed, b.inner, b.own(), b.parent(), b.call_private(), Body.times.__qualname__)
compose = lambda *functions: (lambda x: [x := f(x) for f in functions][-1])
print(compose(lambda x: x + 1, str, lambda s: s * 2)(4))
recursive = lambda n: 1 if n < 2 else n * recursive(n - 1)
print(recursive(6), sorted("bca", key=lambda c: (c != "c", c)), max([1, -5], key=lambda n: abs(n)))
table = {op: (lambda a, b, op=op: eval(f"{a}{op}{b}")) for op in "+-*"}
print([table[op](6, 3) for op in table])
attempt(lambda: (lambda x: x)())
attempt(lambda: (lambda x, y: x)(1))
attempt(lambda: (lambda: 0)(1))
attempt(lambda: (lambda *, k: k)())
attempt(lambda: (lambda *, k: k)(1))
attempt(lambda: (lambda a, /: a)(a=1))
attempt(lambda: (lambda a=1, /, **k: (a, k))(a=2))
attempt(lambda: (lambda x: x)(1, x=2))
attempt(lambda: (lambda: undefined)())
attempt(lambda: (lambda: (lambda: 1 / 0)())())
