# Any expression can be an annotation: lambdas, comprehensions, conditionals, f-strings, calls; some are errors of syntax.
factor = 3


class Everything:
    base = 10
    conditional: "yes" if base > 5 else "no"
    comprehension: [base_ * factor for base_ in range(3)]
    outer_iterable: [n for n in range(base)][-1]
    nested_names: {k: v for k, v in zip("ab", (1, 2))}
    function: (lambda x, y=2: x * y * factor)
    generator: sum(n * n for n in range(4))
    text: f"{factor!r:>4}|{base}"
    boolean: factor and base or None
    chained: 1 < factor < base
    sliced: "abcdef"[1:factor]
    tuple_: (1, 2)
    display: {1, 1}
    starred: [*range(2), *"ab"]
    ellipsis: ...
    attribute: str.upper.__name__


annotations = Everything.__annotations__
for name, value in annotations.items():
    print(name, value("a") if name == "function" else value)


class Iterated:
    own = 5
    first_iterable: [n for n in range(own)]
    element: [own for _ in range(2)]


class Called:
    own = 5
    argument: (lambda n: n)(own)
    body: (lambda: own)()


for cls in (Iterated, Called):
    try:
        print(cls.__annotations__)
    except NameError as error:
        print(cls.__name__, error)
own = "global own"
print(Iterated.__annotations__, Called.__annotations__)


def f(a: (1, 2) = 3, *, b: lambda: 5 = None) -> [n for n in "xy"]: ...


print(f.__annotations__["a"], f.__annotations__["b"](), f.__annotations__["return"])
sources = (
    "x: (y := 1)", "def f(a: (y := 1)): ...", "def f() -> (y := 1): ...", "class C:\n    x: (y := 1)",
    "def f():\n    x: (yield)", "def f(a: (yield)): ...", "def f():\n    def g() -> (yield from x): ...",
    "async def f():\n    x: await y", "async def f():\n    def g(a: await y): ...", "def f(a: *b): ...", "def f(*a: *b): ...", "def f(**a: *b): ...",
    "x: yield", "def f():\n    x: int\n    global x", "def f():\n    global x\n    x: int", "def f():\n    x = 1\n    def g():\n        nonlocal x\n        x: int",
    "global x\nx: int", "class C:\n    global x\n    x: int", "lambda x: int: 1", "def f(a: int = 1, b: int): ...", "x: int = yield",
)
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(f"{source!r} is fine")
    except SyntaxError as error:
        print(f"{source!r}: {error.msg}")
