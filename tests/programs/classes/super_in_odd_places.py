# super() inside nested functions, comprehensions, generators, lambdas and functions that are no methods.
def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Base:
    def value(self, n=1):
        return n * 10


class Child(Base):
    def value(self, n=1):
        return -1

    def in_comprehension(self):
        return [super(Child, self).value(i) for i in range(3)], [super().value(i) for i in range(3)]

    def in_generator_expression(self):
        return list(super().value(i) for i in range(3))

    def in_nested(self):
        def inner(me):
            return super().value(7)
        return inner(self)

    def in_nested_without_argument(self):
        def inner():
            return super().value(7)
        return inner()

    in_lambda = lambda self: super().value(8)

    def in_generator(self):
        yield super().value(1)
        yield super().value(2)

    def rebound(self):
        self = 5
        return super().value()

    def deleted(self):
        del self
        return super().value()

    def by_star(*args):
        return super().value(3)

    @staticmethod
    def static():
        return super().value()

    def in_default(self, get=lambda me: super().value(9)):
        return get(self)

    def cell(self):
        return __class__.__name__, (lambda: __class__ is Child)()

    def renamed_super(self, s=super):
        return s().value()


c = Child()
for name in [n for n in Child.__dict__ if not n.startswith("__") and n != "value"]:
    print(name, attempt(lambda: list(getattr(c, name)()) if name == "in_generator" else getattr(c, name)()))
Child.other = lambda self: super().value()
print(attempt(c.other), "/", attempt(lambda: super()), "/", attempt(lambda: Child.cell(1)))
