# What codecs know: functions (input, errors) -> (output, how much of the input), by name.


class Codec:
    """A named pair of functions."""

    def __init__(self, name, encode, decode, is_text=True):
        self.name = name
        self.encode = encode
        self.decode = decode
        self.is_text = is_text


# Spellings that str.encode() takes for these, too.
_NAMES = {
    "utf8": "utf-8", "u8": "utf-8", "utf": "utf-8", "cp65001": "utf-8", "utf8_ucs2": "utf-8", "utf8_ucs4": "utf-8", "utf16": "utf-16",
    "u16": "utf-16", "utf32": "utf-32", "u32": "utf-32", "us_ascii": "ascii", "646": "ascii", "latin1": "iso8859-1", "latin_1": "iso8859-1",
    "latin": "iso8859-1", "l1": "iso8859-1", "iso8859_1": "iso8859-1", "iso_8859_1": "iso8859-1", "iso8859": "iso8859-1", "8859": "iso8859-1",
    "cp819": "iso8859-1", "windows_1252": "cp1252", "1252": "cp1252", "unicodebigunmarked": "utf-16-be", "unicodelittleunmarked": "utf-16-le",
    "utf_16be": "utf-16-be", "utf_16le": "utf-16-le", "utf_32be": "utf-32-be", "utf_32le": "utf-32-le",
    "rot13": "rot-13", "rot_13": "rot-13", "hex": "hex", "hex_codec": "hex", "base64": "base64", "base64_codec": "base64", "base_64": "base64",
    "zlib": "zlib", "zip": "zlib", "zlib_codec": "zlib", "quopri": "quopri", "quoted_printable": "quopri", "quopri_codec": "quopri",
    "quotedprintable": "quopri", "unicode_escape": "unicode-escape", "unicodeescape": "unicode-escape",
    "raw_unicode_escape": "raw-unicode-escape",
}
_TEXT = frozenset(
    "utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be ascii iso8859-1 cp1252".split()
)
_codecs = {}


def codec_for(encoding):
    """The codec of that name, or None."""
    name = "_".join("".join([c if c.isalnum() or c == "." else " " for c in encoding.lower()]).split())
    name = _NAMES.get(name, name.replace("_", "-"))
    codec = _codecs.get(name)
    if codec is None:
        if name in _TEXT:
            codec = _text_codec(name)
        elif name in _SPECIAL:
            codec = Codec(name, *_SPECIAL[name])
        else:
            return None
        _codecs[name] = codec
    return codec


