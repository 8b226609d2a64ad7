"""Fields of UUIDs: each of the six and what is made of them, limits of each, bytes in both orders."""
import uuid


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


names = ("time_low", "time_mid", "time_hi_version", "clock_seq_hi_variant", "clock_seq_low", "node")
limits = (32, 16, 16, 8, 8, 48)
for position, (name, bits) in enumerate(zip(names, limits)):
    for value in (0, 1, (1 << bits) - 1, 1 << bits, -1):
        fields = [0] * 6
        fields[position] = value
        try:
            made = uuid.UUID(fields=fields)
            print(name, value, made, getattr(made, name), made.fields == tuple(fields), end="; ")
        except ValueError as error:
            print(name, value, error, end="; ")
    print()
for fields in ((), (1,) * 5, (1,) * 7, ("1",) * 6, (1.5, 0, 0, 0, 0, 0), (None,) * 6, 5, "123456", range(6), {1: 2, 3: 4, 5: 6, 7: 8, 9: 10, 11: 12}):
    attempt(lambda: uuid.UUID(fields=fields))
made = uuid.UUID("00112233-4455-6677-8899-aabbccddeeff")
print(made.bytes.hex("-", 2), made.bytes_le.hex("-", 2), made.bytes[8:] == made.bytes_le[8:], uuid.UUID(bytes=made.bytes_le), uuid.UUID(bytes_le=made.bytes_le) == made, uuid.UUID(bytes=made.bytes_le).bytes_le == made.bytes)
print([getattr(made, name) for name in names], made.time, made.clock_seq, made.hex, made.urn, made.int, int(made) == made.int)
for kind in (bytes, bytearray, list):
    attempt(lambda: uuid.UUID(bytes=kind(bytes(range(16)))))
    attempt(lambda: uuid.UUID(bytes_le=kind(bytes(range(16)))))
for length in (0, 15, 17):
    attempt(lambda: uuid.UUID(bytes=bytes(length)))
    attempt(lambda: uuid.UUID(bytes_le=bytes(length)))
attempt(lambda: uuid.UUID(bytes="0123456789abcdef"))
print([uuid.UUID(int=1 << shift).fields for shift in (0, 47, 48, 56, 63, 64, 80, 96, 127)])
