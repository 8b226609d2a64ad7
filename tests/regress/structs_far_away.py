# Own expectation: sizes are those of 64 bits, which the oracle has not.
import struct

for offset in (1 << 63) - 1, 1 << 62, 1 << 63, -(1 << 62):
    try:
        struct.pack_into("<I", bytearray(10), offset, 1)
    except (struct.error, IndexError, OverflowError) as error:
        print(type(error).__name__, error)
    try:
        struct.unpack_from("<I", bytes(10), offset)
    except (struct.error, IndexError, OverflowError) as error:
        print(type(error).__name__, error)
