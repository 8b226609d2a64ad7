import collections
import datetime
import decimal
import fractions
import pickle
import uuid
import zlib

values = [
    datetime.datetime(2020, 1, 2, 3, 4, 5, 6), datetime.date(1, 1, 1), datetime.time(1, 2), datetime.timedelta(1, 2, 3),
    datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC), decimal.Decimal("1.50"), fractions.Fraction(1, 3), uuid.UUID(int=5),
    collections.Counter("abca"), collections.OrderedDict(a=1), collections.deque([1, 2], 5), collections.defaultdict(list, a=[1]),
]
for value in values:
    for protocol in range(6):
        packed = pickle.dumps(value, protocol)
        again = pickle.loads(packed)
        print(type(value).__name__, protocol, len(packed), zlib.crc32(packed), again == value, again)
for value in (iter([1, 2, 3]), iter((1, 2)), iter("ab"), iter(range(5)), enumerate("ab"), zip([1], [2]), reversed([1, 2])):
    next(value)
    print([list(pickle.loads(pickle.dumps(value, protocol))) for protocol in (2, 4)])
