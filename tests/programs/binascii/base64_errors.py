import base64
import binascii


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in r"""
binascii.a2b_base64(b'abc')
binascii.a2b_base64(b'a')
binascii.a2b_base64(b'abcde')
binascii.a2b_base64(b'ab=c')
binascii.a2b_base64(b'ab==cd')
binascii.a2b_base64(b'ab==cd==')
binascii.a2b_base64(b'=abcd')
binascii.a2b_base64(b'=abcd',strict_mode=True)
binascii.a2b_base64(b'ab==cd',strict_mode=True)
binascii.a2b_base64(b'ab=c=',strict_mode=True)
binascii.a2b_base64(b'ab=c',strict_mode=True)
binascii.a2b_base64(b'abc==',strict_mode=True)
binascii.a2b_base64(b'abcd=',strict_mode=True)
binascii.a2b_base64(b'abcd==',strict_mode=True)
binascii.a2b_base64(b'abcd===',strict_mode=True)
binascii.a2b_base64(b'ab\ncd',strict_mode=True)
binascii.a2b_base64(b'abcd\n',strict_mode=True)
binascii.a2b_base64(b'ab==\n',strict_mode=True)
binascii.a2b_base64(b'abc=\n',strict_mode=True)
binascii.a2b_base64(b'a=',strict_mode=True)
binascii.a2b_base64(b'a===',strict_mode=True)
binascii.a2b_base64(b'ab',strict_mode=True)
binascii.a2b_base64(b'',strict_mode=True)
binascii.a2b_base64('ab\xe9=')
binascii.a2b_base64(3)
binascii.b2a_base64(b'abc',newline=False)
binascii.b2a_base64('abc')
""".split("\n")[1:-1]:
    show(line)
