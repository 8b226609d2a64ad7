# What split(), strip(), isspace(), splitlines(), int() and float() take for white space, in str and in bytes.
SPACES = [*range(0x08, 0x0f), *range(0x1b, 0x21), 0x00, 0x7f, 0x85, 0xa0, 0xad, 0x1680, 0x180e, *range(0x2000, 0x200c), 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff]


def attempt(action):
    try:
        return action()
    except ValueError:
        return "-"


for code in SPACES:
    c = chr(code)
    print(f"{code:04x}", c.isspace(), len(f"a{c}b".split()), len(f"{c}a{c}".strip()), len(f"{c}a{c}".lstrip()), len(f"a{c}b".splitlines()), attempt(lambda: int(f"{c}1{c}")), attempt(lambda: float(f"{c}1.5{c}")), attempt(lambda: complex(f"{c}1j{c}")), attempt(lambda: len(eval(f"[1,{c}2]")) if code in (9, 10, 12, 13, 32) else "?"), c.isprintable(), repr(c) == f"'{c}'")
    if code < 256:
        b = bytes([code])
        print("    ", b.isspace(), len((b"a" + b + b"b").split()), len((b + b"a" + b).strip()), len((b"a" + b + b"b").splitlines()), attempt(lambda: int(b + b"1" + b)), attempt(lambda: float(b + b"1" + b)), attempt(lambda: bytes.fromhex("61" + c + "62")))
everything = "".join(map(chr, SPACES))
print(len(everything.split()), len(everything.strip()), len(everything.splitlines()), everything.isspace(), len(f"x{everything}y".split()), [len(part) for part in everything.split()])
for text in ("", " ", "  a  b  ", "\ta\n", "\x1fa\x1f", "\xa0a\xa0b", "a\u200bb", "\u3000", " \n\r\t\x0b\x0c"):
    print(ascii(text), text.split(), ascii(text.split(" ")), text.rsplit(None, 1), ascii(text.split(None, 1)), text.strip() == text.lstrip().rstrip(), ascii(text.rstrip("a ")), ascii(text.splitlines(True)), text.isspace())
