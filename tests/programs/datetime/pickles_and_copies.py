# Pickling and copying of every class, with zones, folds and subclasses; states of old protocols; hashing after loading.
import copy
import pickle
from datetime import date, datetime, time, timedelta, timezone, tzinfo


class Fixed(tzinfo):
    def __init__(self, hours=0, name="F"):
        self.hours, self.name = hours, name

    def utcoffset(self, moment):
        return timedelta(hours=self.hours)

    def tzname(self, moment):
        return self.name

    def dst(self, moment):
        return None

    def __getinitargs__(self):
        return (self.hours, self.name)

    def __eq__(self, other):
        return isinstance(other, Fixed) and self.hours == other.hours

    __hash__ = None


class OwnDate(date):
    def __new__(cls, *args, note="none"):
        self = super().__new__(cls, *args)
        self.note = note
        return self


class OwnTime(datetime):
    extra = "class"


values = [date(2024, 2, 29), time(1, 2, 3, 4), time(1, tzinfo=timezone.utc, fold=1), datetime(2024, 2, 29, 1, 2, 3, 4), datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=2), "X"), fold=1), timedelta(-1, 5, 7), timezone.utc, timezone(timedelta(minutes=-90)), timezone(timedelta(0), "Z"), datetime(2024, 1, 1, tzinfo=Fixed(3)), date.min, datetime.max, time.max, timedelta.min, OwnTime(2024, 1, 2)]
for value in values:
    loaded = [pickle.loads(pickle.dumps(value, protocol)) for protocol in range(6)]
    print(str(value), all(each == value for each in loaded), all(repr(each) == repr(value) for each in loaded) if "Fixed" not in repr(value) else "-", {type(each).__name__ for each in loaded}, copy.copy(value) == value, copy.deepcopy(value) == value, copy.copy(value) is value, copy.deepcopy(value) is value)
print(pickle.loads(pickle.dumps(timezone.utc)) is timezone.utc, copy.deepcopy(timezone.utc) is timezone.utc, [getattr(pickle.loads(pickle.dumps(value)), "fold", "-") for value in values[:5]])
own = OwnDate(2024, 5, 6, note="kept")
print(pickle.loads(pickle.dumps(own)).note, copy.copy(own).note, copy.deepcopy(own).note, own.replace(day=1).note, type(own + timedelta(1)).__name__, (own + timedelta(1)).note, type(OwnDate.today()).__name__, type(OwnDate.fromordinal(5)).__name__, own == date(2024, 5, 6), hash(own) == hash(date(2024, 5, 6)), type(own - date(2024, 1, 1)).__name__)
moment = OwnTime(2024, 5, 6, 7)
moment.extra = "instance"
print(vars(pickle.loads(pickle.dumps(moment))), copy.copy(moment).extra, type(moment.astimezone(timezone.utc)).__name__, type(moment.replace(hour=1)).__name__, moment.replace(hour=1).extra, type(OwnTime.combine(date(2024, 1, 1), time(5))).__name__, type(moment.date()).__name__, type(OwnTime.fromisoformat("2024-01-01")).__name__, type(OwnTime.strptime("1", "%d")).__name__, type(OwnTime.fromtimestamp(0, timezone.utc)).__name__, type(OwnTime.min).__name__)
for value in values[:8]:
    print(value.__reduce__() if not isinstance(value, (date, time)) else value.__reduce__()[1], value.__reduce_ex__(3)[0].__name__)
print(copy.replace(date(2024, 1, 1), year=2025), copy.replace(time(1), minute=5, fold=1).fold, copy.replace(datetime(2024, 1, 1), tzinfo=timezone.utc), pickle.loads(pickle.dumps({date(2024, 1, 1): [time(1)]})), {datetime(2024, 1, 1, fold=1): 1}[datetime(2024, 1, 1)], len({time(1), time(1, fold=1), time(1, tzinfo=timezone.utc)}))
for wrong in (lambda: copy.replace(timedelta(1), days=2), lambda: pickle.loads(pickle.dumps(Fixed(5))).hours, lambda: date.__new__(date, b"\x07\xe8\x02\x1d"), lambda: date(b"\x07\xe8\x0d\x1d"), lambda: time(b"\x01\x02\x03\x00\x00\x04"), lambda: datetime(b"\x07\xe8\x02\x1d\x01\x02\x03\x00\x00\x04", timezone.utc), lambda: datetime(b"\x07\xe8\x82\x1d\x01\x02\x03\x00\x00\x04").fold):
    try:
        print(repr(wrong()))
    except Exception as error:
        print(type(error).__name__, error)
