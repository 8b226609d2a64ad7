"""uuid1() and uuid6() with given node and clock sequence: what is fixed, the order of those made one after the other."""
import datetime
import uuid


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for make in (uuid.uuid1, uuid.uuid6):
    for node, clock in ((0, 0), (5, 7), (0xffffffffffff, 0x3fff), (0x123456789abc, 0x1234), (1, 1 << 14), (1, -1)):
        made = make(node, clock)
        print(make.__name__, hex(node), hex(clock), str(made)[19:], hex(made.node), hex(made.clock_seq), made.version, made.variant == uuid.RFC_4122, hex(made.clock_seq_hi_variant), hex(made.clock_seq_low))
    many = [make(3, 4) for _ in range(50)]
    times = [made.time for made in many]
    print(len(set(many)), times == sorted(times), len(set(times)), {made.fields[3:] for made in many})
    first = make(clock_seq=3, node=8)
    print(first.version, first.clock_seq, first.node, make(node=9).node, make(9).version, len({make(1) for _ in range(20)}))
    attempt(lambda: make(1 << 48, 0).version)
    attempt(lambda: make(-1, 0).version)
    attempt(lambda: make("x", 0))
    attempt(lambda: make(1, "x"))
    attempt(lambda: make(1, 2, 3))
    epoch = datetime.datetime(1582, 10, 15, tzinfo=datetime.timezone.utc)
    moment = epoch + datetime.timedelta(microseconds=make(1, 1).time // 10)
    print(moment.year >= 2024, moment.tzinfo)
sixes = [uuid.uuid6(1, 1) for _ in range(30)]
print(sixes == sorted(sixes), [str(x) for x in sixes] == sorted(str(x) for x in sixes))
one = uuid.UUID("c232ab00-9414-11ec-b3c8-9f6bdeced846")
six = uuid.UUID("1ec9414c-232a-6b00-b3c8-9f6bdeced846")
print(one.version, six.version, one.time, six.time, one.time == six.time, hex(one.node), hex(six.clock_seq), one.clock_seq == six.clock_seq)
print(epoch + datetime.timedelta(microseconds=one.time // 10), uuid.UUID(int=0).time, uuid.UUID("ffffffff-ffff-1fff-bfff-ffffffffffff").time, uuid.UUID("ffffffff-ffff-6fff-bfff-ffffffffffff").time, uuid.UUID("ffffffff-ffff-7fff-bfff-ffffffffffff").time, uuid.UUID("ffffffff-ffff-4fff-bfff-ffffffffffff").time)
