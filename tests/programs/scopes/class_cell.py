# __class__ and super() without arguments: the cell of the class, where it is seen, and what goes wrong.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Base:
    def who(self):
        return "Base.who"


class Child(Base):
    def method(self):
        return __class__, type(self)

    @classmethod
    def of_class(cls):
        return __class__, super().__thisclass__

    @staticmethod
    def static():
        return __class__

    def nested(self):
        def inner():
            return __class__
        return inner(), (lambda: __class__)(), [__class__ for _ in range(1)][0], next(__class__ for _ in range(1))

    def super_in_nested(self):
        def inner(me):
            return super().who()
        return inner(self)

    def super_in_comprehension(self):
        return [super().who() for _ in range(1)]

    def super_in_generator(self):
        return list(super().who() for _ in range(1))

    def super_in_lambda(self):
        return (lambda: super().who())()

    def super_of_other_first(self, other):
        self = other
        return super().who()

    def super_deleted(self):
        del self
        return super().who()

    def super_without(): return super()

    def super_star(*args):
        return super().who()

    try:
        body = __class__
    except NameError as error:
        body = str(error)


class Grandchild(Child):
    pass


print(Grandchild().method(), Grandchild.of_class(), Grandchild.static(), Child().nested() == (Child,) * 4, Child.body)
for name in ("super_in_nested", "super_in_comprehension", "super_in_generator", "super_in_lambda", "super_deleted", "super_star"):
    attempt(lambda: f"{name} {getattr(Child(), name)()}")
attempt(lambda: Child().super_of_other_first(Grandchild()))
attempt(lambda: Child().super_of_other_first(5))
attempt(lambda: Child.super_without())
attempt(lambda: super())
attempt(lambda: (lambda self: super().who())(Child()))
attempt(lambda: __class__)
