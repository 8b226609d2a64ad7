# Members in match statements: value patterns, class patterns, guards, flags, nested data.
from dataclasses import dataclass
from enum import Enum, Flag, IntEnum, StrEnum, auto


class Op(Enum):
    ADD = "+"
    SUB = "-"
    MUL = "*"
    NEG = "neg"


class Kind(StrEnum):
    NUM = auto()
    NAME = auto()


class Code(IntEnum):
    OK = 200
    MISSING = 404


class Mode(Flag):
    READ = auto()
    WRITE = auto()
    BOTH = READ | WRITE


@dataclass
class Node:
    op: Op
    left: object
    right: object = None


def evaluate(node, names):
    match node:
        case Node(Op.ADD, left, right):
            return evaluate(left, names) + evaluate(right, names)
        case Node(op=Op.SUB, left=left, right=right):
            return evaluate(left, names) - evaluate(right, names)
        case Node(Op.MUL, left, right) if left is not right:
            return evaluate(left, names) * evaluate(right, names)
        case Node(Op.MUL, left):
            return evaluate(left, names) ** 2
        case Node(Op.NEG, left):
            return -evaluate(left, names)
        case (Kind.NUM, value) | ("number", value):
            return value
        case {"kind": Kind.NAME, "name": str(name)}:
            return names[name]
        case Op() as op:
            return f"only {op.name}"
        case Op(value=value):
            return value
        case _:
            return f"no match for {node!r}"


shared = ("num", 3)
for tree in (
    Node(Op.ADD, (Kind.NUM, 2), ("number", 5)), Node(Op.MUL, shared, shared), Node(Op.NEG, {"kind": "name", "name": "x"}),
    Node(Op.SUB, Node(Op.MUL, (Kind.NUM, 4), ("num", 2)), {"kind": Kind.NAME, "name": "x"}), Op.MUL, 5, "+", {"kind": "num"},
):
    print(evaluate(tree, {"x": 10}))


def describe(value):
    match value:
        case Code.OK | Code.MISSING as code:
            return f"known {code!r}" if isinstance(code, Code) else f"number {code}"
        case Code():
            return "never"
        case Mode.READ | Mode.WRITE:
            return "single"
        case Mode.BOTH:
            return "both"
        case Mode(name=None, value=number):
            return f"nameless {number}"
        case Op(name="ADD", value=sign):
            return sign
        case int():
            return "int"
        case [Op.ADD, *rest]:
            return rest
    return "nothing"


print([describe(value) for value in (200, Code.MISSING, 201, Mode.READ, Mode.READ | Mode.WRITE, Mode(0), Op.ADD, Op.SUB, [Op.ADD, 1, 2], True)])
