"""Text to data. Without hooks the text is read natively; with them, by the scanner."""

from json.scanner import CONSTANTS, make_scanner, scanstring, skip_space

__all__ = ["JSONDecoder", "JSONDecodeError"]

c_scanstring = scanstring


class JSONDecodeError(ValueError):
    """Subclass of ValueError that says where the text is wrong: msg, doc, pos, lineno and colno."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


class JSONDecoder:
    """Simple JSON decoder: objects to dicts, arrays to lists, strings, numbers, true, false and null to what they are here."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        # How text is read is settled here: attributes that are set later do not count.
        self._is_strict = bool(strict)
        self._is_plain = (object_hook is None and parse_float is None and parse_int is None and parse_constant is None
                          and object_pairs_hook is None)
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or CONSTANTS
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.memo = {}
        self.scan_once = make_scanner(self)

    def decode(self, s):
        """The object that the JSON text s stands for, all of it."""
        if self._is_plain and type(self) is JSONDecoder and isinstance(s, str):
            result = _json_read(s, self._is_strict)
            if len(result) == 1:
                return result[0]
            # Only loads() says what such a mark is.
            raise JSONDecodeError("Expecting value" if s.startswith("\ufeff") else result[0], s, result[1])
        if not isinstance(s, str):
            if isinstance(s, (bytes, bytearray, memoryview)):
                raise TypeError("cannot use a string pattern on a bytes-like object")
            raise TypeError(f"expected string or bytes-like object, got '{type(s).__name__}'")
        obj, end = self.raw_decode(s, skip_space(s, 0))
        end = skip_space(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        """Decode a JSON document from s (a str beginning with one); return the object and the index where it ended."""
        try:
            return self.scan_once(s, idx)
        except StopIteration as err:
            raise JSONDecodeError("Expecting value", s, err.value) from None
