# Formatting calls user code: __format__, __str__ and __repr__ with side effects and errors.
log = []


class Loud:
    def __init__(self, name):
        self.name = name

    def __format__(self, spec):
        log.append(f"format {self.name} {spec!r}")
        return f"<{self.name}:{spec}>"

    def __str__(self):
        log.append("str " + self.name)
        return "S" + self.name

    def __repr__(self):
        log.append("repr " + self.name)
        return "R" + self.name


a, b = Loud("a"), Loud("b")
print(f"{a}{b:spec}{a!r}{b!s:>4}", log)
log.clear()
print(f"{a=} {b=!s} {a=:x}", log)
log.clear()
print("{} {!r:>4} {:{}}".format(a, b, a, b), log)
log.clear()
print("%s %r" % (a, b), [a], {"k": b}, (a, b), log)
log.clear()
print(str(a) + repr(b), format(a), format(b, "q"), log)


class Fails:
    def __format__(self, spec):
        raise ValueError("cannot format " + spec)

    def __repr__(self):
        raise KeyError("no repr")


for action in (lambda: f"{Fails():abc}", lambda: f"{Fails()!r}", lambda: f"{[Fails()]}", lambda: "%r" % Fails(), lambda: str(Fails())):
    try:
        print(action())
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
def side():
    log.append("side")
    return 6


log.clear()
print(f"{side():{side()}}|{side()!r:>{side()}}", log)
