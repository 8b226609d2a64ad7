# How class patterns look at attributes: in order, stopping at the first that fails; only AttributeError means missing.
log = []


class Traced:
    quacks = True
    __match_args__ = ("first", "second")

    def __getattribute__(self, name):
        if not name.startswith("__"):
            log.append(f"get {name}")
        return object.__getattribute__(self, name)

    first, second, third = 1, [2, 3], "three"

    @property
    def absent(self):
        raise AttributeError("treated as missing")

    @property
    def broken(self):
        raise ValueError("not treated as missing")


class ByGetattr:
    def __getattr__(self, name):
        log.append(f"getattr {name}")
        if name.startswith("no"):
            raise AttributeError(name)
        return name.upper()


def show(label, action):
    log.clear()
    try:
        result = action()
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(label, result, log)


def positional(subject):
    match subject:
        case Traced(5, second):
            return "first is five"
        case Traced(first, [x, y]):
            return first, x, y


def keywords(subject):
    match subject:
        case Traced(third="other", first=1):
            return "no"
        case Traced(1, third=third, second=[*rest]):
            return third, rest


def missing(subject):
    match subject:
        case Traced(first=1, nothing=_):
            return "no"
        case Traced(absent=value):
            return "no"
        case Traced(first=_, second=_):
            return "wildcards still look"


def broken(subject):
    match subject:
        case Traced(first=1, broken=_, third=_):
            return "no"


def dynamic(subject):
    match subject:
        case ByGetattr(alpha="ALPHA", nothing=_):
            return "no"
        case ByGetattr(beta="BETA" as b, gamma=g):
            return b, g


subject = Traced()
for function in (positional, keywords, missing, broken):
    show(function.__name__, lambda: function(subject))
show("dynamic", lambda: dynamic(ByGetattr()))
show("dynamic 5", lambda: dynamic(5))
