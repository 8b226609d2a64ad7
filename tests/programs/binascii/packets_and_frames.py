"""Frames as one writes them: hex dumps, check sums at the end, escapes, Intel hex lines, tables of CRCs, read back and damaged."""
import binascii
import struct


class FrameError(ValueError):
    pass


def pack(kind, payload):
    body = struct.pack(">BH", kind, len(payload)) + payload
    return b"\x7e" + body + struct.pack(">I", binascii.crc32(body)) + b"\x7e"


def unpack(frame):
    if frame[:1] != b"\x7e" or frame[-1:] != b"\x7e":
        raise FrameError("no frame marks")
    body, (code,) = frame[1:-5], struct.unpack(">I", frame[-5:-1])
    if binascii.crc32(body) != code:
        raise FrameError(f"check sum {code:08x}, expected {binascii.crc32(body):08x}")
    kind, length = struct.unpack_from(">BH", body)
    return kind, body[3:3 + length]


for kind, payload in ((1, b""), (2, b"hello"), (255, bytes(range(10)))):
    frame = pack(kind, payload)
    print(binascii.hexlify(frame, " ", 2).decode(), unpack(frame))
    for position in (0, 2, len(frame) - 2):
        broken = bytearray(frame)
        broken[position] ^= 1
        try:
            print(unpack(bytes(broken)))
        except FrameError as error:
            print(position, error)


def hexdump(data, width=16):
    for offset in range(0, len(data), width):
        part = data[offset:offset + width]
        shown = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in part)
        yield f"{offset:08x}  {binascii.hexlify(part, ' ').decode():<{width * 3 - 1}}  |{shown}|"


print("\n".join(hexdump(b"The quick brown fox\x00\x01\x02 jumps over \xe9\xff the dog")))


def intel(address, data):
    body = bytes([len(data)]) + address.to_bytes(2) + b"\0" + data
    return ":" + binascii.hexlify(body + bytes([-sum(body) & 255])).decode().upper()


def read_intel(line):
    raw = binascii.unhexlify(line[1:])
    return (int.from_bytes(raw[1:3]), raw[4:-1]) if sum(raw) & 255 == 0 else "bad sum"


for address in (0, 0x100, 0xFFF0):
    line = intel(address, bytes(range(address & 15, 12)))
    print(line, read_intel(line), read_intel(line[:-1] + "0"))
print([f"{binascii.crc32(bytes([n])):08x}" for n in range(8)], [f"{binascii.crc_hqx(bytes([n]), 0):04x}" for n in range(8)])
running = 0
for part in (b"one", b"", b"two", b"three"):
    running = binascii.crc32(part, running)
print(running == binascii.crc32(b"onetwothree"), f"{running:#010x}", binascii.crc32(b"123456789"), f"{binascii.crc_hqx(b'123456789', 0xffff):#06x}", f"{binascii.crc_hqx(b'123456789', 0):#06x}")
