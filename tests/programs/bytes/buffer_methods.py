# Objects with a __buffer__() of their own: whoever takes bytes-like objects asks them for their bytes, and gives these back.
import base64
import binascii
import hashlib
import struct
import zlib


class Shown:
    def __init__(self, content):
        self.content = bytearray(content)

    def __buffer__(self, flags):
        print("asked", flags & 1)
        return memoryview(self.content)

    def __release_buffer__(self, view):
        print("given back", type(view).__name__)
        view.release()


s = Shown(b"abcd")
view = memoryview(s)
print(view.obj is s, type(view.obj).__name__, view.readonly, view.format, view.tolist())
try:
    s.content.append(1)
except BufferError as error:
    print(error)
view[0] = 65
view.release()
s.content.append(1)
print(s.content)
with memoryview(s) as view:
    print(bytes(view[1:3]))
s.content.append(2)
print(bytes(s))
print(bytearray(s))
print(b"x" + s)
print(hashlib.md5(s).hexdigest())
digest = hashlib.sha256()
digest.update(s)
print(digest.hexdigest()[:8])
print(zlib.crc32(s))
print(base64.b64encode(s))
print(binascii.hexlify(s, "-"))
print(struct.unpack("<IH", s))
joined = bytearray()
joined += s
print(joined)
joined.extend(s)
print(joined)
print(b"--Abcd\x01\x02".find(s), b"abc".split(s), b"Abcd\x01\x02!".removeprefix(s))


class Wrong:
    def __buffer__(self, flags):
        return 5


class Failing:
    def __buffer__(self, flags):
        raise ValueError("no bytes")


for kind in (Wrong, Failing):
    for function in (memoryview, bytes, hashlib.md5, zlib.crc32, bytearray):
        try:
            print(function(kind()))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)


class Constant:
    def __buffer__(self, flags):
        return memoryview(b"xyz")


view = memoryview(Constant())
print(view.tolist(), view.readonly)
with memoryview(Constant()) as view:
    print(view.tobytes())
print(b"ab".replace(b"a", Constant()), zlib.decompress(zlib.compress(Constant())), bytes(Constant()))

from functools import partial
from itertools import starmap

print(list(map(zlib.crc32, [Constant(), b"xyz"])), list(starmap(zlib.crc32, [(Constant(), 1), (b"xyz", 1)])))
print(partial(zlib.crc32)(Constant()), list(map(b"xyz!".startswith, [b"x"])), [*map(b"xyz!".find, [Constant(), b"z"])])
print(sorted([b"b", b"a"], key=zlib.crc32) == sorted([b"b", b"a"], key=lambda b: zlib.crc32(b)), max([Constant()], key=zlib.crc32) is None)
