# isinstance and issubclass with types, nested tuples, unions, wrong second arguments, and order of evaluation.
class A:
    pass


class B(A):
    pass


class Noisy(type):
    def __instancecheck__(cls, obj):
        print("asked", cls.__name__)
        return cls.__name__ == "Yes"


Yes, No = Noisy("Yes", (), {}), Noisy("No", (), {})


class Pretends:
    @property
    def __class__(self):
        return int


class Raises:
    @property
    def __class__(self):
        raise RuntimeError("no class")


ClassNotType = type("ClassNotType", (), {"__class__": "text"})


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


b, p = B(), Pretends()
print([isinstance(b, t) for t in (A, B, object, int, (int, A), (int, (str, (A,))), (), ((), (int,)), int | A, int | None, A | None)],
      isinstance(None, int | None), isinstance(True, int), isinstance(1, bool), isinstance(1, float))
print([issubclass(B, t) for t in (A, B, object, int, (int, A), (int, (str, (A,))), (), int | A, int | None)], issubclass(bool, int),
      issubclass(int, bool), issubclass(type, object), issubclass(object, type), issubclass(type(None), int | None))
print(isinstance(int, type), isinstance(type, type), isinstance(object, type), isinstance(type, object), isinstance(len, type(print)),
      isinstance(A.__init__, object), isinstance(5, type(5) | str), isinstance(KeyError(), LookupError | OSError))
print(isinstance(1, (No, Yes, No)), isinstance(1, (int, Yes)), isinstance(1, No | Yes), isinstance("x", (No, (No,))))
print(isinstance(p, int), isinstance(p, Pretends), type(p).__name__, isinstance(p, str), p.__class__, isinstance(p, (str, int)),
      issubclass(type(p), int))
print(attempt(lambda: isinstance(Raises(), int)), isinstance(Raises(), Raises), isinstance(ClassNotType(), int),
      isinstance(ClassNotType(), ClassNotType), ClassNotType().__class__)
for action in (lambda: isinstance(1), lambda: isinstance(1, 5), lambda: isinstance(1, "int"), lambda: isinstance(1, [int]),
               lambda: isinstance(1, (int, 5)), lambda: isinstance("x", (int, 5)), lambda: isinstance(1, None),
               lambda: isinstance(1, (str, None)), lambda: isinstance(None, None), lambda: isinstance(1, int, str),
               lambda: isinstance([], list[int]), lambda: isinstance(1, list[int] | int), lambda: isinstance("x", list[int] | int),
               lambda: isinstance(1, {int}), lambda: issubclass(5, int), lambda: issubclass(int), lambda: issubclass(int, 5),
               lambda: issubclass(int, (str, 5)), lambda: issubclass("int", str), lambda: issubclass(list[int], list),
               lambda: issubclass(int, list[int]), lambda: issubclass(int | str, int), lambda: issubclass(int, None),
               lambda: issubclass(None, int), lambda: issubclass(int, [int]), lambda: isinstance(obj=1, cls=int), lambda: isinstance(b, b)):
    print(attempt(action))
