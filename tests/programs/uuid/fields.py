import copy
import pickle
import uuid

u = uuid.UUID("12345678-1234-5678-9234-567812345678")
print(repr(u), str(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn, u.variant, u.version)
print(u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.clock_seq, u.node, u.time, u.is_safe)
same = [uuid.UUID("{12345678123456789234567812345678}"), uuid.UUID("urn:uuid:12345678-1234-5678-9234-567812345678"), uuid.UUID(bytes=u.bytes), uuid.UUID(bytes_le=u.bytes_le),
        uuid.UUID(fields=u.fields), uuid.UUID(int=u.int), copy.copy(u), copy.deepcopy(u), pickle.loads(pickle.dumps(u))]
print([x == u and hash(x) == hash(u) for x in same], int(u) == u.int)
for name, space in [("dns", uuid.NAMESPACE_DNS), ("url", uuid.NAMESPACE_URL), ("oid", uuid.NAMESPACE_OID), ("x500", uuid.NAMESPACE_X500)]:
    print(name, space, uuid.uuid3(space, "python.org"), uuid.uuid5(space, "python.org"), uuid.uuid5(space, b"\xff"))
print(uuid.NIL, uuid.MAX, uuid.NIL < u < uuid.MAX, uuid.NIL.variant, uuid.MAX.variant, uuid.NIL.version, uuid.uuid8(1, 2, 3), uuid.uuid8(1, 2, 3).version)
print(uuid.UUID(int=5, version=4), uuid.UUID(int=5, version=8).version)
for call in (lambda: uuid.UUID("123"), lambda: uuid.UUID(), lambda: uuid.UUID(bytes=b"1"), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(int=1 << 128), lambda: uuid.UUID(fields=(1, 2)),
             lambda: uuid.UUID(int=1, version=9), lambda: uuid.UUID(hex="g" * 32), lambda: uuid.UUID(bytes_le=b""), lambda: uuid.UUID(fields=(1 << 32, 0, 0, 0, 0, 0)), lambda: setattr(u, "int", 3), lambda: u < 3,
             lambda: uuid.UUID(hex="1", int=1)):
    try:
        print(call())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
for make in uuid.uuid4, uuid.uuid7:
    made = make()
    print(made.version, made.variant == uuid.RFC_4122, made != make())
