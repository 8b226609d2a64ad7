# divmod and pow with two and three arguments: reflected calls, refused combinations and messages.
log = []


class Mod:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __divmod__(self, other):
        log.append(("divmod", self, other))
        return "any result"

    def __rdivmod__(self, other):
        log.append(("rdivmod", self, other))
        return NotImplemented if other == 5 else ["r"]

    def __pow__(self, *args):
        log.append(("pow", self, args))
        return NotImplemented if len(args) == 2 and args[1] == 0 else f"pow{args}"

    def __rpow__(self, *args):
        log.append(("rpow", self, args))
        return NotImplemented if args[0] == 5 else f"rpow{args}"


class TwoOnly:
    def __pow__(self, other):
        return "two"

    def __rpow__(self, other):
        return "rtwo"

    def __ipow__(self, other):
        return f"ipow {other}"


class SubMod(Mod):
    def __rpow__(self, *args):
        return f"sub rpow{args}"


def attempt(action):
    try:
        result = repr(action())
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(result, log)
    log.clear()


a, b, t = Mod("a"), Mod("b"), TwoOnly()
for action in (lambda: divmod(a, b), lambda: divmod(1, a), lambda: divmod(5, a), lambda: divmod(a, 5), lambda: pow(a, 2),
               lambda: pow(2, a), lambda: a ** b, lambda: pow(a, 2, 3), lambda: pow(2, a, 3), lambda: pow(2, 3, a), lambda: pow(a, 1, 0),
               lambda: pow(5, a, 3), lambda: pow(a, b, 0), lambda: pow(base=a, exp=2, mod=None), lambda: pow(a, SubMod("s"), 7),
               lambda: pow(t, 1), lambda: 1 ** t, lambda: pow(t, 1, 2), lambda: pow(1, t, 2), lambda: pow(1, 2, t)):
    attempt(action)
t **= 4
print(t)
for action in (lambda: pow(2, 10, 1000), lambda: pow(3, -1, 7), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5),
               lambda: pow(2, 3.0, 5), lambda: pow(2, 3, 5.0), lambda: pow("a", 2, 3), lambda: pow(-3, 5, -7), lambda: pow(2, -3),
               lambda: pow(0, -1), lambda: pow(0.0, -1), lambda: pow(-8, 1 / 3).real > 0, lambda: pow(2j, 2, 3), lambda: (2).__pow__(3, 5),
               lambda: (2).__pow__("x"), lambda: (2).__rpow__(3), lambda: (2.0).__pow__(3, 5), lambda: int.__divmod__(7, -2),
               lambda: (7).__rdivmod__(-20), lambda: divmod(1, 0), lambda: divmod(1.5, 0), lambda: divmod("a", 1), lambda: pow(1)):
    attempt(action)
