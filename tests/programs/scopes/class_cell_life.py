# The __class__ cell is filled when the class is made: used too early, by functions from outside, by metaclasses that lose it.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Child:
    def who(self):
        return __class__


def outside(self):
    return super().who()


Child.outside = outside
attempt(lambda: Child().outside())
early = []


class Early:
    def method(self): return __class__
    early.append(method)
    try:
        method(None)
    except NameError as error:
        print(error)


print(early[0](None))


class Replaced(type):
    def __new__(meta, name, bases, namespace):
        return 5 if name == "Number" else super().__new__(meta, name, bases, {k: v for k, v in namespace.items() if k != "__classcell__"})


class Number(metaclass=Replaced):
    def method(self): return __class__
    kept = [method]


def lost():
    class Lost(metaclass=Replaced):
        def method(self): return __class__


def wrong_cell():
    class WrongCell:
        __classcell__ = 5


print(Number)
attempt(lost)
attempt(wrong_cell)
