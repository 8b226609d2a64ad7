# Lists, dicts and sets as values: looking up, containment, aliases, equality of members.
from enum import Enum


class Config(Enum):
    LIST = [1, 2]
    DICT = {"a": 1}
    SAME = [1, 2]
    SET = {1}
    TUPLE = (1, [2])
    NONE = None
    NUMBER = 5
    NAN = float("nan")


print([each.name for each in Config], Config.SAME is Config.LIST, Config([1, 2]), Config({"a": 1}), Config({1}), Config((1, [2])), Config(None))
print([1, 2] in Config, [9] in Config, 5 in Config, 5.0 in Config, None in Config, {"a": 1} in Config, Config.LIST in Config)
print(hash(Config.LIST) == hash("LIST"), {Config.LIST: "works"}[Config.SAME], len({Config.LIST, Config.DICT, Config.SAME}))
Config.LIST.value.append(3)
print(Config.LIST, Config([1, 2, 3]).name)
for value in ([1, 2], {"b": 1}, 6, "LIST", frozenset([2]), (1, [3])):
    try:
        print(Config(value))
    except ValueError as error:
        print(error)
print(frozenset([1]) in Config, Config.NAN.value != Config.NAN.value, Config(Config.NAN.value), Config(Config.NUMBER) is Config.NUMBER)


class Key:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return isinstance(other, Key) and self.text.lower() == other.text.lower()

    def __hash__(self):
        return 7

    def __repr__(self):
        return f"Key({self.text!r})"


class Keys(Enum):
    FIRST = Key("one")
    SECOND = Key("two")
    THIRD = Key("ONE")


print(list(Keys), Keys(Key("TWO")), Keys.THIRD, Key("One") in Keys, Key("no") in Keys)


class NoHash:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return isinstance(other, NoHash) and self.number == other.number


class Plain(Enum):
    A = NoHash(1)
    B = NoHash(2)
    C = NoHash(1)


print([each.name for each in Plain], Plain(NoHash(2)).name, Plain.C.name, NoHash(3) in Plain)
