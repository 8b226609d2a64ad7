# __new__, __init__, their errors, and instance creation by subclass.
class Single:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
            cls.instance.count = 0
        return cls.instance

    def __init__(self):
        self.count += 1


a, b = Single(), Single()
print(a is b, a.count)


class Other:
    def __new__(cls, value):
        return value * 2

    def __init__(self, value):
        print("never called")


print(Other(21), Other("ab"))


class Base:
    def __new__(cls, *args):
        made = object.__new__(cls)
        made.args = args
        return made

    def __init__(self, *args):
        self.initialised = True


class Child(Base):
    def __init__(self, x, y):
        super().__init__(x, y)
        self.total = x + y


c = Child(1, 2)
print(c.args, c.total, c.initialised)


class Returns:
    def __init__(self):
        return 5


class NoArgs:
    pass


class One:
    def __init__(self, x):
        self.x = x


for bad in (lambda: Returns(), lambda: NoArgs(1), lambda: One(), lambda: One(1, 2), lambda: Child(1), lambda: One(y=1)):
    try:
        bad()
    except TypeError as error:
        print("TypeError:", error)
