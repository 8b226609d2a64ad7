# An enumeration written with a metaclass: members that are ints or strings, look-up by value and name, iteration, aliases.
class EnumMeta(type):
    def __new__(mcs, name, bases, namespace):
        values = {k: v for k, v in namespace.items() if k.isupper()}
        cls = super().__new__(mcs, name, bases, {k: v for k, v in namespace.items() if k not in values})
        cls._members = {}
        kind = next((b for b in cls.__mro__ if b in (int, str)), None)
        for key, value in values.items():
            member = next((m for m in cls._members.values() if m.value == value), None)
            if member is None:
                member = kind.__new__(cls, value) if kind else object.__new__(cls)
                member.name, member.value = key, value
            cls._members[key] = member
            type.__setattr__(cls, key, member)
        return cls

    def __call__(cls, value):
        for member in cls:
            if member.value == value:
                return member
        raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")

    def __getitem__(cls, name):
        return cls._members[name]

    def __iter__(cls):
        return (m for k, m in cls._members.items() if m.name == k)

    def __len__(cls):
        return sum(1 for _ in cls)

    def __contains__(cls, value):
        return isinstance(value, cls) or any(m.value == value for m in cls)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_members", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)


class Enum(metaclass=EnumMeta):
    def __repr__(self):
        return f"<{type(self).__name__}.{self.name}: {self.value!r}>"


class Colour(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1


class Weekday(int, Enum):
    MONDAY, FRIDAY = 0, 4


class Mode(str, Enum):
    READ, WRITE = "rw"


print(list(Colour), Colour.CRIMSON is Colour.RED, Colour(2), Colour["RED"], len(Colour), 2 in Colour, 7 in Colour, Colour.RED in Colour)
print(Weekday.FRIDAY + 1, max(Weekday), "mtwtf"[Weekday.FRIDAY], sorted(Weekday, reverse=True), f"{Weekday.FRIDAY:03d}",
      Weekday.MONDAY == 0)
print(Mode.READ == "r", Mode("w").upper(), {"r": 1}[Mode.READ], isinstance(Mode.READ, str), [m.name for m in Mode], "-".join(Mode),
      Mode.WRITE.title())
for action in (lambda: Colour(9), lambda: Colour["BLUE"], lambda: setattr(Colour, "RED", 5), lambda: Colour.RED < Colour.GREEN,
               lambda: Mode(1), lambda: Colour.BLUE):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
