# limits: fuel=2000000
# ends: trap fuel
import binascii

data = bytes(100_000)
while True:
    binascii.unhexlify(binascii.hexlify(data))
    binascii.a2b_qp(binascii.b2a_qp(data))
    binascii.crc32(data)
    binascii.crc_hqx(data, 0)
