# __call__, __str__, __repr__, __format__, and which one is used where.
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __str__(self):
        return f"${self.cents // 100}.{self.cents % 100:02}"

    def __repr__(self):
        return f"Money({self.cents!r})"

    def __format__(self, spec):
        if spec == "c":
            return f"{self.cents}c"
        return format(str(self), spec)

    def __call__(self, *args, factor=1):
        return Money(self.cents * factor + sum(args))


m = Money(1234)
print(m, str(m), repr(m), [m], (m,), {"k": m})
print(f"{m} {m!r} {m!s} {m:c} {m:>10}|{m:*^12}|{m!r:>15}")
print("{} {!r} {:c} {0:<8}|".format(m, m, m) if False else "{} {!r} {:c}|".format(m, m, m))
print("%s %r" % (m, m))
print(m(1, 2), m(factor=2), callable(m), callable(Money))


class OnlyRepr:
    def __repr__(self):
        return "<only repr>"


print(OnlyRepr(), str(OnlyRepr()), f"{OnlyRepr()}", f"{OnlyRepr()!s:>14}")
try:
    f"{OnlyRepr():>14}"
except TypeError as error:
    print("TypeError:", error)


class BadStr:
    def __str__(self):
        return 5

    def __repr__(self):
        return None


for bad in (lambda: str(BadStr()), lambda: repr(BadStr()), lambda: f"{BadStr()}", lambda: print([BadStr()])):
    try:
        bad()
    except TypeError as error:
        print("TypeError:", error)
