# Names of a class body in its loops, comprehensions, handlers, methods and nested classes.
x, y = "global x", "global y"


class Loop:
    for i in range(3):
        if i:
            previous = last
        last = i
    total = sum([n for n in range(i + 1)])
    pairs = [(a, b) for a in range(2) for b in "xy"]
    outermost = [v for v in [previous, last]]
    try:
        inner = [last for _ in "a"]
    except NameError as error:
        inner = str(error)
    try:
        condition = [n for n in range(3) if n < last]
    except NameError as error:
        condition = str(error)
    function = lambda self, default=last: default
    generator = (n for n in range(last))


print(Loop.i, Loop.previous, Loop.total, Loop.pairs, Loop.outermost, Loop.inner, "|", Loop.condition)
print(Loop().function(), list(Loop.generator))


class Methods:
    helper = "class helper"

    def call(self):
        try:
            return helper
        except NameError as error:
            return str(error)

    def default(self, helper=helper):
        return helper

    try:
        undefined
    except NameError as problem:
        message = str(problem)
    print(sorted(n for n in locals() if not n.startswith("_")))


print(Methods().call(), Methods().default(), Methods.message, hasattr(Methods, "problem"))


class Nested:
    x = "Nested x"

    class Inner:
        seen = x

    def make(self):
        class Local:
            seen = x
            name = __qualname__
        return Local


print(Nested.Inner.seen, Nested().make().seen, Nested().make().name)


class Annotated:
    print(__name__, __qualname__, __module__)
    __qualname__ = "Renamed.In.Body"


print(Annotated.__qualname__, Annotated.__name__, Annotated)
