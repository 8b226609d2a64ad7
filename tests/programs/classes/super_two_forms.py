# super() with no, one and two arguments: instances, classes, what is refused.
def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Base:
    tag = "base tag"

    def __init__(self, n=0):
        self.n = n

    def hello(self):
        return f"Base.hello({self.n})"

    @classmethod
    def make(cls, n):
        return cls(n)

    @property
    def double(self):
        return self.n * 2


class Child(Base):
    tag = "child tag"

    def hello(self):
        return "Child > " + super().hello()

    @classmethod
    def make(cls, n):
        return super().make(n + 1)

    @property
    def double(self):
        return ("child", super().double)

    def up(self):
        return super()


c = Child.make(4)
print(c.hello(), c.double, super(Child, c).double, super(Child, c).tag, c.up().tag)
print(super(Child, Child).make.__func__ is Base.make.__func__, super(Child, Child).hello(c), super(Child, Child).tag)
s = super(Child, c)
print(s.__thisclass__, s.__self__ is c, s.__self_class__, type(s), s.__class__)
print(repr(super(Child, Child)))
unbound = super(Child)
print(unbound, unbound.__self__, unbound.__self_class__, attempt(lambda: unbound.hello))
print(unbound.__get__(c, Child).hello(), unbound.__get__(None, Child) is unbound, attempt(lambda: unbound.__get__(3)))
print(attempt(lambda: super(Child, Base())))
print(attempt(lambda: super(Child, 5)))
print(attempt(lambda: super(Child, Base)))
print(attempt(lambda: super(5, 5)))
print(attempt(lambda: super(Child, c, 1)))
print(attempt(lambda: super(Child, obj=c)))
print(attempt(lambda: super(Child, c).missing))
print(attempt(lambda: super(Base, c).hello()))
print(attempt(lambda: setattr(super(Child, c), "n", 5)), attempt(lambda: setattr(super(Child, c), "__init__", 5)))
print(attempt(lambda: len(super(list, [1, 2]))))
print(attempt(lambda: super(Child, c)[0]), hasattr(s, "hello"), hasattr(s, "missing"))
