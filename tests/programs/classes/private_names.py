# Two leading underscores are mangled with the class's name.
class Base:
    def __init__(self):
        self.__secret = "base"
        self._hint = "visible"

    def reveal(self):
        return self.__secret

    def __hidden(self):
        return "hidden base"

    def call(self):
        return self.__hidden()


class Derived(Base):
    def __init__(self):
        super().__init__()
        self.__secret = "derived"

    def both(self):
        return self.reveal(), self.__secret

    def __hidden(self):
        return "hidden derived"


d = Derived()
print(d.both())
print(d.call())
print(sorted(d.__dict__))
print(d._Base__secret, d._Derived__secret)
try:
    d.__secret
except AttributeError as error:
    print("AttributeError:", error)


class _Leading:
    __x = 1

    def get(self):
        __local = 5
        return self.__x + __local


print(_Leading().get(), hasattr(_Leading, "_Leading__x"))


class Dunder:
    __keep__ = "kept"


print(Dunder.__keep__)
