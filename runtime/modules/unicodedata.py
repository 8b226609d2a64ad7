"""What the Unicode Character Database says of characters, and the four normal forms of texts."""

import _unicode_tables as _tables
from bisect import bisect_right as _place

unidata_version = _tables.VERSION

_absent = object()
_runs = {}
_texts = {}
_decompositions = {}
_composed = {}

_L, _V, _T, _S = 0x1100, 0x1161, 0x11A7, 0xAC00  # Hangul: what begins, goes on and ends a syllable, and the syllables
_V_COUNT, _T_COUNT, _S_COUNT = 21, 28, 11172


def _kind_of(argument):
    return "None" if argument is None else type(argument).__name__


def _character(name, argument, which=""):
    if not isinstance(argument, str):
        raise TypeError(f"{name}() argument{which} must be a unicode character, not {_kind_of(argument)}")
    if len(argument) != 1:
        raise TypeError(
            f"{name}(): argument{which} must be a unicode character, not a string of length {len(argument)}"
        )
    return ord(argument)


# Where the runs of a property begin, and what holds in them.
def _runs_of(table):
    found = _runs.get(table)
    if found is None:
        starts, values, at = [], [], 0
        for word in getattr(_tables, table).split():
            length, _, value = word.partition(":")
            starts.append(at)
            values.append(value)
            at += int(length, 36)
        found = _runs[table] = starts, values
    return found


def _property(table, code):
    starts, values = _runs_of(table)
    return values[_place(starts, code) - 1]


def _text_of(table):
    text = _texts.get(table)
    if text is None:
        text = _texts[table] = f" {getattr(_tables, table).replace('\n', ' ')} "
    return text


def _entry(table, code):
    text = _text_of(table)
    at = text.find(f" {code:x}=")
    if at < 0:
        return None
    return text[text.index("=", at) + 1 : text.index(" ", at + 1)]


def category(chr, /):
    """The two letters of the general category."""
    return _property("CATEGORY", _character("category", chr))


def bidirectional(chr, /):
    """The class for writing from right to left, '' if there is none."""
    return _property("BIDIRECTIONAL", _character("bidirectional", chr))


def combining(chr, /):
    """The class of a combining character, else 0."""
    return int(_property("COMBINING", _character("combining", chr)) or 0)


def east_asian_width(chr, /):
    """How wide it is among ideographs: A, F, H, N, Na or W."""
    return _property("EAST_ASIAN_WIDTH", _character("east_asian_width", chr))


def mirrored(chr, /):
    """1 if it is mirrored in text from right to left, else 0."""
    return int(_property("MIRRORED", _character("mirrored", chr)) or 0)


def decimal(chr, default=_absent, /):
    """Its value as a decimal digit."""
    _character("decimal", chr, " 1")
    if chr.isdecimal():
        return int(chr)
    if default is _absent:
        raise ValueError("not a decimal")
    return default


def digit(chr, default=_absent, /):
    """Its value as a digit of any kind."""
    code = _character("digit", chr, " 1")
    if chr.isdecimal():
        return int(chr)
    value = _entry("DIGIT", code) if chr.isdigit() else None
    if value is not None:
        return int(value)
    if default is _absent:
        raise ValueError("not a digit")
    return default


def numeric(chr, default=_absent, /):
    """Its value as a number, a float."""
    code = _character("numeric", chr, " 1")
    value = digit(chr, None)
    if value is None and chr.isnumeric():
        value = _entry("NUMERIC", code)
    if value is not None:
        return float(value)
    if default is _absent:
        raise ValueError("not a numeric character")
    return default


def decomposition(chr, /):
    """What it is made of, as code points in hexadecimal, '' if it is one piece."""
    return (_entry("DECOMPOSITION", _character("decomposition", chr)) or "").replace(",", " ")


def name(chr, default=_absent, /):
    """The name of a character."""
    code = _character("name", chr, " 1")
    if 32 <= code < 127:
        return _text_of("ASCII_NAMES").split()[code - 32].replace("_", " ")
    if code >= 128:
        text = chr.encode("ascii", "namereplace")
        if text.startswith(b"\\N{"):
            return text[3:-1].decode("ascii")
    if default is _absent:
        raise ValueError("no such name")
    return default


