# timedelta: normal form, text, ratios, rounding, totals, parsing of durations, limits, sums, means, formatting helpers.
import pickle
import re
from datetime import timedelta
from fractions import Fraction


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


UNITS = {"w": "weeks", "d": "days", "h": "hours", "m": "minutes", "s": "seconds", "ms": "milliseconds", "us": "microseconds"}


def parse(text):
    found = re.findall(r"(-?\d+(?:\.\d+)?)\s*(ms|us|[wdhms])", text)
    if re.sub(r"(-?\d+(?:\.\d+)?)\s*(ms|us|[wdhms])|\s", "", text) or not found:
        raise ValueError(f"no duration: {text!r}")
    return timedelta(**{UNITS[unit]: float(number) for number, unit in found})


def words(delta):
    sign, delta = ("-", -delta) if delta < timedelta(0) else ("", delta)
    minutes, seconds = divmod(delta, timedelta(minutes=1))
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = [f"{number}{unit}" for number, unit in ((days, "d"), (hours, "h"), (minutes, "m")) if number]
    if seconds or not parts:
        parts.append(f"{seconds.total_seconds():g}s")
    return sign + " ".join(parts)


for text in ("1h 30m", "2d", "90s", "1.5d 1ms", "0s", "-5m", "1w 1us", "x", "", "5", "1h 2"):
    try:
        delta = parse(text)
        print(f"{text!r:>10} {delta!s:>28} {delta!r} {words(delta)} {delta.total_seconds()}")
    except ValueError as error:
        print(error)
for delta in (timedelta(), timedelta(microseconds=-1), timedelta(days=-1, hours=25), timedelta(hours=-1), timedelta(days=1.5), timedelta(weeks=-1.25), timedelta(seconds=0.1), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(milliseconds=2.0005), timedelta(days=999999999, hours=23), timedelta(hours=1e-7), timedelta(minutes=Fraction(1, 3).__float__())):
    print(delta, repr(delta), (delta.days, delta.seconds, delta.microseconds), bool(delta), abs(delta), delta - timedelta.resolution * 2, +delta == delta)
hour = timedelta(hours=1)
print(hour * 2.5, 2 * hour, hour / 2, hour // 7, hour / 0.75, hour / timedelta(minutes=7), hour // timedelta(minutes=7), hour % timedelta(minutes=7), divmod(-hour, timedelta(minutes=7)), hour * -1, hour - timedelta(days=1), sum([hour, hour], timedelta()), hour * 0.1, hour / 3)
print(hour == timedelta(minutes=60), hour < timedelta(days=1), max(hour, -hour), sorted([hour, -hour, timedelta()]), hash(hour) == hash(timedelta(seconds=3600)), hour == 3600, hour != 3600, {hour: 1}[timedelta(minutes=60)], pickle.loads(pickle.dumps(-hour)), hour.__reduce__())
print(timedelta.min, timedelta.max, timedelta.resolution, timedelta(microseconds=3) / 2, timedelta(microseconds=5) / 2, timedelta(microseconds=-3) / 2, timedelta(microseconds=3) * 0.5, timedelta(microseconds=7) // 2, timedelta(seconds=1) / 3 * 3 == timedelta(seconds=1), timedelta(1, 2, 3, 4, 5, 6, 7))
for wrong in (lambda: hour / 0, lambda: hour // timedelta(), lambda: hour % timedelta(0), lambda: hour * "x", lambda: hour * hour, lambda: hour + 5, lambda: 5 - hour, lambda: hour < 5, lambda: timedelta(days=10**9), lambda: timedelta.max + timedelta.resolution, lambda: timedelta(days=float("nan")), lambda: timedelta(hours=float("inf")), lambda: timedelta("1"), lambda: timedelta(years=1), lambda: hour / "x", lambda: 5 / hour, lambda: hour // 2.5, lambda: -timedelta.max * 2, lambda: abs(timedelta.min), lambda: setattr(hour, "days", 1), lambda: hour ** 2, lambda: hour % 5, lambda: timedelta(days=1e20), lambda: timedelta(1j)):
    attempt(wrong)
samples = [parse(text) for text in ("1m", "90s", "2m 30s")]
mean = sum(samples, timedelta()) / len(samples)
print(mean, max(samples) - min(samples), [words(sample - mean) for sample in samples], round(mean / timedelta(minutes=1), 3), [str(timedelta(seconds=round(sample.total_seconds(), -1))) for sample in samples], f"{mean!s:>12}|{mean.seconds:05d}")


class Own(timedelta):
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls, *args, **kwargs)

    def __str__(self):
        return f"own {self.total_seconds()}"


own = Own(hours=1)
print(own, repr(own), own + own, type(own + own).__name__, type(-own).__name__, type(abs(own)).__name__, own == hour, f"{own}", Own(1).days)
