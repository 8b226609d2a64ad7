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
struct.pack_into('<i',bytearray(3),0,1)
struct.pack_into('<i',bytearray(4),1,1)
struct.pack_into('<i',bytearray(4),-5,1)
struct.pack_into('<i',bytearray(4),-3,1)
struct.pack_into('<i',b'abcd',0,1)
struct.pack_into('<i',bytearray(4),'a',1)
struct.pack_into('<i',bytearray(4),0)
struct.pack_into('<i',bytearray(4))
struct.pack_into('<i')
struct.pack_into('<i',bytearray(4),1<<70,1)
""".split("\n")[1:-1]:
    show(line)
