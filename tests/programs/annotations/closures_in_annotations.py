# Annotations close over variables of enclosing functions, read when the annotations are.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def factory(kind):
    def build(value: kind, other: list[kind]) -> kind:
        return value
    return build


print(factory(int).__annotations__, factory("text").__annotations__["value"])


def late():
    functions = []
    for kind in ("first", "second", "third"):
        def use(x: kind): ...
        if kind == "first":
            use.__annotations__
        functions.append(use)
    return [f.__annotations__["x"] for f in functions]


print(late())


def deleted():
    kind = 1

    def use(x: kind): ...

    class Holder:
        x: kind
    del kind
    return use, Holder


use, holder = deleted()
attempt(lambda: use.__annotations__)
attempt(lambda: holder.__annotations__)


def own_parameter(x: int, y: x = 3): ...


attempt(lambda: own_parameter.__annotations__)
x = "global x, not the parameter"
attempt(lambda: own_parameter.__annotations__)


def counter():
    count = 0

    def bump():
        nonlocal count
        count += 1
        return count

    def f(a: bump(), b: bump()) -> count: ...
    return f, lambda: count


f, count = counter()
print(count(), f.__annotate__(1), f.__annotations__, f.__annotations__, count())


def levels():
    a = "a"

    def middle():
        b = "b"

        def inner(x: (a, b)):
            def innermost(y: (a, x)) -> b: ...
            return innermost
        return inner
    return middle()


print(levels().__annotations__, levels()(5).__annotations__)


def recursive(self: recursive) -> levels.__name__: ...


print(recursive.__annotations__["self"] is recursive, recursive.__annotations__["return"])
