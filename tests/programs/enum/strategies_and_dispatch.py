# Members that carry functions: partial, lambdas through member(), tables of methods, singledispatch, registries.
from enum import Enum, StrEnum, auto, member, nonmember
from functools import cached_property, lru_cache, partial, singledispatchmethod, singledispatch
import operator


class Op(Enum):
    ADD = "+", 1, operator.add
    SUB = "-", 1, operator.sub
    MUL = "*", 2, operator.mul
    POW = "^", 3, pow

    def __init__(self, sign, precedence, function):
        self.sign, self.precedence, self.function = sign, precedence, function

    @classmethod
    def _missing_(cls, sign):
        return next((op for op in cls if op.sign == sign), None)

    def __call__(self, *args):
        return self.function(*args)


def evaluate(words):
    values, ops = [], []

    def reduce_to(precedence):
        while ops and ops[-1].precedence >= precedence:
            right, left = values.pop(), values.pop()
            values.append(ops.pop()(left, right))

    for word in words.split():
        if word.isdigit():
            values.append(int(word))
        else:
            op = Op(word)
            reduce_to(op.precedence)
            ops.append(op)
    reduce_to(0)
    return values[0]


print([evaluate(text) for text in ("1 + 2 * 3", "2 ^ 3 + 1", "10 - 2 - 3", "2 * 3 ^ 2 * 2")], Op("+"), [op.sign for op in Op], Op.POW(2, 5))
try:
    evaluate("1 % 2")
except ValueError as error:
    print(error)


class Case(Enum):
    UPPER = member(str.upper)
    LOWER = member(staticmethod(str.lower)) if False else member(lambda text: text.lower())
    SWAP = partial(str.swapcase)
    helper = nonmember(len)

    def apply(self, text):
        return self.value(text)


print([case.name for case in Case], Case.UPPER.apply("ab"), Case.LOWER.apply("AB"), Case.helper("four"))
try:
    print(Case.SWAP("aB"), [case.name for case in Case if case.name == "SWAP"])
except Exception as error:
    print(type(error).__name__, error)


class Shape(StrEnum):
    CIRCLE = auto()
    SQUARE = auto()

    @cached_property
    def expensive(self):
        print("computing", self.name)
        return len(self.name) * 100

    @singledispatchmethod
    def scale(self, by):
        return f"{self} by {by!r}"

    @scale.register
    def _(self, by: int):
        return self.upper() * by

    @scale.register(list)
    def _(self, by):
        return [self.scale(each) for each in by]

    @classmethod
    @lru_cache(maxsize=None)
    def longest(cls):
        print("looking")
        return max(cls, key=len)


print(Shape.CIRCLE.expensive + Shape.CIRCLE.expensive, Shape.SQUARE.scale(2), Shape.SQUARE.scale([1, "x"]), Shape.longest() is Shape.longest(), vars(Shape.CIRCLE).get("expensive"))


@singledispatch
def tell(value):
    return f"something: {value}"


@tell.register
def _(value: Shape):
    return f"shape {value.value}"


@tell.register(Op)
def _(value):
    return f"operator {value.sign}"


print([tell(value) for value in (Shape.CIRCLE, Op.ADD, "circle", 5)], tell.dispatch(Shape) is tell.dispatch(str), tell.dispatch(Case).__name__)
