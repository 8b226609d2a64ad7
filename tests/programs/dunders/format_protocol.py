# __format__: what it is given, its results, object.__format__, conversions, nested fields and str.format's look-ups.
class Shown:
    def __init__(self, value):
        self.value = value

    def __format__(self, spec):
        return f"<{self.value}:{spec}>"

    def __str__(self):
        return f"str({self.value})"

    def __repr__(self):
        return f"repr({self.value})"

    def __getitem__(self, key):
        return f"{self.value}[{key!r}]"


class StrOnly:
    def __str__(self):
        return "str only"


class Money(float):
    def __format__(self, spec):
        if spec.endswith("c"):
            return format(round(self * 100), spec[:-1] + "d") + " cents"
        return super().__format__(spec or ".2f")


class Delegating:
    def __getattr__(self, name):
        return f"<{name}>"

    def __format__(self, spec):
        return self.__class__.__name__.__format__(spec)


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


s, width, kind = Shown(5), 10, "x"
print(f"{s}|{s:}|{s:abc}|{s!s}|{s!r:>10}|{s!a:<10}|{s:{width}.{kind}}|{s: }|{s:{{}}}|{s=}|{s=:q}|{s = !s}")
print("{}|{:a}|{!r}".format(s, s, s), "{0:{1}}|{0[k]}|{0[3]}|{0.value}|{x[a b]:>20}".format(s, "spec", x=s), format(s),
      format(s, "by hand"))
print(f"{StrOnly()}|{StrOnly()!s:>10}|{StrOnly():}", format(StrOnly()), "{:{}}".format(Money(2.5), "08.1f"),
      f"{Money(2.5)} {Money(2.5):6c} {Money(1.25):e}", f"{Delegating():*^12}", "{0.a}".format(Delegating()))
for action in (lambda: f"{StrOnly():10}", lambda: format(object(), "s"), lambda: format([], "5"), lambda: format(None, "x"),
               lambda: format(None), lambda: format((), ""), lambda: f"{len:d}", lambda: format(type("T", (), {}), "5"),
               lambda: format(s, 5), lambda: format(s, None), lambda: format(), lambda: s.__format__(), lambda: object.__format__(s, ""),
               lambda: object.__format__(s, "x"), lambda: object.__format__(s, 5), lambda: "{:d}".format("x"),
               lambda: "{0.missing}".format(5), lambda: "{0[k]}".format(5), lambda: f"{3:s}", lambda: f"{'x':d}", lambda: f"{2.5:d}",
               lambda: f"{1j:d}", lambda: f"{True:d} {True} {True:5} {True!s:5}|", lambda: f"{[1]!s:>5}", lambda: "{!x}".format(1),
               lambda: f"{b'x':5}", lambda: f"{{1: 2}}", lambda: f"{({1: 2})!r:>10}"):
    attempt(action)
for value in (5, None, b"x", ["a"]):
    wrong = type("Wrong", (), {"__format__": lambda self, spec: value})()
    attempt(lambda: f"{wrong}")
    attempt(lambda: "{}".format(wrong))
    attempt(lambda: "%s" % (format(wrong, "x"),))
none = type("NoneFormat", (), {"__format__": None})()
attempt(lambda: f"{none}")
attempt(lambda: f"{none!r:.5}")
