import binascii
import random

generator = random.Random(5)


def answer(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def pick(alphabet, most):
    return bytes(generator.choice(alphabet) for _ in range(generator.randrange(most)))


for index in range(40):
    text = pick(b"ABab/===\n -", 9)
    print(text, answer(binascii.a2b_base64, text), answer(binascii.a2b_base64, text, strict_mode=True))
    text = pick(b'#"! `86\n\r_a\x80', 9)
    print(text, answer(binascii.a2b_uu, text))
    text = pick(b"=\n\r ab3D_.\t\xff", 20)
    print(text, binascii.a2b_qp(text), binascii.a2b_qp(text, header=True))
    print(binascii.b2a_qp(text), binascii.b2a_qp(text, True, False, True), binascii.b2a_uu(text, backtick=bool(index % 2)))
    print(binascii.hexlify(text, "-", index % 7 - 3), binascii.crc32(text, index), binascii.crc_hqx(text, index))
for length in (60, 75, 76, 77, 160):
    print(binascii.b2a_qp(b"a b=" * (length // 4) + b"\n"), binascii.b2a_qp(b"x" * length + b"\r\n."))
