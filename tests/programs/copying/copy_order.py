# Which special method is asked first, with what, and what errors of it become.
import copy
import copyreg


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, "|", error)


class Log:
    def __getattribute__(self, name):
        if name != "__dict__":
            print("get", name)
        return super().__getattribute__(name)


copy.copy(Log())
print("--")
copy.deepcopy(Log())
print("--")


class LogGetattr:
    def __getattr__(self, name):
        print("getattr", name)
        raise AttributeError(name)


copy.copy(LogGetattr())
print("--")
copy.deepcopy(LogGetattr())
print("--")


class AnyAttribute:
    def __getattr__(self, name):
        return lambda *args: name


print(copy.copy(AnyAttribute()).__class__.__name__)
print(copy.deepcopy(AnyAttribute()))


class Registered:
    pass


copyreg.pickle(Registered, lambda x: (str, ("registered",)))
print(copy.copy(Registered()), copy.deepcopy(Registered()))


class RegisteredChild(Registered):
    pass


print(type(copy.copy(RegisteredChild())).__name__)
copyreg.dispatch_table[Registered] = lambda x: "by name"
x = Registered()
print(copy.copy(x) is x, copy.deepcopy(x) is x)
del copyreg.dispatch_table[Registered]


class Meta(type):
    pass


class Registers(metaclass=Meta):
    pass


copyreg.pickle(Meta, lambda cls: "not asked")
print(copy.copy(Registers) is Registers, copy.deepcopy(Registers) is Registers)


class Raises:
    def __copy__(self):
        raise KeyError("copy")

    def __deepcopy__(self, memo):
        raise KeyError("deepcopy")


attempt(copy.copy, Raises())
attempt(copy.deepcopy, [Raises()])


class ReduceNone:
    __reduce_ex__ = None


print(type(copy.copy(ReduceNone())).__name__)
print(type(copy.deepcopy(ReduceNone())).__name__)


class BothNone:
    __reduce_ex__ = None
    __reduce__ = None


attempt(copy.copy, BothNone())
attempt(copy.deepcopy, BothNone())


class ReadOnly:
    __slots__ = ("_value",)

    def __init__(self, value):
        object.__setattr__(self, "_value", value)

    def __setattr__(self, name, value):
        raise AttributeError("read-only " + name)


attempt(copy.copy, ReadOnly(1))


class DictProperty:
    def __init__(self):
        self.a = 1

    @property
    def __dict__(self):
        print("own __dict__")
        return {"made": "up"}


attempt(lambda: type(copy.copy(DictProperty())).__name__)


class HasData:
    @property
    def guarded(self):
        return "guarded"


x = HasData()
x.__dict__["guarded"] = 5
y = copy.copy(x)
print(y.guarded, y.__dict__)


class Setattr:
    def __setattr__(self, name, value):
        print("setattr", name)
        super().__setattr__(name, value)


x = Setattr()
x.a = 1
print(copy.copy(x).__dict__)


class KeyState:
    def __getstate__(self):
        return {1: "one", "two": 2}


y = copy.copy(KeyState())
print(y.__dict__)


class BadState:
    def __init__(self, state):
        self.state = state

    def __getstate__(self):
        return self.state


for state in (5, "text", (1, 2), ({"a": 1}, None), (None, {"b": 2}), ({"a": 1}, {"b": 2}), (1, 2, 3), [("k", "v")], {}):
    attempt(lambda: copy.copy(BadState(state)).__dict__)
    attempt(lambda: copy.deepcopy(BadState(state)).__dict__)
print(copy.Error is copy.error, copy.Error.__mro__[1].__name__, copy.Error.__module__, copy.__all__)
