"""What zip() and map() look at first, and vars() of objects whose __getattribute__() is their own."""


class Noisy:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("asked")
        return self.value


class Slotted:
    __slots__ = ("a",)

    def __getattribute__(self, name):
        return super().__getattribute__(name)


class Open:
    def __init__(self):
        self.a = 1

    def __getattribute__(self, name):
        return super().__getattribute__(name)


class Invented:
    def __getattr__(self, name):
        if name == "__dict__":
            return {"made": name}
        raise KeyError(name)

    __slots__ = ()


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, repr(error.__context__))


attempt(lambda: zip(0, strict=NotImplemented))
attempt(lambda: map(len, 0, strict=NotImplemented))
attempt(lambda: zip(0, strict=1))
attempt(lambda: list(zip([1], [2, 3], strict=Noisy(False))))
attempt(lambda: list(zip([1], [2, 3], strict=Noisy(True))))
attempt(lambda: list(map(max, [1], [2, 3], strict=Noisy(True))))
attempt(lambda: vars(Slotted()))
attempt(lambda: vars(Open()))
attempt(lambda: vars(Invented()))
attempt(lambda: vars(3))
attempt(lambda: sorted(vars()))
