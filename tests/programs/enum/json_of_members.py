# Members through json: int, str and float kinds, as keys, defaults and hooks, and through repr and literal_eval.
import ast
import json
from dataclasses import asdict, dataclass
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum


class Num(IntEnum):
    ONE = 1


class Word(StrEnum):
    HI = "hi"


class Real(float, Enum):
    HALF = 0.5


class Mixed(str, Enum):
    A = "a\n"


class Bits(IntFlag):
    R = 1
    W = 2


class Plain(Enum):
    X = [1, 2]
    Y = "y"


class Rights(Flag):
    A = 1
    B = 2


print(json.dumps([Num.ONE, Word.HI, Real.HALF, Mixed.A, Bits.R | Bits.W, Bits(0)]), json.dumps({Word.HI: Num.ONE, Num.ONE: Word.HI, Mixed.A: Real.HALF}))
print(json.dumps({Real.HALF: 1, Bits.W: 2}), json.dumps([Word.HI, {Word.HI: [Num.ONE]}], indent=1))
for wrong in (Plain.X, {Plain.X: 1}, [Rights.A], {"a": {1: Plain.Y}}):
    try:
        print(json.dumps(wrong))
    except TypeError as error:
        print(error, getattr(error, "__notes__", None))


def encode(value):
    if isinstance(value, Enum):
        return {"__enum__": f"{type(value).__name__}.{value.name}"}
    raise TypeError(value)


KINDS = {kind.__name__: kind for kind in (Plain, Rights, Num)}


def decode(found):
    if "__enum__" in found:
        kind, _, name = found["__enum__"].partition(".")
        if "|" in name:
            made = KINDS[kind](0)
            for part in name.split("|"):
                made |= KINDS[kind][part]
            return made
        return KINDS[kind][name]
    return found


text = json.dumps({"a": Plain.X, "b": [Rights.A | Rights.B, Num.ONE]}, default=encode)
print(text, json.loads(text, object_hook=decode), json.loads(text, object_hook=decode)["a"] is Plain.X)


@dataclass
class Order:
    kind: Plain
    count: Num
    tags: tuple = (Word.HI,)


order = Order(Plain.Y, Num.ONE)
print(json.dumps(asdict(order), default=lambda member: member.name), asdict(order), order)
print(ast.literal_eval(repr(Num.ONE.value)), ast.literal_eval(f"[{Num.ONE}, {Real.HALF.value}, {str(Word.HI)!r}]"), int(Num.ONE), float(Real.HALF), str(Word.HI) is Word.HI.value, type(str(Word.HI)).__name__)
print(json.loads('{"hi": 1}')[Word.HI], json.loads("[1]")[0] is Num.ONE, Num(json.loads("1")), Word(json.loads('"hi"')), json.dumps(list(Word)), json.dumps(Plain.__members__.__contains__("X")), json.dumps({name: each.value for name, each in Plain.__members__.items()}))


class Encoder(json.JSONEncoder):
    def default(self, value):
        return value.value if isinstance(value, Enum) else super().default(value)


print(json.dumps([Plain.X, Rights.B, {1: Plain.Y}], cls=Encoder), Encoder().encode(Rights.A | Rights.B))
