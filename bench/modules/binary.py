# struct, array, base64, binascii.
import array
import base64
import binascii
import struct

RECORD = struct.Struct("<IHBxd8s")
PACKED = b"".join(RECORD.pack(n, n % 100, n % 7, n / 3, b"name") for n in range(200))
BYTES = bytes(range(256)) * 100
TEXT64 = base64.b64encode(BYTES)
INTS = array.array("i", range(2000))
DOUBLES = array.array("d", [n / 3 for n in range(2000)])


def pack():
    return len(b"".join([struct.pack("<IHBxd8s", n, 1, 2, 0.5, b"name") for n in range(200)]))


def pack_numbers():
    return len(b"".join([struct.pack(">HH", n, 7) for n in range(300)]))


def unpack():
    return sum([struct.unpack_from("<IHBxd8s", PACKED, n * 24)[0] for n in range(200)])


def unpack_numbers():
    data = struct.pack(">HH", 3, 4)
    return sum([struct.unpack(">HH", data)[0] for n in range(300)])


def iter_unpack():
    return sum([number for number, *_ in RECORD.iter_unpack(PACKED)])


def iter_unpack_numbers():
    return sum([a for (a,) in struct.iter_unpack("<I", BYTES[:4000])]) % 1009


def pack_many():
    return len(struct.pack("<2000d", *DOUBLES))


def pack_into():
    buffer = bytearray(24)
    for n in range(300):
        RECORD.pack_into(buffer, 0, n, 1, 2, 0.5, b"name")
    return buffer[0]


def array_sum():
    return sum(INTS) + sum(DOUBLES)


def array_append():
    numbers = array.array("i")
    for n in range(500):
        numbers.append(n)
    return len(numbers)


def array_index():
    numbers, total = INTS[:500], 0
    for n in range(500):
        total += numbers[n]
        numbers[n] = 7
    return total


def array_loop():
    total = 0
    for number in INTS:
        total += number
    return total


def array_from_list():
    return len(array.array("d", [1.5] * 1000).tobytes())


def array_to_list():
    return len(INTS.tolist()) + len(array.array("i", INTS.tobytes()))


def base64_encode():
    return len(base64.b64encode(BYTES))


def base64_decode():
    return len(base64.b64decode(TEXT64))


def base64_short():
    return [base64.b64decode(base64.b64encode(b"a short token")) for _ in range(200)][-1]


def base64_url():
    return [base64.urlsafe_b64encode(b"a short token") for _ in range(200)][-1]


def hexlify():
    return len(binascii.unhexlify(binascii.hexlify(BYTES)))


def crc32():
    return binascii.crc32(BYTES)
