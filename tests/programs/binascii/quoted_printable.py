import base64
import binascii


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in r"""
binascii.a2b_qp(b'a=3Db=\nc')
binascii.a2b_qp(b'a=3', header=True)
binascii.a2b_qp(b'a_b=zz=', header=True)
binascii.a2b_qp(b'a_b==3d', header=False)
binascii.a2b_qp('a=0a=0D=')
binascii.b2a_qp(b'a b \n c\t\n=\xff. ')
binascii.b2a_qp(b'.\n.a\n')
binascii.b2a_qp(b'a_b c', header=True)
binascii.b2a_qp(b'a_b c\t ', quotetabs=True)
binascii.b2a_qp(b'a\r\nb\n', istext=False)
binascii.b2a_qp(b'a\r\nb\n')
binascii.b2a_qp(b'a'*100)
""".split("\n")[1:-1]:
    show(line)
