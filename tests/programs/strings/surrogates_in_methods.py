# Lone surrogates in every method of str, in formatting, in repr, in encodings that can or cannot write them.
def show(value):
    return ascii(value)


def attempt(label, action):
    try:
        print(label, show(action()))
    except Exception as error:
        print(label, type(error).__name__, ascii(str(error)))


texts = ["\ud800", "a\udfffb", "\ud83d\ude00", "\udc80\udcff", "x\ud800\ud800y", "\U0001f600\udc00", "\ud800 \udc00\n", "é\udcc3"]
for text in texts:
    name = ascii(text)
    for method in ("upper", "lower", "title", "capitalize", "swapcase", "casefold", "isalpha", "isprintable", "isspace", "isidentifier", "isupper", "islower", "istitle", "isalnum",
                   "isdigit", "isnumeric", "isdecimal", "isascii", "strip", "split", "splitlines", "expandtabs", "__repr__", "__str__", "__len__"):
        attempt(f"{name} {method}", getattr(text, method))
    attempt(f"{name} find", lambda: (text.find("\ud800"), text.count("\udc00"), text.index(text[-1]), "\ud800" in text, text.startswith("\ud800"), text.endswith("\udc00")))
    attempt(f"{name} replace", lambda: text.replace("\ud800", "-").replace("\udc00", "\U0001f600"))
    attempt(f"{name} split", lambda: (text.split("\ud800"), text.partition("\udc00"), text.rsplit("b", 1)))
    attempt(f"{name} join", lambda: "\ud800".join([text, "a", "\udc00"]))
    attempt(f"{name} slices", lambda: (text[0], text[::-1], text[1:], text * 2, list(text), len(text + text)))
    attempt(f"{name} compare", lambda: (text < "\uffff", text < "\U00010000", text == text[::-1][::-1], sorted(text), max(text), min(text)))
    attempt(f"{name} hash", lambda: hash(text) == hash("".join(list(text))))
    attempt(f"{name} format", lambda: (f"{text!r:>20}", f"{text:*^8}", "%s|%r|%a|%5s" % (text, text, text, text), "{0!a}{0}".format(text)))
    attempt(f"{name} fill", lambda: (text.center(10, "\ud800"), text.ljust(6, "\udc00"), text.zfill(6), format("x", "\ud800>4")))
    attempt(f"{name} translate", lambda: text.translate({0xD800: "high", 0xDC00: 0xD800, 0xDFFF: None}))
    attempt(f"{name} maketrans", lambda: str.maketrans(text, text[::-1]))
    attempt(f"{name} ord", lambda: [ord(c) for c in text])
    attempt(f"{name} strip", lambda: (text.strip("\ud800"), text.lstrip("\ud800\udc00"), text.removeprefix("\ud800"), text.removesuffix(text[-1])))
    for encoding in ("utf-8", "utf-16-le", "utf-16", "utf-32-be", "ascii", "latin-1", "cp1252"):
        for errors in ("strict", "replace", "ignore", "backslashreplace", "xmlcharrefreplace", "surrogatepass", "surrogateescape"):
            attempt(f"{name} {encoding} {errors}", lambda: text.encode(encoding, errors))
    attempt(f"{name} as a key", lambda: {text: 1}[text])
    attempt(f"{name} attribute", lambda: (setattr(attempt, text, 5), getattr(attempt, text), delattr(attempt, text))[1])
    attempt(f"{name} missing attribute", lambda: getattr(5, text))
    attempt(f"{name} int", lambda: int(text))
    attempt(f"{name} float", lambda: float(text))
    attempt(f"{name} complex", lambda: complex(text))
    attempt(f"{name} compile", lambda: eval(text))
    attempt(f"{name} exec of a literal", lambda: eval(repr(text)) == text)
    attempt(f"{name} type", lambda: type(text, (), {}))
    attempt(f"{name} bytes", lambda: bytes(text, "utf-8"))
    attempt(f"{name} decode", lambda: text.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass") == text)
    attempt(f"{name} error", lambda: str(ValueError(text)) == text)
    attempt(f"{name} key error", lambda: str(KeyError(text)))
    attempt(f"{name} format spec", lambda: format(5, text))
    attempt(f"{name} format field", lambda: ("{" + text + "}").format(**{text: 1}))
    attempt(f"{name} percent", lambda: ("%(" + text + ")s") % {text: 1})
    attempt(f"{name} percent code", lambda: ("%" + text) % 1)
    attempt(f"{name} import", lambda: __import__(text))
    attempt(f"{name} global", lambda: eval("x", {text: 1}))
for number in (0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000):
    attempt(hex(number), lambda: (chr(number), chr(number).isprintable(), chr(number).encode("utf-8", "replace"), repr(chr(number))))
attempt("utf-8 bytes", lambda: b"\xed\xa0\x80".decode("utf-8"))
attempt("utf-8 bytes", lambda: b"\xed\xa0\x80".decode("utf-8", "replace"))
attempt("utf-8 bytes", lambda: b"\xed\xa0\x80\xed\xb0\x80".decode("utf-8", "surrogatepass"))
attempt("utf-16 bytes", lambda: b"\x00\xd8".decode("utf-16-le"))
attempt("utf-16 bytes", lambda: b"\x00\xd8a\x00".decode("utf-16-le", "surrogatepass"))
attempt("escape", lambda: b"\xff\x80a".decode("utf-8", "surrogateescape"))
attempt("escape", lambda: b"\xff\x80a".decode("ascii", "surrogateescape").encode("utf-8", "surrogateescape"))
