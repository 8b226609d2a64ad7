# What is called when a class is called, or a property read, is found anew after every change that matters. Each change happens
# between two runs of the same code, which has seen the old state before.


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Meta(type):
    pass


class Base(metaclass=Meta):
    def __init__(self, x=0):
        self.x = x

    @property
    def double(self):
        return self.x * 2


class Point(Base):
    def __init__(self, x, y):
        self.x = x
        self.y = y

    @property
    def total(self):
        return self.x + self.y


def make():
    results = []
    for i in range(3):
        p = Point(i, 10)
        results.append((p.x, getattr(p, "y", None), p.double, p.total))
    return results


def show(what):
    print(what, attempt(make))


show("plain")
Point.__init__ = lambda self, x, y: self.__dict__.update(x=x, y=-y)
show("another function")
Point.__init__ = lambda self, x, y: x
show("answers something")
Point.__init__ = lambda self, x, y: None
show("does nothing")
Point.__init__ = lambda self, x: None
show("takes less")
Point.__init__ = lambda self, x, y, z=5: setattr(self, "x", x) or setattr(self, "y", y + z)
show("takes more")
del Point.__init__
show("that of the base")
Base.__init__ = lambda self, x, y: setattr(self, "x", x) or setattr(self, "y", y * 100)
show("a new one of the base")
Meta.__call__ = lambda cls, *args: (print("call", end=" "), type.__call__(cls, *args))[1]
show("a __call__ of the metaclass")
del Meta.__call__
show("none again")
Base.__del__ = lambda self: None
show("a finaliser")
del Base.__del__
Point.__new__ = lambda cls, x, y: (print("new", end=" "), object.__new__(cls))[1]
show("a __new__")
Point.__new__ = lambda cls, x, y: Base(x + 50, y)
show("a __new__ that makes another")
Point.__new__ = lambda cls, x, y: object.__new__(cls)
show("a plain __new__")

Point.total = property(lambda self: self.x - self.y)
show("another getter")
Point.total = property(lambda self, more=7: self.x + more)
show("a getter with a default")
Point.total = property(lambda: 1)
show("a getter without self")
Point.total = property(lambda *args: len(args))
show("a getter with a star")
Point.total = property(lambda self: (yield self.x))
print([next(item[3]) for item in make()])
Point.total = property(str.__len__)
show("a native of another class")
Point.total = property(type)
print([item[3] is Point for item in make()])
Point.total = property()
show("no getter")
Point.total = 5
show("plain data")
del Point.total
show("nothing")
Point.__getattr__ = lambda self, name: name.upper()
show("__getattr__")
Point.total = property(lambda self: self.missing)
show("a getter that asks __getattr__")
Point.total = property(lambda self: {}.missing)
show("a getter that fails, and __getattr__")
del Point.__getattr__
show("a getter that fails")
Point.total = property(lambda self: self.total)


def depth():
    try:
        Point(1, 2).total
    except RecursionError as error:
        return str(error)


print(depth(), depth())


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a

    @property
    def both(self):
        try:
            return self.a, self.b
        except AttributeError as error:
            return error.name, type(error.obj).__name__


class Failing:
    def __init__(self, n):
        self.n = n
        self.rest = Failing(n - 1) if n else 1 / n

    @property
    def inverse(self):
        return 1 / self.n


print([Slotted(i).both for i in range(3)])
print(attempt(Failing, 3), attempt(lambda: object.__new__(Failing).inverse))
f = object.__new__(Failing)
f.n = 4
print([f.inverse for _ in range(3)])
f.n = 0
print(attempt(lambda: f.inverse))
