from datetime import date, datetime, time, timedelta, timezone

START = datetime(2025, 1, 31, 12, 30, 15)
UTC = datetime(2025, 1, 31, 12, 30, 15, tzinfo=timezone.utc)
PARIS = timezone(timedelta(hours=1))
DAY = timedelta(days=1, seconds=7)
TEXTS = [(START + timedelta(hours=n)).isoformat() for n in range(100)]


def fromisoformat():
    return sum(datetime.fromisoformat(text).day for text in TEXTS)


def isoformat():
    return len("".join([START.isoformat() for _ in range(200)]))


def strftime():
    return len("".join([START.strftime("%Y-%m-%d %H:%M:%S") for _ in range(200)]))


def strptime():
    return sum(datetime.strptime(text, "%Y-%m-%dT%H:%M:%S").day for text in TEXTS)


def f_string():
    return len("".join([f"{START:%d %B %Y}" for _ in range(200)]))


def add_timedelta():
    moment = START
    for _ in range(500):
        moment = moment + DAY
    return moment.day


def subtract():
    total = timedelta()
    for n in range(500):
        total += START - datetime(2024, 1, 1)
    return total.days


def compare():
    other = START + DAY
    return sum(START < other for _ in range(500))


def now():
    for _ in range(500):
        moment = datetime.now()
    return moment.microsecond < 1_000_000


def now_utc():
    for _ in range(300):
        moment = datetime.now(timezone.utc)
    return moment.microsecond < 1_000_000


def make():
    return sum(datetime(2025, 1, n % 28 + 1, 12).day for n in range(500))


def replace():
    return sum(START.replace(day=n % 28 + 1).day for n in range(300))


def timestamps():
    return sum(datetime.fromtimestamp(UTC.timestamp() + n, timezone.utc).second for n in range(200))


def astimezone():
    return sum(UTC.astimezone(PARIS).hour for _ in range(300))


def dates():
    return sum((date(2025, 1, 1) + timedelta(n)).weekday() for n in range(300))


def timedelta_arithmetic():
    return sum((DAY * n / 3).seconds for n in range(300))


def total_seconds():
    return sum(timedelta(hours=n).total_seconds() for n in range(300))


def sort():
    return sorted(START + timedelta(seconds=n * 7919 % 1000) for n in range(300))[0].second


def in_dict():
    counts = {}
    for n in range(300):
        day = date(2025, 1, n % 28 + 1)
        counts[day] = counts.get(day, 0) + 1
    return len(counts)
