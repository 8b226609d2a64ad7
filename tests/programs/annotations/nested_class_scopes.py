# What names mean in annotations inside classes: the class body, the enclosing functions, not the enclosing class.
where = "global"


class Outer:
    where = "Outer"
    field: where

    def method(self, x: where) -> where: ...

    class Inner:
        field: where

        def method(self, x: where) -> where: ...

    class Shadowing:
        where = "Shadowing"
        field: where

        def method(self, x: where): ...


print(Outer.__annotations__, Outer.method.__annotations__)
print(Outer.Inner.__annotations__, Outer.Inner.method.__annotations__)
print(Outer.Shadowing.__annotations__, Outer.Shadowing.method.__annotations__)


class Changing:
    where = "at definition"
    field: where

    def method(self, x: where): ...

    def other(self, x: where): ...


Changing.where = "changed before the access"
print(Changing.__annotations__, Changing.method.__annotations__)
del Changing.where
print(Changing.__annotations__, Changing.method.__annotations__, Changing.other.__annotations__)


def scope():
    where = "function"

    class Local:
        field: where

        def method(self, x: where): ...

        class Deeper:
            where: where
            own = where

    class Assigns:
        where = where
        field: where

    class Global:
        global where
        field: where

    return Local, Assigns, Global


for cls in scope():
    print(cls.__name__, cls.__annotations__)
local = scope()[0]
print(local.method.__annotations__, local.Deeper.__annotations__, local.Deeper.own)


class Base:
    inherited = "from Base"


class Child(Base):
    field: inherited

    def method(self, x: Child.inherited): ...


try:
    Child.__annotations__
except NameError as error:
    print(error, "|", Child.method.__annotations__)
