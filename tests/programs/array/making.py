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
A('z')
A('ii')
A(3)
A('i',3)
A('i','abc')
A('i',b'abcd')
A('i',b'abc')
A('b',bytearray(b'abc'))
A('i',A('b',[1,2]))
A('b',A('i',[300]))
A('w','abc')
A('u','abc')
A('w',['a','b'])
A('w',A('w','abc'))
A('i',A('w','abc'))
A('w',A('i',[1]))
A('w',[1])
A('w',3)
A('i',(1,2))
A('i',range(3))
A('i',iter([1,2]))
A('i',{1:2})
A('d',[1,2.5,float('nan')])
A('f',[0.1])
""".split("\n")[1:-1]:
    show(line)
