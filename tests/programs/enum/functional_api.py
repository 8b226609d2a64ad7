# Enum("Name", ...): names as text, list, pairs, mapping; start, type, module, qualname, boundary.
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum


def attempt(function, *args, **kwargs):
    try:
        made = function(*args, **kwargs)
        print(made, [(item.name, item.value) for item in made])
    except Exception as error:
        print(type(error).__name__, error)


attempt(Enum, "Animal", "ANT BEE CAT")
attempt(Enum, "Animal", "ANT, BEE,CAT")
attempt(Enum, "Animal", ["ANT", "BEE"])
attempt(Enum, "Animal", ("ANT", "BEE"), start=5)
attempt(Enum, "Animal", [("ANT", 10), ("BEE", "b")])
attempt(Enum, "Animal", {"ANT": 1, "BEE": 1})
attempt(Enum, "Animal", iter(["ANT"]))
attempt(Enum, "Animal", [])
attempt(Enum, "Animal", "")
attempt(Enum, "Animal", "A A")
attempt(Enum, "Animal", 5)
attempt(Enum, "Animal", "ANT", type=str)
attempt(Enum, "Animal", "ANT BEE", type=int, module="zoo", qualname="Zoo.Animal")
attempt(IntEnum, "Number", "ONE TWO", start=0)
attempt(Flag, "Bit", "A B C")
attempt(IntFlag, "Bit", "A B", start=4)
attempt(StrEnum, "Word", "Up DOWN")
attempt(Enum, value="Animal", names="ANT BEE")
attempt(Enum, "Animal", names=[("A", 1)])
attempt(Enum, 5)
attempt(Enum, "Animal")
attempt(Enum, "Animal", "mro")
Animal = Enum("Animal", "ANT BEE", module=__name__)
print(Animal.__module__, Animal.__qualname__, Animal.ANT, Animal(2), type(Animal.ANT), Enum("X", "A", qualname="Outer.X").__qualname__)


class Base(Enum):
    def describe(self):
        return f"{self.name}!"


Made = Base("Made", "ONE TWO")
print(Made.ONE.describe(), Made.__mro__[1].__name__, issubclass(Made, Base), list(Made))
Big = IntEnum("Big", {f"N{number}": number for number in range(50)})
print(len(Big), Big.N49, Big(7).name)
