# type(), __class__, __mro__ and __base__ of builtin objects; the circle of type and object; exact type versus isinstance.
THINGS = [5, True, 2.5, 1j, "s", b"b", bytearray(), [], (), {}, set(), frozenset(), None, ..., NotImplemented, range(1), slice(1), len,
          str.lower, [].append, int.__add__, (5).__add__, int, type, object, lambda: 0, (x for x in []), iter([]), iter(()), iter({}),
          iter({1}), iter(range(1)), {}.keys(), {}.items(), {}.values(), zip(), map(len, []), filter(None, []), enumerate([]),
          reversed([]), reversed({}), property(), super(int, 5), type.__dict__, int | str, list[int], ValueError(), KeyError, int.real,
          type("T", (), {"__slots__": "s"}).s, classmethod(len), staticmethod(len)]
for thing in THINGS:
    cls = type(thing)
    print(cls.__name__, cls.__qualname__, cls.__module__, cls is thing.__class__, "<".join(c.__name__ for c in cls.__mro__),
          cls.__base__.__name__)
print(type(type) is type, type(object) is type, object.__base__, type.__base__, isinstance(object, type), isinstance(type, object),
      issubclass(type, object), type.__mro__, object.__class__, type.__class__)


class A:
    pass


class B(A):
    pass


a, b = A(), B()
print(type(b) is B, type(b) is A, type(b) == B, b.__class__ is B, type(b).__name__, type(b).__bases__, type(type(b)), type(a) is type(A()),
      type(a) in (A, B), {A: "a", B: "b"}[type(b)], isinstance(b, type(a)), isinstance(a, type(b)))

print(type([])("abc"), type("")(5), type(1.5)("2"), type({})(x=1), type(None)() is None, type(...)() is ...,
      type(NotImplemented)() is NotImplemented, type(True)(0), type(())([1]), type(type(b)).__name__, type(b)().__class__.__name__)
for action in (lambda: type(), lambda: type(1, 2), lambda: type(None)(1), lambda: type(...)(1), lambda: type(len)(),
               lambda: type(x for x in [])(), lambda: type(iter([]))(), lambda: type({}.keys())(), lambda: type([].append)(),
               lambda: type(int.__add__)(), lambda: type(str.lower)(), lambda: type((5).__add__)(), lambda: type(int.real)(),
               lambda: type(NotImplemented)(1), lambda: type(5).nothing, lambda: type(obj=5), lambda: range.__base__.__base__,
               lambda: bool.__base__.__base__.__name__):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
