import array
import collections.abc
import copy
import io
from array import array as A


class S(A):
    pass


a = A("i", [1, 2, 3])
w = A("w", "ab")
f = io.BytesIO()
b = A("i", [5])


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in r"""
a.append(4)
a.append('x')
a
a.extend([5,6])
a.extend(A('i',[7]))
a.extend(A('h',[7]))
a.extend(3)
a.extend('ab')
a.extend([1,'x'])
a
a.pop()
a.pop(0)
a.pop(100)
a.pop(-100)
A('i').pop()
a.insert(0,9)
a.insert(-1,8)
a.insert(100,7)
a.insert(-100,6)
a.insert('x',6)
a
a.remove(8)
a.remove(1000)
a.index(9)
a.index(9,2)
a.index(1000)
a.index(6,-100)
a.count(4)
a.reverse()
a
a[0]
a[-1]
a[100]
a[-100]
a['x']
a[1.5]
a[1:3]
a[::2]
a[::-1]
a.__setitem__(0,100)
a.__setitem__(0,'x')
a.__setitem__(100,1)
a.__setitem__(slice(0,2),A('i',[1,2,3]))
a
a.__setitem__(slice(0,2),[1])
a.__setitem__(slice(0,2),A('h',[1]))
a.__setitem__(slice(0,4,2),A('i',[1,2]))
a.__setitem__(slice(0,4,2),A('i',[1,2,3]))
a.__setitem__(slice(0,4,2),A('i'))
a.__setitem__(slice(2,0),A('i',[55]))
a
a.__delitem__(0)
a.__delitem__(100)
a.__delitem__(slice(0,2))
a.__delitem__(slice(None,None,2))
a.__delitem__('x')
a
a+A('i',[1])
a+A('h',[1])
a+[1]
a*2
2*a
a*-1
a*'x'
a.__iadd__(A('i',[1]))
a.__iadd__([1])
a.__iadd__(A('h',[1]))
a.__imul__(2)
1 in a, 1000 in a
len(a)
a==a, a==A('i',a), a==A('h',a), a==A('d',a), a!=a, a<a, a<=a, a>A('i',[0]), a<A('d',[5.5])
a==[1], a==3
A('d',[float('nan')])==A('d',[float('nan')])
A('i',[1,2])<A('i',[1,3]), A('i',[1,2])<A('i',[1]), A('i')<A('i',[1])
a.tobytes()
a.tolist()
A('b',[1,2]).tobytes(), A('h',[1,2]).tobytes()
a.frombytes(b'abc')
a.frombytes(b'\1\0\0\0')
a.frombytes('abcd')
a.fromlist([3,4])
a.fromlist((3,4))
a.fromlist([3,'x'])
a
a.fromunicode('a')
A('w','ab').tounicode()
a.tounicode()
w.fromunicode('cd')
w.fromunicode(3)
w
w[1]
w[1:]
w.append('é')
w.append('ab')
w.append(3)
w
a.byteswap()
a
A('h',[1,256]).itemsize
A('w','ab').byteswap()
A('d').typecode, A('d').itemsize
a.typecode
a.__copy__()
a.__deepcopy__({})
a.__reduce_ex__(2)
iter(a).__class__.__name__
list(reversed(A('i',[1,2,3])))
next(iter(A('i')))
repr(A('w','a\'b')), str(A('d')), repr(A('b',[1]))
array.typecodes, array.ArrayType is A
A.__class_getitem__(int)
A[int]
A.__hash__
a.clear()
a
a.tofile(f)
f.getvalue()
A('i').fromfile(io.BytesIO(b'12345678'),2)
A('i').fromfile(io.BytesIO(b'12345678'),3)
A('i').fromfile(io.BytesIO(b'1234567'),1)
A('i').fromfile(3,1)
b.fromfile(io.BytesIO(b'12345678'),2)
b
A('i',[1,2,3]) is not None
bytes(A('h',[1,2]))
copy.copy(b), copy.deepcopy(b)
isinstance(b, collections.abc.MutableSequence)
S('i',[1,2])
S('i',[1,2])[:1]
type(S('i',[1,2])+S('i',[1])).__name__
type(S('i',[1,2])*2).__name__
type(copy.copy(S('i',[1,2]))).__name__
""".split("\n")[1:-1]:
    show(line)
