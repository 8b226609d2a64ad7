# limits: fuel=2000000
# ends: trap fuel
import struct

values = [7] * 10_000
while True:
    struct.unpack("<10000h", struct.pack("<10000h", *values))