def lookup(name, /):
    """The character that has a name."""
    if isinstance(name, bytes):
        name = name.decode("latin-1")
    if not isinstance(name, str):
        raise TypeError(f"a bytes-like object is required, not '{type(name).__name__}'")
    if len(name) > 256:
        raise KeyError("name too long")
    if name.isascii() and name.replace(" ", "").replace("-", "").isalnum():
        try:
            return eval(f'"\\N{{{name}}}"')
        except SyntaxError:
            pass
    raise KeyError(f"undefined character name {name!r}")


# ---- normal forms


def normalize(form, unistr, /):
    """The text in one of the forms NFC, NFD, NFKC and NFKD."""
    _check_form("normalize", form, unistr)
    if unistr.isascii():
        return str.__str__(unistr)
    codes = []
    for character in unistr:
        codes.extend(_pieces(ord(character), form[2:3] == "K"))
    _sort_marks(codes)
    return "".join([chr(code) for code in (codes if form[-1] == "D" else _compose(codes))])


def is_normalized(form, unistr, /):
    """Whether the text is in that form."""
    _check_form("is_normalized", form, unistr)
    return unistr.isascii() or normalize(form, unistr) == unistr


def _check_form(function, form, text):
    if not isinstance(form, str):
        raise TypeError(f"{function}() argument 1 must be str, not {_kind_of(form)}")
    if not isinstance(text, str):
        raise TypeError(f"{function}() argument 2 must be str, not {_kind_of(text)}")
    if text and form not in ("NFC", "NFD", "NFKC", "NFKD"):
        raise ValueError("invalid normalization form")


# The code points that one stands for in the end; with `loosely` also those that look or mean alike.
def _pieces(code, loosely):
    if code < 160:
        return (code,)
    if 0 <= code - _S < _S_COUNT:
        rest = code - _S
        pieces = _L + rest // (_V_COUNT * _T_COUNT), _V + rest % (_V_COUNT * _T_COUNT) // _T_COUNT, _T + rest % _T_COUNT
        return pieces if rest % _T_COUNT else pieces[:2]
    found = _decompositions.get((code, loosely))
    if found is None:
        text = _entry("DECOMPOSITION", code)
        found = (code,)
        if text is not None and (loosely or text[0] != "<"):
            parts = [part for part in text.split(",") if part[0] != "<"]
            found = tuple([piece for part in parts for piece in _pieces(int(part, 16), loosely)])
        _decompositions[code, loosely] = found
    return found


def _class_of(code):
    return 0 if code < 768 else int(_property("COMBINING", code) or 0)


# Puts the marks behind each character into the order of their classes.
def _sort_marks(codes):
    start = 0
    while start < len(codes):
        if codes[start] < 768 or not _class_of(codes[start]):
            start += 1
            continue
        end = start + 1
        while end < len(codes) and _class_of(codes[end]):
            end += 1
        if end - start > 1:
            codes[start:end] = sorted(codes[start:end], key=_class_of)
        start = end


def _compose(codes):
    result = []
    starter = -1  # where the last character is that marks may be joined to
    last_class = 0
    for code in codes:
        kind = _class_of(code)
        # Nothing of the same class, and no other character, may stand between the two.
        if starter >= 0 and (last_class < kind or starter == len(result) - 1):
            joined = _join(result[starter], code)
            if joined is not None:
                result[starter] = joined
                continue
        if kind == 0:
            starter = len(result)
        last_class = kind
        result.append(code)
    return result


def _join(first, second):
    if 0 <= second - _V < _V_COUNT and 0 <= first - _L < 19:
        return _S + ((first - _L) * _V_COUNT + second - _V) * _T_COUNT
    if 0 < second - _T < _T_COUNT and 0 <= first - _S < _S_COUNT and (first - _S) % _T_COUNT == 0:
        return first + second - _T
    if second < 768 or f" {second:x} " not in _text_of("COMPOSED_AS_SECOND"):
        return None
    found = _composed.get((first, second), _absent)
    if found is _absent:
        text = _text_of("DECOMPOSITION")
        found = None
        at = text.find(f"={first:04X},{second:04X} ")
        while at >= 0:
            word = text[text.rindex(" ", 0, at) + 1 : at]
            if f" {word} " not in _text_of("NEVER_COMPOSED"):
                found = int(word, 16)
                break
            at = text.find(f"={first:04X},{second:04X} ", at + 1)
        _composed[first, second] = found
    return found
