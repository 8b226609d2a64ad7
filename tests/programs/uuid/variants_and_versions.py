"""The bits of variant and version: every nibble of both, setting the version, the constants."""
import uuid


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


print(uuid.RESERVED_NCS, uuid.RFC_4122, uuid.RESERVED_MICROSOFT, uuid.RESERVED_FUTURE, sep=" | ")
for nibble in range(16):
    made = uuid.UUID(f"00000000-0000-{nibble:x}000-{nibble:x}000-000000000000")
    other = uuid.UUID(f"00000000-0000-{nibble:x}000-8000-000000000000")
    print(f"{nibble:x}", made.variant, made.version, other.version, other.variant == uuid.RFC_4122, other.time, made.clock_seq)
for version in range(1, 9):
    made = uuid.UUID(int=(1 << 128) - 1, version=version)
    again = uuid.UUID(hex="0" * 32, version=version)
    print(version, made, again, made.version, again.version, made.variant == again.variant, made.clock_seq, again.clock_seq)
    print(uuid.UUID(bytes=b"\xaa" * 16, version=version), uuid.UUID(bytes_le=b"\x55" * 16, version=version), uuid.UUID(fields=(1, 2, 3, 4, 5, 6), version=version))
for version in (0, 9, -1, 15, 16, 1.0, True, 1.5, "4", [4]):
    attempt(lambda: uuid.UUID(int=7, version=version))
attempt(lambda: uuid.UUID("x", version=4))
attempt(lambda: uuid.UUID(version=4))
attempt(lambda: uuid.UUID(int=5, version=None))
print(uuid.NIL, uuid.NIL.int, uuid.NIL.version, uuid.NIL.variant, uuid.MAX, uuid.MAX.int == (1 << 128) - 1, uuid.MAX.version, uuid.MAX.variant, bool(uuid.NIL))
print([str(space)[:8] for space in (uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500)], {space.version for space in (uuid.NAMESPACE_DNS, uuid.NAMESPACE_OID)}, uuid.NAMESPACE_DNS.time, hex(uuid.NAMESPACE_DNS.node))
