import base64
import binascii


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in r"""
base64.b32encode(b'hello')
base64.b32encode('a')
base64.b32decode('nbswy3dp')
base64.b32decode('nbswy3dp', casefold=True)
base64.b32decode('NBSWY3D')
base64.b32decode('NBSWY3D1')
base64.b32decode('NBSWY3D1', map01='L')
base64.b32decode('NBSWY3D1', map01='LL')
base64.b32decode('NBSWY3=A')
base64.b32decode('AA======')
base64.b32decode('A=======')
base64.b32decode('AAA=====')
base64.b32decode('========')
base64.b32decode('')
base64.b32hexencode(b'abc')
base64.b32hexdecode('C5H66===')
base64.b16encode(b'\xab')
base64.b16decode('ab')
base64.b16decode('AB')
base64.b16decode('ab', True)
base64.b16decode('ABC')
""".split("\n")[1:-1]:
    show(line)
