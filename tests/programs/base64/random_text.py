# Bytes through every encoding and back, and text that is mostly wrong.
import base64
import random

generator = random.Random(5)


def answer(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def pick(alphabet, most):
    return bytes(generator.choice(alphabet) for _ in range(generator.randrange(most)))


names = ["b64", "b32", "b32hex", "b16", "a85", "b85", "z85"]
for index in range(40):
    data = generator.randbytes(generator.randrange(20))
    texts = []
    for name in names:
        encoded = getattr(base64, name + "encode")(data)
        decoded = getattr(base64, name + "decode")(encoded)
        assert decoded == data, (name, data, encoded, decoded)
        texts.append(encoded.decode())
    print(" ".join(texts))
alphabets = {"b64": b"ABab01+/==\n -_", "b32": b"ABC234567=a", "b16": b"012ABa", "a85": b"zy!uab+ \nx~", "b85": b"0zA~!x|", "z85": b"0zA!x#"}
for name, alphabet in alphabets.items():
    for index in range(25):
        text = pick(alphabet, 11)
        if name == "b32":
            text += b"=" * (-len(text) % 8)
        print(name, text, answer(getattr(base64, name + "decode"), text))
