# One site sees a class of the builtin ones, its instances and other things in turn.
from datetime import date, datetime, timedelta, timezone


class Own:
    day = "own day"
    utc = "own zone"

    def __init__(self, real):
        self.real = real

    @classmethod
    def fromkeys(cls, keys):
        return cls.__name__, list(keys)

    @classmethod
    def today(cls):
        return date(1, 1, 1)


class Derived(dict):
    @classmethod
    def fromkeys(cls, keys):
        return "derived", super().fromkeys(keys)


class Day(date):
    pass


moments = [date(2024, 2, 3), datetime(2025, 4, 5), Own(1), Own, Day(2026, 6, 7), date(2027, 8, 9)]
for round_number in range(3):
    print([moment.day if moment is not date else None for moment in moments])
    for target in (dict, {}, Derived, Derived(), Own, Own(2), dict):
        print(target.fromkeys("ab"))
    print([thing.utc for thing in (timezone, Own, timezone, Own(3))])
    print([thing.real for thing in (5, 2.5, True, Own("r"), 10**30, 1j, 7)])
    print([thing.denominator if hasattr(thing, "denominator") else "none" for thing in (5, "text", True, 10**30)])
    print([type(thing).__name__ for thing in (date.day, datetime.day, date.min, timedelta.max, int.real)])
    print([thing.__name__ for thing in (int, len, print, Own, Own.today)])
    print([cls.__doc__ is None for cls in (Own, Derived)], int.__name__, dict.__mro__[0])

print([cls.fromisoformat("2024-01-02").day for cls in (date, datetime, Day, date)])
for cls, arguments in ((date, ()), (date, (1,)), (datetime, ("x",)), (date, ("2024-13-01",))):
    try:
        print(cls.fromisoformat(*arguments))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for thing in (5, date, datetime(2024, 1, 1), "text"):
    try:
        print(thing.no_such_thing)
    except AttributeError as error:
        print(error, error.name, error.obj is thing)
print((3).from_bytes(b"\x01\x02"), int.from_bytes(b"\x01\x02"), bool.from_bytes(b"\x01"), bytes.fromhex("0a0b"), str.maketrans("a", "b"))
