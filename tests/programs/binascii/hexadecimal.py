import base64
import binascii


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in r"""
binascii.a2b_hex(b'abc')
binascii.a2b_hex(b'zz')
binascii.a2b_hex('ab cd')
binascii.a2b_hex('é')
binascii.unhexlify(b'ABcd')
binascii.hexlify(b'abcdefg', '-')
binascii.hexlify(b'abcdefg', '-', 2)
binascii.hexlify(b'abcdefg', '-', -2)
binascii.hexlify(b'abcdefg', b':', bytes_per_sep=3)
binascii.hexlify(b'abcdefg', '--')
binascii.hexlify(b'abcdefg', '')
binascii.hexlify(b'abcdefg', 'é')
binascii.hexlify(b'abcdefg', 3)
binascii.hexlify(b'abcdefg', None)
binascii.hexlify(b'abcdefg', '-',0)
binascii.hexlify('a')
""".split("\n")[1:-1]:
    show(line)
