"""uuid7(): rising order, the milliseconds inside, version and variant; uuid8() with every part given."""
import uuid


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


many = [uuid.uuid7() for _ in range(200)]
print(many == sorted(many), len(set(many)), {made.version for made in many}, {made.variant for made in many}, [str(made) for made in many] == sorted(map(str, many)))
print(all(made.time == made.int >> 80 for made in many), many[0].time <= many[-1].time, many[-1].time - many[0].time < 60000)
known = uuid.UUID("017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
print(known.version, known.time, known.variant, known.int >> 80, known.bytes[:6].hex(), known.fields)
attempt(lambda: uuid.uuid7(1))
for arguments in ((0, 0, 0), (1, 2, 3), ((1 << 48) - 1, (1 << 12) - 1, (1 << 62) - 1), (1 << 48, 1 << 12, 1 << 62), (0x123456789abc, 0xdef, 0x1111111111111111), (-1, -1, -1)):
    made = uuid.uuid8(*arguments)
    print(arguments, made, made.version, made.variant == uuid.RFC_4122, hex(made.int >> 80), hex(made.int >> 64 & 0xfff), hex(made.int & (1 << 62) - 1))
print(str(uuid.uuid8(a=5))[:13], str(uuid.uuid8(b=6))[14:18], str(uuid.uuid8(c=7))[19:], uuid.uuid8().version, uuid.uuid8(a=1, b=2).version, uuid.uuid8() != uuid.uuid8())
for arguments in (("x", 0, 0), (0, 1.5, 0), (0, 0, b"x"), (0, 0, 0, 0)):
    attempt(lambda: uuid.uuid8(*arguments))
attempt(lambda: uuid.uuid8(d=1))
attempt(lambda: uuid.uuid4(1))
fours = [uuid.uuid4() for _ in range(100)]
print(len(set(fours)), {made.version for made in fours}, {str(made)[14] for made in fours}, {str(made)[19] for made in fours} <= set("89ab"), {len(str(made)) for made in fours}, {made.time >> 56 for made in fours} <= set(range(16)))
print([uuid.UUID(int=(1 << 128) - 1, version=v).time.bit_length() for v in range(1, 9)])
