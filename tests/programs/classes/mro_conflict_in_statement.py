# A class statement whose bases cannot be ordered ends the program; the decorator is never called.
def decorate(cls):
    print("decorated", cls.__name__)
    return cls


class Reader:
    def read(self):
        return "Reader"


class Buffered(Reader):
    def read(self):
        return "Buffered " + super().read()


@decorate
class Good(Buffered, Reader):
    pass


print(Good().read())


@decorate
class Wrong(Reader, Buffered):
    print("the body has run")


print("never printed")
