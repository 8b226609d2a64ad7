import copy
import uuid

u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.urn, u.variant, u.version)
print(u.fields, u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.time, u.clock_seq, u.node)
for made in [
    uuid.UUID("{12345678-1234-5678-1234-567812345678}"), uuid.UUID("urn:uuid:12345678-1234-5678-1234-567812345678"),
    uuid.UUID(bytes=u.bytes), uuid.UUID(bytes_le=u.bytes_le), uuid.UUID(fields=u.fields), uuid.UUID(int=u.int),
    uuid.UUID("12345678123456781234567812345678"), copy.copy(u), copy.deepcopy(u),
]:
    print(made == u, hash(made) == hash(u), made)
print(u < uuid.MAX, u > uuid.NIL, u <= u, u >= uuid.MAX, u == 5, u != 5, int(u) == u.int, {u: 1}[uuid.UUID(str(u))])
for version in range(1, 9):
    v = uuid.UUID(int=u.int, version=version)
    print(v, v.version, v.variant, v.time)
print([uuid.UUID(int=n << 56).variant for n in (0x00, 0x80, 0xC0, 0xE0)])
print(uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500)
four = [uuid.uuid4() for _ in range(5)]
print(len(set(four)), {(f.version, f.variant) for f in four}, {len(str(f)) for f in four})
seven = [uuid.uuid7() for _ in range(20)]
print(seven == sorted(seven), len(set(seven)), {(s.version, s.variant) for s in seven})
print(uuid.uuid8(1, 2, 3), uuid.uuid8().version, uuid.uuid6(5, 6).version, uuid.uuid6(5, 6).node, uuid.uuid1(7, 8).node, uuid.uuid1(7, 8).clock_seq)


def attempt(*args, **kwargs):
    try:
        print(uuid.UUID(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt()
attempt("1234")
attempt("x" * 32)
attempt(bytes=b"123")
attempt(bytes_le=b"123")
attempt(fields=(1, 2))
attempt(fields=(2**32, 0, 0, 0, 0, 0))
attempt(fields=(0, 0, 0, 0, 256, 0))
attempt(int=-1)
attempt(int=2**128)
attempt(int=1, version=9)
attempt("1" * 32, int=5)
attempt(5)
try:
    u.int = 5
except TypeError as e:
    print(e)
try:
    u < 5
except TypeError as e:
    print(e)
