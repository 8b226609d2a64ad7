# Attributes of instances that are deleted while their class, or a base, gets and loses something of the same name.
class Base:
    pass


class Thing(Base):
    pass


class Loud:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        return "loud"

    def __set__(self, instance, value):
        print("set", value)

    def __delete__(self, instance):
        print("deleted")


def turn(thing):
    try:
        thing.x = 1
        del thing.x
    except AttributeError as error:
        print(error)
    return getattr(thing, "x", None)


print([turn(Thing()) for _ in range(4)])
Base.x = Loud()
print([turn(Thing()) for _ in range(2)])
del Base.x
print([turn(Thing()) for _ in range(2)])
Thing.x = 5
print([turn(Thing()) for _ in range(2)])
Thing.x = 6
print([turn(Thing()) for _ in range(2)])
Thing.x = property(lambda self: 8)
print([turn(Thing()) for _ in range(2)])
Thing.x = Loud()
print(turn(Thing()))
del Thing.x
Thing.__bases__ = (type("Other", (), {"x": Loud()}),)
print(turn(Thing()))
thing = Thing.__new__(Thing)
for name in ("y", "x", "__class__", "__dict__"):
    try:
        delattr(thing, name)
        print("deleted", name)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


class Slots:
    __slots__ = ("x",)


slots = Slots()
for _ in range(3):
    print(turn(slots))
    try:
        del slots.x
    except AttributeError as error:
        print(error)
