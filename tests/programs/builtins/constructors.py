# Calling the types: defaults, copies, conversions.
print(list(), tuple(), dict(), set(), frozenset(), str(), bytes(), int(), float(), bool(), object().__class__.__name__)
print(list("ab"), tuple([1, 2]), dict(a=1), sorted(set("aab")), str(12), bytes([1, 2]), int("12"), float("1.5"), bool("x"), type(5) is int, type("x")("y"), type([])("ab"))
x = [1, [2]]
for copy in (list(x), x[:], x.copy(), [*x]):
    copy.append(3)
    copy[1].append(9)
print(x)
print(list(dict(a=1, b=2)), tuple({"k": "v"}.items()), dict([("a", 1)], b=2), dict({"a": 1}, a=2), dict(((1, 2), [3, 4])), list(zip("ab", (1, 2))), dict(["ab", "cd"]))
print(list(range(3)), tuple(i for i in range(3)), set(), set(range(3)) == {0, 1, 2}, frozenset({1}) | {2} == {1, 2}, str([1, "a"]), str(("x",)), str({"a": None}), str(set()), repr(frozenset()))
print(slice(1, 2), slice(None), range(3), type(None).__name__, type(...).__name__, type(NotImplemented).__name__, Ellipsis is ...)
t = (1, 2)
print(tuple(t) is t, str("abc") == "abc", list(t) == [1, 2], dict({}) == {}, bytes(b"x") == b"x", frozenset(frozenset([1])) == {1}, int(5) is 5 if False else True)
T = type("T", (object,), {"x": 1, "get": lambda self: self.x})
print(T().get(), T.__name__, T.x, type("S", (T,), {})().get(), type("E", (), {})().__class__.__name__)
for bad in (lambda: list(1), lambda: tuple(1, 2), lambda: dict(1), lambda: set(1), lambda: str(1, 2), lambda: object(1), lambda: type(), lambda: slice(), lambda: dict([[1]]), lambda: type("x", 1, 2), lambda: int([]), lambda: frozenset(5), lambda: bool(1, 2)):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
