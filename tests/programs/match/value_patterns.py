# Dotted names as patterns: compared with ==, the subject on the left, looked up anew each time; the subject's own __eq__ decides.
log = []


class Equal:
    def __init__(self, name, equals):
        self.name, self.equals = name, equals

    def __eq__(self, other):
        log.append(f"{self.name} == {other!r}")
        if isinstance(self.equals, Exception):
            raise self.equals
        return self.equals


class Space:
    class Inner:
        value = 5
        text = "t"

    def __getattr__(self, name):
        log.append(f"look up {name}")
        if name == "broken":
            raise AttributeError("nothing here")
        return name


space = Space()
Space.Inner.nan = float("nan")


def show(label, action):
    try:
        result = action()
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(label, result, log)
    log.clear()


def dotted(subject):
    match subject:
        case Space.Inner.value:
            return "value"
        case space.first | space.second:
            return "first or second"
        case [space.third, Space.Inner.text]:
            return "list"
        case Space.Inner.nan:
            return "nan"
        case space.broken:
            return "never"


for subject in (5, 5.0, "first", "second", ["third", "t"], True, Space.Inner.nan):
    show(repr(subject), lambda: dotted(subject))
Space.Inner.value = "changed"
show("changed", lambda: dotted("changed"))
for equals in (True, False, 1, "", None, NotImplemented, ValueError("in eq")):
    def compare(subject):
        match subject:
            case 1 | "one":
                return "literal"
            case Space.Inner.value:
                return "dotted"
    show(repr(equals), lambda: compare(Equal("subject", equals)))


class Color:
    RED, GREEN = "red", "green"

    def compare(self, other):
        match other:
            case self.RED:
                return "own red"
            case Color.GREEN:
                return "green"
            case RED:
                return f"captured {RED}"


color = Color()
color.RED = "instance red"
print(color.compare("instance red"), color.compare("red"), color.compare("green"))
