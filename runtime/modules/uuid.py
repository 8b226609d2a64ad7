"""UUID objects according to RFC 9562. What is random or the time in them comes from the session's capabilities."""

import time

__all__ = [
    "MAX", "NAMESPACE_DNS", "NAMESPACE_OID", "NAMESPACE_URL", "NAMESPACE_X500", "NIL", "RESERVED_FUTURE", "RESERVED_MICROSOFT",
    "RESERVED_NCS", "RFC_4122", "SafeUUID", "UUID", "getnode", "uuid1", "uuid3", "uuid4", "uuid5", "uuid6", "uuid7", "uuid8",
]

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = (
    "reserved for NCS compatibility",
    "specified in RFC 4122",
    "reserved for Microsoft compatibility",
    "reserved for future definition",
)
_LAST = (1 << 128) - 1
# Seconds between 1582-10-15 and 1970-01-01, in units of 100 ns.
_GREGORIAN = 0x01B21DD213814000


class SafeUUID:
    """How safely a UUID was made; without the module enum: three values."""

    def __init__(self, name, value):
        self.name = name
        self.value = value

    def __repr__(self):
        return f"<SafeUUID.{self.name}: {self.value!r}>"

    def __str__(self):
        return f"SafeUUID.{self.name}"


SafeUUID.safe = SafeUUID("safe", 0)
SafeUUID.unsafe = SafeUUID("unsafe", -1)
SafeUUID.unknown = SafeUUID("unknown", None)


class UUID:
    """Instances of the UUID class represent UUIDs: immutable 128-bit numbers, made from one of six forms."""

    __slots__ = ("int", "is_safe", "__weakref__")

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=SafeUUID.unknown):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        if int is not None:
            pass
        elif hex is not None:
            hex = hex.replace("urn:", "").replace("uuid:", "")
            hex = hex.strip("{}").replace("-", "")
            if len(hex) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            int = _int(hex, 16)
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError("bytes_le is not a 16-char string")
            assert isinstance(bytes_le, _bytes), repr(bytes_le)
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
            int = _int.from_bytes(bytes)
        elif bytes is not None:
            if len(bytes) != 16:
                raise ValueError("bytes is not a 16-char string")
            assert isinstance(bytes, _bytes), repr(bytes)
            int = _int.from_bytes(bytes)
        else:
            int = _from_fields(fields)
        if not 0 <= int <= _LAST:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 8:
                raise ValueError("illegal version number")
            int &= ~((0xF << 76) | (0x3 << 62))
            int |= (version << 76) | (0x2 << 62)
        object.__setattr__(self, "int", int)
        object.__setattr__(self, "is_safe", is_safe)

    def __getstate__(self):
        state = {"int": self.int}
        if self.is_safe != SafeUUID.unknown:
            state["is_safe"] = getattr(self.is_safe, "value", self.is_safe)
        return state

    def __setstate__(self, state):
        object.__setattr__(self, "int", state["int"])
        known = {value.value: value for value in (SafeUUID.safe, SafeUUID.unsafe)}
        object.__setattr__(self, "is_safe", known.get(state.get("is_safe"), SafeUUID.unknown))

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f"{self.__class__.__name__}({str(self)!r})"

    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")

    def __str__(self):
        hex = self.hex
        return f"{hex[:8]}-{hex[8:12]}-{hex[12:16]}-{hex[16:20]}-{hex[20:]}"

    @property
    def hex(self):
        return f"{self.int:032x}"

    @property
    def bytes(self):
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        bytes = self.bytes
        return bytes[3::-1] + bytes[5:3:-1] + bytes[7:5:-1] + bytes[8:]

    @property
    def fields(self):
        return (
            self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low, self.node,
        )

    @property
    def time_low(self):
        return self.int >> 96

    @property
    def time_mid(self):
        return self.int >> 80 & 0xFFFF

    @property
    def time_hi_version(self):
        return self.int >> 64 & 0xFFFF

    @property
    def clock_seq_hi_variant(self):
        return self.int >> 56 & 0xFF

    @property
    def clock_seq_low(self):
        return self.int >> 48 & 0xFF

    @property
    def time(self):
        if self.version == 6:
            return (self.int >> 96) << 28 | (self.int >> 80 & 0xFFFF) << 12 | self.int >> 64 & 0x0FFF
        if self.version == 7:
            return self.int >> 80
        return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

    @property
    def node(self):
        return self.int & 0xFFFFFFFFFFFF

    @property
    def urn(self):
        return "urn:uuid:" + str(self)

    @property
    def variant(self):
        if not self.int & (0x8000 << 48):
            return RESERVED_NCS
        if not self.int & (0x4000 << 48):
            return RFC_4122
        if not self.int & (0x2000 << 48):
            return RESERVED_MICROSOFT
        return RESERVED_FUTURE

    @property
    def version(self):
        if self.variant == RFC_4122:
            return self.int >> 76 & 0xF


