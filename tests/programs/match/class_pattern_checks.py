# The class check of class patterns: __instancecheck__ of metaclasses, its exceptions, and slots that are not filled.
log = []


class Meta(type):
    def __instancecheck__(cls, subject):
        log.append(f"{cls.__name__} checks")
        return getattr(subject, "quacks", False)


class Duck(metaclass=Meta):
    pass


class Quacker:
    quacks, first = True, 1


def show(label, action):
    log.clear()
    try:
        result = action()
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(label, result, log)


def duck(subject):
    match subject:
        case Duck(first=f):
            return "duck", f
        case Duck():
            return "plain duck"
        case _:
            return "no duck"


for subject in (Quacker(), 5, type("Mute", (Quacker,), {"quacks": False})()):
    show(f"duck {type(subject).__name__}", lambda: duck(subject))


class Slots:
    __slots__ = ("a", "b")
    __match_args__ = ("a", "b")


def slots(subject):
    match subject:
        case Slots(a, b):
            return "both", a, b
        case Slots(a):
            return "one", a
        case Slots():
            return "none"


s = Slots()
show("empty slots", lambda: slots(s))
s.a = 1
show("one slot", lambda: slots(s))
s.b = 2
show("two slots", lambda: slots(s))


class Virtual(metaclass=type("Failing", (type,), {"__instancecheck__": lambda cls, subject: 1 / 0})):
    pass


def failing(subject):
    match subject:
        case Virtual():
            return "no"


show("failing check", lambda: failing(5))
show("exact type", lambda: failing(Virtual()))
