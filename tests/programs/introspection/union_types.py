# Unions made with | : repr, __args__, flattening, equality, hashing, isinstance, None, and what cannot be combined.
class A:
    pass


class Meta(type):
    def __or__(cls, other):
        return f"Meta.or({getattr(other, '__name__', other)})"


M = Meta("M", (), {})


class NotAType:
    def __ror__(self, other):
        return f"ror by instance with {other.__name__}"


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


u = int | str
print(u, repr(u), type(u), type(u).__name__, u.__args__, int | None, None | int, int | A, A | None, list[int] | None,
      dict[str, int | None] | A, int | type(None), type(u).__module__)
print(int | str | float, (int | str) | (str | float), int | int, type(int | int).__name__, int | (int | None), (int | str | None).__args__,
      None | A | int | A, bool | int)
print(u == str | int, u == int | str, u is int | str, u == int, u != str | int, hash(u) == hash(str | int), {u: "found"}[str | int],
      len({int | str, str | int, int | float}), u == (int, str), (int | None) == (None | int))
print(isinstance(5, u), isinstance("x", u), isinstance(2.5, u), isinstance(None, int | None), issubclass(bool, u), issubclass(float, u),
      isinstance(A(), A | None), isinstance(5, u | float), isinstance([], list | u), issubclass(type(None), int | None))
print(M | int, int | M, attempt(lambda: M | M), int | NotAType(), attempt(lambda: NotAType() | int), type(None | A).__name__, u | None,
      None | u, u | A)
match 5:
    case int() | str():
        print("the bar in patterns is another thing")
x = int
x |= str
x |= None
print(x, len(x.__args__), [t if t is not type(None) else "NoneType" for t in x.__args__], x.__args__[2] is type(None), f"{u}",
      f"{u!r:>12}", str([u]), bool(u), callable(u), u.__class__ is type(u), getattr(u, "__origin__", "none") is type(u),
      u.__doc__ is not None)
for action in (lambda: int | 5, lambda: 5 | int, lambda: int | "str", lambda: int | [str], lambda: int | (str, float), lambda: None | None,
               lambda: u | 5, lambda: u & int, lambda: u(), lambda: u[0], lambda: u < u, lambda: isinstance(1, list[int] | str),
               lambda: isinstance("x", str | list[int]), lambda: issubclass(5, u), lambda: setattr(u, "x", 1), lambda: u.missing,
               lambda: type("Sub", (u,), {}), lambda: type(u)(), lambda: len(u), lambda: iter(u), lambda: int | ..., lambda: int | len,
               lambda: setattr(u, "__args__", ()), lambda: [int | str][0].__args__[1]("5"), lambda: (int | bool).__args__):
    print(attempt(action))


def convert(value: int | str, target: int | None = None) -> float | None:
    return value if isinstance(value, (int | float)) else float(value) if isinstance(value, str | bytes) else None


print(convert(5), convert("2.5"), convert([]), convert.__defaults__, [isinstance(v, int | float | None) for v in (1, 1.5, None, "x")])
try:
    try:
        raise KeyError("k")
    except KeyError | ValueError as e:
        print("never", e)
except TypeError as e:
    print(e, isinstance(e.__context__, KeyError | ValueError))
