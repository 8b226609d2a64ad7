# All flags, widths and precisions of % with every conversion, over values of all kinds: sums over the texts, and each error once.
def checksum(texts):
    total = 0
    for text in texts:
        for character in text:
            total = (total * 31 + ord(character)) % 1000000007
    return total


FLAGS = [a + b + c for a in ("", "-", "0") for b in ("", "+", " ") for c in ("", "#")]
SIZES = [width + precision for width in ("", "1", "14") for precision in ("", ".0", ".", ".4", ".12")]
VALUES = (0, 7, -255, 2**70, True, 2.5, -0.0, 1e22, 1e-7, float("inf"), float("nan"), "text", "\u20ac", None)
for conversion in "diuoxXeEfFgGcrsa%":
    texts, errors = [], {}
    for value in VALUES:
        for flags in FLAGS:
            for size in SIZES:
                try:
                    texts.append(f"%{flags}{size}{conversion}" % (value if conversion != "%" else ()))
                except (TypeError, OverflowError, ValueError) as error:
                    errors.setdefault(f"{type(error).__name__}: {error}", []).append(value)
    print(conversion, len(texts), checksum(texts), ascii(texts[40:43]), ascii(texts[-3:]))
    for message, values in errors.items():
        print("   ", message, len(values), ascii(values[0]))
for conversion in "diuoxXeEfFgGcrsab%":
    texts, errors = [], {}
    for value in (0, -255, 2**70, 2.5, -0.0, float("inf"), b"data", bytearray(b"x"), "text", None, 255, 256):
        for flags in FLAGS[::2]:
            for size in SIZES[::2]:
                try:
                    texts.append((f"%{flags}{size}{conversion}".encode() % (value if conversion != "%" else ())).decode("latin-1"))
                except (TypeError, OverflowError, ValueError) as error:
                    errors.setdefault(f"{type(error).__name__}: {error}", []).append(value)
    print("bytes", conversion, len(texts), checksum(texts), ascii(texts[20:23]))
    for message, values in errors.items():
        print("   ", message, len(values), ascii(values[0]))
