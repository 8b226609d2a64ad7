import struct


class I:
    def __index__(self):
        return 7


class F:
    def __float__(self):
        return 2.5


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in r"""
struct.unpack('<i',b'abc')
struct.unpack('<i',b'abcd')
struct.unpack('<i','abcd')
struct.unpack('<i',3)
struct.unpack('<i',bytearray(b'abcd'))
struct.unpack('<?c2s3p',b'\x02xab\x05ab')
struct.unpack('<3p',b'\x01ab')
struct.unpack('<0p1p',b'\x01')
struct.unpack('<q',b'\xff'*8),struct.unpack('<Q',b'\xff'*8),struct.unpack('>i',b'\x80\0\0\0'),struct.unpack('b',b'\xff')
struct.unpack('<e',b'\x01\x00'),struct.unpack('<e',b'\xff\x7b'),struct.unpack('<e',b'\x00\x7c'),struct.unpack('<e',b'\x00\x80')
struct.unpack_from('<i',b'abcdefgh',2)
struct.unpack_from('<i',b'abcdefgh',-4)
struct.unpack_from('<i',b'abcdefgh',-9)
struct.unpack_from('<i',b'abcdefgh',-3)
struct.unpack_from('<i',b'abcdefgh',5)
struct.unpack_from('<i',b'abcdefgh',offset=4)
struct.unpack_from('<i',b'abc')
struct.unpack_from('<i',b'abc',100)
list(struct.iter_unpack('<h',b'abcd'))
list(struct.iter_unpack('<h',b'abc'))
list(struct.iter_unpack('',b'abc'))
list(struct.iter_unpack('',b''))
list(struct.iter_unpack('<h','abc'))
type(struct.iter_unpack('<h',b'ab')).__name__, struct.iter_unpack('<h',b'abcd').__length_hint__()
struct.unpack('<F',struct.pack('<F',1+2j))
""".split("\n")[1:-1]:
    show(line)
