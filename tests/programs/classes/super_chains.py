# super() through several levels, with arguments, in class methods and closures.
class A:
    def __init__(self, *trace):
        self.trace = ["A", *trace]

    def who(self):
        return "A"

    def chain(self, depth):
        return [("A", depth)]


class B(A):
    def __init__(self, *trace):
        super().__init__("B", *trace)

    def who(self):
        return "B" + super().who()

    def chain(self, depth):
        return [("B", depth)] + super().chain(depth + 1)


class C(B):
    def who(self):
        parent = super()
        return "C" + parent.who()

    def chain(self, depth):
        return [("C", depth)] + super(C, self).chain(depth + 1)


class D(C):
    def __init__(self):
        super().__init__("D")

    def who(self):
        calls = [super(D, self).who, super().who]
        return "D" + "|".join(call() for call in calls)


d = D()
print(d.trace, d.who(), d.chain(0))
print(A.who(d), B.who(d), super(B, d).who())
print(D.__mro__[1].__name__, d.__class__.__name__)
try:
    super(C, d).missing
except AttributeError as error:
    print("AttributeError:", error)


class Dyn(A):
    def who(self):
        return __class__.__name__ + super().who()


print(Dyn().who())
