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
struct.calcsize('9999999999999999999s')
struct.calcsize('')
struct.calcsize('@b0i')
struct.calcsize('=bhilqfd?cspx')
struct.calcsize('b3xh 2i')
struct.calcsize('b3 i')
struct.Struct('<ih').size, struct.Struct('<ih').format
struct.Struct(b'<ih').format
struct.Struct('<ih')
struct.Struct('<i').pack(1)
struct.Struct('<i').pack()
struct.Struct('<i').pack(1,2)
struct.Struct('<i').unpack(b'abcd')
struct.Struct('<i').unpack(b'abc')
struct.Struct('<i').unpack_from(b'abcde',1)
struct.Struct('<i').unpack_from(b'abcde',2)
list(struct.Struct('<i').iter_unpack(b'abcdabcd'))
struct.Struct('<i').pack_into(bytearray(3),0,1)
struct.Struct('<i').pack_into(bytearray(3))
struct.Struct(3)
struct.Struct('z')
struct.Struct('i')==struct.Struct('i')
struct.Struct('F').size, struct.Struct('D').size
struct.calcsize('?'),struct.calcsize(' b ')
""".split("\n")[1:-1]:
    show(line)
