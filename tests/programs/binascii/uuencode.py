import base64
import binascii


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in r"""
binascii.b2a_uu(b'abc')
binascii.b2a_uu(b'')
binascii.b2a_uu(b'\0\0abc', backtick=True)
binascii.b2a_uu(b'a'*46)
binascii.a2b_uu(b'#86)C\n')
binascii.a2b_uu(b'#86)C')
binascii.a2b_uu(b'')
binascii.a2b_uu(b'#8')
binascii.a2b_uu(b'#86)C xx')
binascii.a2b_uu(b'#86)C  \n')
binascii.a2b_uu(b'#\x7f\x80')
""".split("\n")[1:-1]:
    show(line)
