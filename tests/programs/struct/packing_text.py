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
struct.pack('c','a')
struct.pack('c',b'ab')
struct.pack('c',bytearray(b'a'))
struct.pack('c',1)
struct.pack('s','a')
struct.pack('3s',b'abcd')
struct.pack('5s',b'abc')
struct.pack('5s',bytearray(b'abc'))
struct.pack('5s',memoryview(b'abc'))
struct.pack('0s',b'abc')
struct.pack('5p',b'abc')
struct.pack('2p',b'abc')
struct.pack('0p',b'abc')
struct.pack('1p',b'abc')
struct.pack('p','a')
struct.pack('300p',b'x'*290)[:5]
struct.pack('2c',b'a',b'b')
""".split("\n")[1:-1]:
    show(line)
