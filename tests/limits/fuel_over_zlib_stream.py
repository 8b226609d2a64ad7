# limits: fuel=2000000
# ends: trap fuel
import zlib

data = bytes(range(256)) * 50
while True:
    stream = zlib.compressobj(9)
    stream.compress(data)
    stream.copy().flush()
