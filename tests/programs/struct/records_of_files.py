# Headers and records: unpacking with named tuples, iter_unpack over a table, checking lengths, bit fields.
import struct
from collections import namedtuple

record = b"raymond   \x32\x12\x08\x01\x08"
name, serial, school, grade = struct.unpack("<10sHHb", record)
Student = namedtuple("Student", "name serial school grade")
print(name, serial, school, grade, Student._make(struct.unpack("<10sHHb", record)))
header = struct.Struct(">4sHHIq?x3s")
print(header.size, header.format)
packed = header.pack(b"PK\x03\x04", 20, 0xFFFF, 2 ** 32 - 1, -1, True, b"abc")
print(packed.hex(" "), header.unpack(packed))
table = b"".join(struct.pack("<Bhd", number, -number, number / 4) for number in range(4))
for row in struct.iter_unpack("<Bhd", table):
    print(row, end=" ")
print()
magic, width, height, depth, colour = struct.unpack_from(">8x4sIIBB", b"\x89PNG\r\n\x1a\nIHDR\0\0\2\0\0\0\1\0\x08\x06")
print(magic, width, height, depth, colour)
riff = struct.pack("<4sI4s4sIHHIIHH", b"RIFF", 36, b"WAVE", b"fmt ", 16, 1, 2, 44100, 176400, 4, 16)
print(len(riff), riff[:12], struct.unpack_from("<HHI", riff, 20))
flags, = struct.unpack("!H", b"\x81\x80")
print(flags >> 15, flags >> 11 & 15, flags & 15, format(flags, "016b"))
address = struct.unpack("!I", bytes([192, 168, 0, 1]))[0]
print(address, struct.pack("!I", address), ".".join(map(str, struct.pack("!I", address + 254))))
for size in (0, 12, 14):
    try:
        print(list(struct.iter_unpack("<3sB", bytes(size))))
    except struct.error as error:
        print(error)
buffer = bytearray(16)
for place, value in enumerate((1.5, -2.5)):
    struct.pack_into("<d", buffer, place * 8, value)
print(buffer, struct.unpack_from("<d", buffer, 8), struct.unpack_from("<d", memoryview(buffer)[8:]))
