import base64
import binascii


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in r"""
base64.b64encode('a')
base64.b64encode(b'\xff\xfe', b'-_')
base64.b64encode(b'\xff\xfe', b'-')
base64.b64encode(b'\xff\xfe', '-_')
base64.b64decode('__--', '-_')
base64.b64decode('__--', b'-_', True)
base64.b64decode('__-', b'-')
base64.b64decode('ab$cd', validate=True)
base64.b64decode('ab$cd')
base64.b64decode('ab\ncd==', validate=True)
base64.b64decode(3)
base64.b64decode('é')
base64.urlsafe_b64decode('-_-_')
base64.standard_b64encode(b'abc')
base64.encodebytes(b'a'*80)
base64.decodebytes(b'YWFh\n')
base64.encodebytes('a')
base64.decodebytes(memoryview(b'YWFhYWFh').cast('i'))
base64.encodebytes(memoryview(b'YWFh').cast('c',(2,2)))
base64.b64encode(memoryview(b'abcd')[::2])
""".split("\n")[1:-1]:
    show(line)
