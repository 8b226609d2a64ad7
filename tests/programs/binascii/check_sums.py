import base64
import binascii


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in r"""
binascii.crc32(b'abc')
binascii.crc32(b'abc', 5)
binascii.crc32(b'abc', -5)
binascii.crc32(b'abc', 1<<70)
binascii.crc32('abc')
binascii.crc_hqx(b'abc', 5)
binascii.crc_hqx(b'abc', -5)
binascii.crc_hqx(b'abc',1<<40)
""".split("\n")[1:-1]:
    show(line)
