# Epochs and encodings: Unix, NTP, FILETIME, Excel, Julian days, GPS weeks, DOS times, packed bits, UUID times; conversions both ways.
import struct
from datetime import UTC, date, datetime, time, timedelta, timezone
from fractions import Fraction

EPOCHS = {
    "unix": (datetime(1970, 1, 1, tzinfo=UTC), timedelta(seconds=1)),
    "java": (datetime(1970, 1, 1, tzinfo=UTC), timedelta(milliseconds=1)),
    "ntp": (datetime(1900, 1, 1, tzinfo=UTC), timedelta(seconds=1)),
    "filetime": (datetime(1601, 1, 1, tzinfo=UTC), timedelta(microseconds=1) / 1),
    "mac": (datetime(1904, 1, 1, tzinfo=UTC), timedelta(seconds=1)),
    "excel": (datetime(1899, 12, 30, tzinfo=UTC), timedelta(days=1)),
    "gps": (datetime(1980, 1, 6, tzinfo=UTC), timedelta(weeks=1)),
}
MOMENTS = [datetime(2024, 2, 29, 12, tzinfo=UTC), datetime(1999, 12, 31, 23, 59, 59, 999999, UTC), datetime(1970, 1, 1, tzinfo=timezone(timedelta(hours=1))), datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC)]
for name, (epoch, unit) in EPOCHS.items():
    numbers = [(moment - epoch) / unit for moment in MOMENTS]
    print(f"{name:<9}", *[f"{number:.6f}".rstrip("0").rstrip(".") for number in numbers], [(moment - epoch) // unit for moment in MOMENTS], all(abs(epoch + unit * number - moment) <= timedelta(milliseconds=1) for number, moment in zip(numbers, MOMENTS)))


def julian(moment):
    return Fraction(moment.toordinal()) + Fraction("1721424.5") + Fraction((moment - moment.replace(hour=0, minute=0, second=0, microsecond=0)) // timedelta(microseconds=1), 86400 * 10**6)


def from_julian(number):
    whole, part = divmod(number - Fraction("1721424.5"), 1)
    return datetime.fromordinal(int(whole)) + timedelta(microseconds=round(part * 86400 * 10**6))


for moment in (datetime(2000, 1, 1, 12), datetime(2024, 2, 29, 18), datetime(1, 1, 1), datetime(1858, 11, 17)):
    number = julian(moment)
    print(moment, number, float(number), from_julian(number) == moment, float(number - Fraction("2400000.5")))


def to_dos(moment):
    return (moment.year - 1980) << 25 | moment.month << 21 | moment.day << 16 | moment.hour << 11 | moment.minute << 5 | moment.second // 2


def from_dos(number):
    return datetime((number >> 25) + 1980, number >> 21 & 15, number >> 16 & 31, number >> 11 & 31, number >> 5 & 63, (number & 31) * 2)


for moment in (datetime(1980, 1, 1), datetime(2024, 2, 29, 23, 59, 58), datetime(2107, 12, 31, 1, 2, 3)):
    packed = to_dos(moment)
    print(hex(packed), from_dos(packed), struct.pack("<I", packed).hex(), from_dos(struct.unpack("<I", struct.pack("<I", packed))[0]) - moment)
for number in (0, 0x00210000, 0xFFFFFFFF, 0x21 << 16 | 31 << 11):
    try:
        print(hex(number), from_dos(number))
    except ValueError as error:
        print(hex(number), error)


def gps(moment, leap_seconds=18):
    weeks, rest = divmod(moment + timedelta(seconds=leap_seconds) - EPOCHS["gps"][0], timedelta(weeks=1))
    return weeks, weeks % 1024, rest.total_seconds()


print(gps(MOMENTS[0]), gps(datetime(2019, 4, 7, tzinfo=UTC)), [EPOCHS["gps"][0] + timedelta(weeks=1024) * n for n in range(4)])


def excel(day):
    number = (day - date(1899, 12, 30)).days
    return number if number > 60 else number - 1


print([excel(date(*each)) for each in ((1900, 1, 1), (1900, 2, 28), (1900, 3, 1), (2024, 2, 29))], date(1899, 12, 30) + timedelta(45351.75), datetime(1899, 12, 30) + timedelta(days=45351.75), datetime(1899, 12, 30) + timedelta(days=0.1 + 0.2), datetime(1904, 1, 1) + timedelta(days=1 / 3))


def iso_week_number(day):
    year, week, weekday = day.isocalendar()
    return year * 1000 + week * 10 + weekday


def from_week_number(number):
    return date.fromisocalendar(number // 1000, number // 10 % 100, number % 10)


print([iso_week_number(date(*each)) for each in ((2024, 2, 29), (2024, 12, 30), (2021, 1, 3), (2020, 12, 31))], all(from_week_number(iso_week_number(date(2020, 12, 25) + timedelta(days=n))) == date(2020, 12, 25) + timedelta(days=n) for n in range(20)))
for day in (date(1582, 10, 15), date(1, 1, 1), date(9999, 12, 31), date(2000, 2, 29), date(1970, 1, 1)):
    print(day, day.toordinal(), day.toordinal() - 719163, (day - date(1970, 1, 1)).days, day.weekday(), day.timetuple().tm_yday, day.isocalendar()[:2], f"{day:%j %U %W}")
print(datetime.fromtimestamp(2**31 - 1, UTC), datetime.fromtimestamp(-(2**31), UTC), datetime.fromtimestamp(2**32, UTC), datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=2**33), datetime.fromtimestamp(1e10, UTC), datetime.fromtimestamp(0.1, UTC).microsecond, datetime.fromtimestamp(1.1, UTC).timestamp(), (datetime(1970, 1, 1, tzinfo=UTC) - timedelta(microseconds=1)).timestamp(), datetime(1969, 12, 31, 23, 59, 59, 500000, UTC).timestamp(), datetime.max.replace(tzinfo=UTC).timestamp(), datetime.min.replace(tzinfo=UTC).timestamp(), time.max.isoformat(), timedelta(seconds=2**40), timedelta(microseconds=2**53))
