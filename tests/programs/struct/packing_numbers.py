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
struct.pack('i')
struct.pack('i',1,2)
struct.pack('<i','a')
struct.pack('i',1.5)
struct.pack('<i',1<<31)
struct.pack('<i',-1<<31)
struct.pack('<I',-1)
struct.pack('<I',1<<32)
struct.pack('i',1<<31)
struct.pack('I',-1)
struct.pack('I',1<<32)
struct.pack('b',128)
struct.pack('B',256)
struct.pack('B',-1)
struct.pack('<b',128)
struct.pack('<B',256)
struct.pack('h',1<<15)
struct.pack('H',1<<16)
struct.pack('<h',1<<15)
struct.pack('<H',1<<16)
struct.pack('>q',1<<63)
struct.pack('>Q',1<<64)
struct.pack('q',1<<63)
struct.pack('Q',1<<64)
struct.pack('Q',-1)
struct.pack('<q',-(1<<63)-1)
struct.pack('<q',1<<70)
struct.pack('<Q',-(1<<70))
struct.pack('<i',1<<70)
struct.pack('b',1<<70)
struct.pack('B','a')
struct.pack('h','a')
struct.pack('q','a')
struct.pack('<Q','a')
struct.pack('P','a')
struct.pack('<q',1.5)
struct.pack('i',I())
struct.pack('<q',I())
struct.pack('?',[])
struct.pack('?',[1])
struct.pack('f','a')
struct.pack('d','a')
struct.pack('e','a')
struct.pack('f',1e40)
struct.pack('<f',1e40)
struct.pack('e',65520.0)
struct.pack('e',65519.0)
struct.pack('<e',float('nan')), struct.pack('<e',float('inf')), struct.pack('<e',-0.0), struct.pack('<e',6e-8), struct.pack('<e',1e-9), struct.pack('<e', 1.5)
struct.pack('<d',F()), struct.pack('<d',3), struct.pack('<f',True)
struct.pack('<d',1<<2000)
struct.pack('z',1)
struct.pack('3',1)
struct.pack('i3')
struct.pack('<n',1)
struct.pack('<P',1)
struct.pack('\xe9',1)
struct.pack('é',1)
struct.pack(b'<i',1)
struct.pack(3,1)
struct.pack('3xb',1)
struct.pack('bh',1,2)
struct.pack('b q',1,2)
struct.pack('<2h3b',1,2,3,4,5)
struct.pack('!hi',1,2)
struct.pack('=hi',1,2)
struct.pack('<F',1+2j)
struct.pack('<D',1+2j)
struct.pack('<F',3), struct.pack('<D','a')
struct.pack('<2?',1,0)
struct.pack('\0',1)
struct.pack('i\0',1)
""".split("\n")[1:-1]:
    show(line)
