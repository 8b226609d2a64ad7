# Subclasses of builtin types that override what builtins rely on.
class Loud(list):
    def __getitem__(self, i):
        return "item " + str(super().__getitem__(i))

    def __len__(self):
        return 99

    def __iter__(self):
        return iter(["overridden"])

    def append(self, x):
        super().append(x * 2)


l = Loud([1, 2])
l.append(3)
print(l[0], len(l), list(l), [*l], tuple(l), sorted(l), 1 in l, list.__len__(l), repr(l), l == [1, 2, 6], bool(l))


class Default(dict):
    def __missing__(self, key):
        self[key] = value = f"made {key}"
        return value

    def __getitem__(self, key):
        return ("got", super().__getitem__(key))


d = Default(a=1)
print(d["a"], d["b"], d.get("c"), dict(d), sorted(d), {**d} == {"a": 1, "b": "made b"})


class Text(str):
    def __eq__(self, other):
        return "eq called"

    def __hash__(self):
        return 5

    def __str__(self):
        return "str called"

    def __len__(self):
        return 42

    def upper(self):
        return "UP:" + super().upper()


t = Text("abc")
print(t == "abc", "abc" == t, str(t), len(t), t.upper(), t + "d", t[0], f"{t}", "%s" % t, repr(t), t.lower(), "x".join([t, t]), t in ["zzz"], t.find("c"))


class Number(int):
    def __add__(self, other):
        return "added"

    def __radd__(self, other):
        return "radded"

    def __repr__(self):
        return "Number!"

    def __index__(self):
        return 1

    def __bool__(self):
        return False


n = Number(7)
print(n + 1, 1 + n, n * 2, n - 1, [n], str(n), f"{n}", f"{n:d}", bool(n), not n, [10, 20, 30, 40, 50, 60, 70, 80][n], n == 7, hash(n) == 7, -n, n > 6, int(n), range(n))


class Flt(float):
    def __mul__(self, other):
        return "flt"


class Tup(tuple):
    def __eq__(self, other):
        return True

    __hash__ = tuple.__hash__

    def __new__(cls, *items):
        return super().__new__(cls, items)


f, p = Flt(1.5), Tup(1, 2)
print(f * 2, f + 1, f"{f:.2f}", p == 5, p[0], len(p), {p: 1}[p], p + (3,), isinstance(p, tuple), (1, 2) == p, [p] == [0])


class MyError(ValueError, ):
    def __str__(self):
        return "my text"


try:
    raise MyError("args")
except ValueError as error:
    print(error, repr(error), error.args)


class S(set):
    def add(self, x):
        super().add(("wrapped", x))


s = S([1])
s.add(2)
print(len(s), 1 in s, ("wrapped", 2) in s, type(s | {3}).__name__, s == {1, ("wrapped", 2)})