def _text_codec(name):
    def encode(input, errors="strict", /):
        if not isinstance(input, str):
            raise TypeError(f"{called}_encode() argument 1 must be str, not {type(input).__name__}")
        return input.encode(name, errors or "strict"), len(input)

    def decode(input, errors="strict", final=True, /):
        if isinstance(input, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        view = memoryview(input)
        if final:
            return bytes(view).decode(name, errors or "strict"), view.nbytes
        whole = complete(name, view)
        try:
            return bytes(view[:whole]).decode(name, errors or "strict"), whole
        except UnicodeDecodeError:
            # The error tells of all the bytes, and the first one left out may be what is wrong.
            return bytes(view).decode(name, errors or "strict"), view.nbytes

    called = "latin_1" if name == "iso8859-1" else name.replace("-", "_")
    encode.__name__ = encode.__qualname__ = f"{called}_encode"
    decode.__name__ = decode.__qualname__ = f"{called}_decode"
    return Codec(name, encode, decode)


# Which second bytes may follow; after the other first bytes all of 0x80 to 0xBF may: those of surrogates, too, for `surrogatepass`.
_SECOND_BYTES = {0xE0: (0xA0, 0xBF), 0xF0: (0x90, 0xBF), 0xF4: (0x80, 0x8F)}


# Whether the bytes are the beginning, not all, of a character of UTF-8. What never becomes one is an error at once.
def _may_go_on(tail):
    first = tail[0]
    if not 0xC2 <= first <= 0xF4 or len(tail) >= (2 if first < 0xE0 else 3 if first < 0xF0 else 4):
        return False
    low, high = _SECOND_BYTES.get(first, (0x80, 0xBF))
    return len(tail) == 1 or low <= tail[1] <= high


def complete(name, data):
    """How many of the bytes are whole characters, if more may follow."""
    length = len(data)
    if name.startswith("utf-8"):
        for back in range(1, min(3, length) + 1):
            byte = data[length - back]
            if byte >= 0xC0:
                return length - back if _may_go_on(bytes(data[length - back :])) else length
            if byte < 0x80:
                break
        return length
    if name.startswith("utf-16"):
        length -= length % 2
        high = data[length - 2 if name == "utf-16-be" else length - 1] if length else 0
        return length - 2 if 0xD8 <= high < 0xDC else length
    return length - length % 4 if name.startswith("utf-32") else length


# ---- encodings that are not of texts


def _bytes_of(input):
    if isinstance(input, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(memoryview(input))


def _rot13(input, errors="strict"):
    letters = "abcdefghijklmnopqrstuvwxyz"
    turned = letters[13:] + letters[:13]
    table = str.maketrans(letters + letters.upper(), turned + turned.upper())
    return str.translate(input, table), len(input)


# A codec of bytes: two functions of a module that is imported when one of them is called.
def _of_module(name, module, encoder, decoder):
    def function_of(called, function):
        def code(input, errors="strict"):
            assert errors == "strict"
            return getattr(_import(module, ()), function)(input), len(input)

        code.__name__ = code.__qualname__ = f"_{name}_{called}"
        return code

    return function_of("encode", encoder), function_of("decode", decoder), False


def _quopri_encode(input, errors="strict"):
    assert errors == "strict"
    from quopri import encodestring

    return encodestring(_bytes_of(input), quotetabs=True), len(input)


def _quopri_decode(input, errors="strict"):
    assert errors == "strict"
    from quopri import decodestring

    return decodestring(_bytes_of(input)), len(input)


# ---- escapes

_ESCAPES = {"\\": "\\", "'": "'", '"': '"', "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\n": ""}
_SHORT = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _escape(character):
    code = ord(character)
    if character in _SHORT:
        return _SHORT[character]
    if 32 <= code < 127:
        return character
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


def _escape_encode(input, errors="strict", /):
    if not isinstance(input, str):
        raise TypeError(f"unicode_escape_encode() argument 1 must be str, not {type(input).__name__}")
    return "".join([_escape(character) for character in input]).encode("ascii"), len(input)


def _raw_escape_encode(input, errors="strict", /):
    if not isinstance(input, str):
        raise TypeError(f"raw_unicode_escape_encode() argument 1 must be str, not {type(input).__name__}")
    pieces = [character if ord(character) < 256 else _escape(character) for character in input]
    return "".join(pieces).encode("latin-1"), len(input)


def _source_of(input):
    return (input.encode("utf-8") if isinstance(input, str) else bytes(memoryview(input))).decode("latin-1")


def _escape_decode(input, errors="strict", final=True, /):
    return _without_escapes("unicodeescape", _source_of(input), errors, True), len(input)


def _raw_escape_decode(input, errors="strict", final=True, /):
    return _without_escapes("rawunicodeescape", _source_of(input), errors, False), len(input)


def _without_escapes(name, text, errors, takes_all):
    pieces, at = [], 0
    while True:
        found = text.find("\\", at)
        if found < 0:
            pieces.append(text[at:])
            return "".join(pieces)
        pieces.append(text[at:found])
        piece, at, problem = _one_escape(text, found, takes_all)
        if problem:
            if errors == "strict":
                raise UnicodeDecodeError(name, text.encode("latin-1"), found, at, problem)
            piece = "\ufffd" if errors == "replace" else ""
        pieces.append(piece)


# What an escape stands for, where it ends, and what is wrong with it.
def _one_escape(text, start, takes_all):
    letter = text[start + 1 : start + 2]
    count = {"u": 4, "U": 8}.get(letter, 0)
    if not takes_all:
        if not count:
            return text[start : start + 2], start + 2, ""
    elif not letter:
        return "", start + 1, "\\ at end of string"
    elif letter in _ESCAPES:
        return _ESCAPES[letter], start + 2, ""
    elif letter in "01234567":
        end = start + 2
        while end < start + 4 and text[end : end + 1] in tuple("01234567"):
            end += 1
        return chr(int(text[start + 1 : end], 8)), end, ""
    elif letter == "N":
        return _named_escape(text, start)
    elif letter == "x":
        count = 2
    if not count:
        return "\\" + letter, start + 2, ""
    end = start + 2
    while end < start + 2 + count and text[end : end + 1] and text[end] in "0123456789abcdefABCDEF":
        end += 1
    if end < start + 2 + count:
        return "", end, f"truncated \\{letter}{'X' * count} escape"
    code = int(text[start + 2 : end], 16)
    return ("", end, "illegal Unicode character") if code > 0x10FFFF else (chr(code), end, "")


def _named_escape(text, start):
    end = text.find("}", start)
    if text[start + 2 : start + 3] != "{" or end < 0:
        return "", end + 1 if end >= 0 else len(text), "malformed \\N character escape"
    from unicodedata import lookup

    try:
        return lookup(text[start + 3 : end]), end + 1, ""
    except KeyError:
        return "", end + 1, "unknown Unicode character name"


_SPECIAL = {
    "rot-13": (_rot13, _rot13, False), "hex": _of_module("hex", "binascii", "b2a_hex", "a2b_hex"),
    "base64": _of_module("base64", "base64", "encodebytes", "decodebytes"), "zlib": _of_module("zlib", "zlib", "compress", "decompress"),
    "quopri": (_quopri_encode, _quopri_decode, False),
    "unicode-escape": (_escape_encode, _escape_decode), "raw-unicode-escape": (_raw_escape_encode, _raw_escape_decode),
}
