import base64
import binascii


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in r"""
base64.a85encode(b'hello world')
base64.a85encode(b'    \0\0\0\0', foldspaces=True, adobe=True)
base64.a85encode(b'hello world'*3, wrapcol=10)
base64.a85encode(b'hello world'*3, wrapcol=1, adobe=True)
base64.a85encode(b'ab', pad=True)
base64.a85decode(b'BOu!rD]j7BEbo7')
base64.a85decode(b'<~BOu!rD]j7BEbo7~>', adobe=True)
base64.a85decode(b'BOu!rD]j7BEbo7~>', adobe=True)
base64.a85decode(b'BOu!rD]j7BEbo7', adobe=True)
base64.a85decode(b'y+z', foldspaces=True)
base64.a85decode(b'y', foldspaces=False)
base64.a85decode(b'Bz')
base64.a85decode(b'By', foldspaces=True)
base64.a85decode(b's8W-"')
base64.a85decode(b'B')
""".split("\n")[1:-1]:
    show(line)
