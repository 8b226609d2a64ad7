# instance.__class__, read at one place, of instances whose class changes, hides the attribute, or has slots.
class A:
    def __init__(self):
        self.x = 1


class B:
    pass


class Slots:
    __slots__ = ("x",)


class Hidden:
    __class__ = A


class Computed:
    @property
    def __class__(self):
        return B


class Asked:
    def __getattribute__(self, name):
        return "asked " + name


class Derived(A):
    pass


class Numbers(list):
    pass


def read(thing):
    return thing.__class__


def name_of(thing):
    return thing.__class__.__name__


things = [A(), B(), Slots(), Hidden(), Computed(), Asked(), Derived(), Numbers(), 1, "s", A, read, None]
for _ in range(3):
    print([read(thing) for thing in things])
print([name_of(A()) for _ in range(3)], [name_of(thing) for thing in things[:3]])

thing = A()
for cls in (A, B, A, Derived):
    thing.__class__ = cls
    print([read(thing) for _ in range(3)], type(thing) is cls, thing.__dict__)
many = A()
for number in range(100):
    setattr(many, f"name{number}", number)
print([read(many) for _ in range(3)])
del many.name3
print([read(many) for _ in range(3)], isinstance(Computed(), B), isinstance(Computed(), Computed))


class Counted:
    made = 0

    def __new__(cls):
        cls.made += 1
        return object.__new__(cls)

    def again(self):
        return self.__class__()


class More(Counted):
    pass


chain = [Counted(), More()]
for _ in range(4):
    chain = [thing.again() for thing in chain]
print([type(thing).__name__ for thing in chain], Counted.made, More.made)


def made(n):
    class Local:
        pass

    return Local


names = set()
for n in range(50):
    names.add(read(made(n)()).__qualname__)
print(names)