_int, _bytes = int, bytes


def _from_fields(fields):
    if len(fields) != 6:
        raise ValueError("fields is not a 6-tuple")
    low, middle, high, sequence_high, sequence_low, node = fields
    for number, value, bits in zip(range(1, 7), fields, (32, 16, 16, 8, 8, 48)):
        if not 0 <= value < 1 << bits:
            article = "an" if bits == 8 else "a"
            raise ValueError(f"field {number} out of range (need {article} {bits}-bit value)")
    return low << 96 | middle << 80 | high << 64 | (sequence_high << 8 | sequence_low) << 48 | node


def getnode():
    """Always refused: guests are not told the hardware address of the machine."""
    raise PermissionError("uuid: the hardware address of the machine is not for the sandbox")


_last_timestamps = {}


def _rising_timestamp(version):
    """The time in units of 100 ns since 1582, later than the one before for the same version."""
    timestamp = _clock_ns(0) // 100 + _GREGORIAN
    last = _last_timestamps.get(version)
    if last is not None and timestamp <= last:
        timestamp = last + 1
    _last_timestamps[version] = timestamp
    return timestamp


def uuid1(node=None, clock_seq=None):
    """A UUID of the time, a counter and the number of the machine."""
    if node is None:
        getnode()
    timestamp = _rising_timestamp(1)
    if clock_seq is None:
        clock_seq = int.from_bytes(_random_bytes(2)) & 0x3FFF
    sequence_low = clock_seq & 0xFF
    fields = (
        timestamp & 0xFFFFFFFF, timestamp >> 32 & 0xFFFF, timestamp >> 48 & 0x0FFF,
        clock_seq >> 8 & 0x3F, sequence_low, node,
    )
    return UUID(fields=fields, version=1)


def _named(namespace, name, algorithm, version):
    from hashlib import new

    if isinstance(name, str):
        name = bytes(name, "utf-8")
    return UUID(bytes=new(algorithm, namespace.bytes + name, usedforsecurity=False).digest()[:16], version=version)


def uuid3(namespace, name):
    """A UUID that MD5 makes of a name within a namespace: always the same for both."""
    return _named(namespace, name, "md5", 3)


def uuid4():
    """Generate a random UUID."""
    return UUID(bytes=_random_bytes(16), version=4)


def uuid5(namespace, name):
    """As uuid3(), made with SHA-1."""
    return _named(namespace, name, "sha1", 5)


def uuid6(node=None, clock_seq=None):
    """As uuid1(), but sorted by time; without a node a random one."""
    timestamp = _rising_timestamp(6)
    if node is None:
        node = int.from_bytes(_random_bytes(6)) | 1 << 40
    if clock_seq is None:
        clock_seq = int.from_bytes(_random_bytes(2))
    number = (timestamp >> 12 & 0xFFFFFFFFFFFF) << 80 | (timestamp & 0xFFF) << 64
    return UUID(int=number | (clock_seq & 0x3FFF) << 48 | node & 0xFFFFFFFFFFFF, version=6)


_last_milliseconds = None
_last_counter = 0


def uuid7():
    """Generate a UUID from the time in milliseconds and random bits; those of one session rise."""
    global _last_milliseconds, _last_counter
    milliseconds = _clock_ns(0) // 1_000_000
    random = int.from_bytes(_random_bytes(10))
    if _last_milliseconds is None or milliseconds > _last_milliseconds:
        counter = random >> 32 & 0x1FFFFFFFFFF
    else:
        milliseconds = _last_milliseconds
        counter = _last_counter + 1
        if counter > 0x3FFFFFFFFFF:
            milliseconds += 1
            counter = random >> 32 & 0x1FFFFFFFFFF
    _last_milliseconds, _last_counter = milliseconds, counter
    number = (milliseconds & 0xFFFFFFFFFFFF) << 80 | (counter >> 30) << 64 | (counter & 0x3FFFFFFF) << 32 | random & 0xFFFFFFFF
    return UUID(int=number, version=7)


def uuid8(a=None, b=None, c=None):
    """Generate a UUID from three custom blocks of 48, 12 and 62 bits; those that are not given are random."""
    if a is None:
        a = int.from_bytes(_random_bytes(6))
    if b is None:
        b = int.from_bytes(_random_bytes(2))
    if c is None:
        c = int.from_bytes(_random_bytes(8))
    return UUID(int=(a & 0xFFFFFFFFFFFF) << 80 | (b & 0xFFF) << 64 | c & 0x3FFFFFFFFFFFFFFF, version=8)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
NIL = UUID("00000000-0000-0000-0000-000000000000")
MAX = UUID("ffffffff-ffff-ffff-ffff-ffffffffffff")
