import base64
import binascii


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in r"""
base64.b85encode(b'hello')
base64.b85decode('Xk~0{Zv')
base64.b85decode('Xk~0{Zv"')
base64.b85decode('~~~~~')
base64.b85decode('|NsC1')
base64.z85encode(b'hello')
base64.z85decode('xK#0@zY<')
base64.z85decode('~')
base64.z85decode('#####')
base64.b85encode(memoryview(b'abcdefgh').cast('i'))
""".split("\n")[1:-1]:
    show(line)
