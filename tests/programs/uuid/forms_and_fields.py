"""UUID from every form, its fields, texts, comparing, errors."""
import copy
import pickle
import uuid


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


text = "12345678-1234-5678-9234-567812345678"
made = uuid.UUID(text)
for form in (text, "{12345678123456789234567812345678}", "urn:uuid:" + text, text.upper(), "12345678-12345678923456781234-5678"):
    print(uuid.UUID(form) == made, end=" ")
print(uuid.UUID(bytes=made.bytes) == made, uuid.UUID(bytes_le=made.bytes_le) == made, uuid.UUID(fields=made.fields) == made, uuid.UUID(int=made.int) == made, uuid.UUID(hex=text) == made)
print(str(made), repr(made), made.hex, made.int, made.bytes, made.bytes_le, made.fields, made.urn, made.variant, made.version, made.time_low, made.time_mid, made.time_hi_version, made.clock_seq_hi_variant, made.clock_seq_low, made.clock_seq, made.node, made.time, f"{made}", int(made) == made.int)
for arguments in ({}, {"hex": "x"}, {"hex": text[:-1]}, {"bytes": b"short"}, {"bytes_le": b"short"}, {"fields": (1, 2)}, {"fields": (1 << 32, 0, 0, 0, 0, 0)}, {"fields": (0, 1 << 16, 0, 0, 0, 0)}, {"fields": (0, 0, 0, 0, 0, 1 << 48)}, {"int": -1}, {"int": 1 << 128}, {"hex": text, "int": 1}, {"int": 1, "version": 0}, {"int": 1, "version": 9}, {"int": 1, "version": 4}, {"hex": "g" * 32}, {"int": "x"}, {"hex": 5}):
    attempt(lambda: uuid.UUID(**arguments))
for version in range(1, 9):
    print(uuid.UUID(int=(1 << 128) - 1, version=version), uuid.UUID(int=0, version=version).version, end=" ")
print(uuid.UUID(int=0).version, uuid.UUID(int=0).variant, uuid.UUID(int=0xc << 60).variant, uuid.UUID(int=0xe << 60).variant, uuid.NIL, uuid.MAX)
print(made < uuid.MAX, made > uuid.NIL, made <= made, made != text, made == text, hash(made) == hash(uuid.UUID(text)), sorted([uuid.MAX, made, uuid.NIL])[0] == uuid.NIL, copy.deepcopy(made) == made, pickle.loads(pickle.dumps(made)) == made)
attempt(lambda: made < 3)
attempt(lambda: setattr(made, "int", 3))
attempt(lambda: setattr(made, "other", 3))
attempt(lambda: vars(made))
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "http://x/"), uuid.uuid5(uuid.NAMESPACE_OID, b"bytes"), uuid.uuid3(uuid.NAMESPACE_X500, ""), uuid.uuid8(1, 2, 3), uuid.uuid8(12, 34, 56).version)
print(uuid.uuid4().version, uuid.uuid4().variant == uuid.RFC_4122, uuid.uuid7().version, uuid.uuid6(node=5, clock_seq=7).node, uuid.uuid1(node=5, clock_seq=7).fields[3:], uuid.uuid1(1, 2).version, len({uuid.uuid4() for _ in range(20)}))
attempt(lambda: uuid.uuid3("x", "y"))
attempt(lambda: uuid.uuid5(uuid.NAMESPACE_DNS, 3))
attempt(lambda: uuid.uuid8(1 << 48).hex[:12])
