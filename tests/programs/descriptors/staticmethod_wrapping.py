# staticmethod objects can be called themselves and copy the names of what they wrap.
def function(x, y=2):
    """Text of function."""
    return x, y


s = staticmethod(function)
print(s(1), s(1, y=3), callable(s), s.__func__ is function, s.__wrapped__ is function, s.__name__, s.__qualname__, s.__doc__, s.__module__)
print(repr(staticmethod(len)), repr(staticmethod(5)), staticmethod(len)("abc"), staticmethod(len).__name__)


class Matrix:
    rows = 3

    @staticmethod
    def zero(n):
        return [0] * n

    default = zero(2)
    by_name = staticmethod(zero)
    double = staticmethod(staticmethod(lambda x: x * 2))
    type_of = staticmethod(type)
    value = staticmethod(5)

    def use(self):
        return self.zero(self.rows), Matrix.double(self.rows), self.type_of(self).__name__


class Sub(Matrix):
    rows = 1

    @staticmethod
    def zero(n):
        return super(Sub, Sub).zero(n) + ["sub"]


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(Matrix().use(), Sub().use(), Matrix.default, Matrix.by_name(1), Sub().by_name(1), Matrix.value, Matrix().value)
print(Matrix.zero is Matrix().zero, Matrix.zero is Sub.zero, type(Matrix.zero), type(Matrix.__dict__["zero"]), Matrix.zero.__qualname__)
s.extra = 1
function.tag = "later"
print(s.extra, hasattr(function, "extra"), attempt(lambda: s.tag), attempt(lambda: staticmethod(function).tag))
for action in (lambda: staticmethod(), lambda: staticmethod(1, 2), lambda: staticmethod(5)(), lambda: Matrix.zero(),
               lambda: Matrix().zero(1, 2), lambda: Matrix.value(), lambda: staticmethod(5).__name__, lambda: s(),
               lambda: s.__get__(None)(7), lambda: s.__get__(5)(7), lambda: staticmethod(len) == staticmethod(len)):
    print(attempt(action))


class Swapped:
    pass


Swapped.f = function
Swapped.g = staticmethod(function)
Swapped.h = Matrix.zero
Swapped.i = Matrix.__dict__["zero"]
o = Swapped()
print(type(o.f).__name__, o.f()[1], o.g(1), attempt(lambda: o.h(2)), o.i(2))
