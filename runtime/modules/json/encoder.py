"""Data to text, by the writer in C++, which asks for what guest code has to say (default, items of dicts of guest classes). Text in
pieces, and separators that are not ASCII, are written here."""

__all__ = ["JSONEncoder"]


def encode_basestring(s):
    """Return a JSON representation of a str: with quotes, non-ASCII characters as they are."""
    if not isinstance(s, str):
        raise TypeError(f"first argument must be a string, not {type(s).__name__}")
    return _json_write(s, (False, True, "", "", None, False, False, True))


def encode_basestring_ascii(s):
    """Return an ASCII-only JSON representation of a str: with quotes and escapes."""
    if not isinstance(s, str):
        raise TypeError(f"first argument must be a string, not {type(s).__name__}")
    return _json_write(s, (True, True, "", "", None, False, False, True))


encode_basestring.__module__ = encode_basestring_ascii.__module__ = "_json"
c_encode_basestring = encode_basestring
c_encode_basestring_ascii = encode_basestring_ascii


class JSONEncoder:
    """Extensible JSON encoder: dicts, lists, tuples, strs, ints, floats, True, False and None, and what default() makes of others."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None,
                 separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is None:
            if indent is not None:
                self.item_separator = ","  # a line ends after it
        else:
            self.item_separator, self.key_separator = separators
        if default is not None:
            self.default = default

    def default(self, o):
        """To be overridden: a serializable object for o, or a call of this one, which raises TypeError."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """An object as JSON text."""
        if isinstance(o, str):
            return (encode_basestring_ascii if self.ensure_ascii else encode_basestring)(o)
        iterencode = self.iterencode
        if getattr(iterencode, "__func__", None) is _iterencode:
            how = self._how()
            if how is not None:
                result = _json_write(o, how)
                return result if type(result) is str else _answered(self.default, result, how)
        return "".join(iterencode(o, _one_shot=True))

    # For the writer in C++, or None if it cannot do as it is told.
    def _how(self):
        item_separator, key_separator, indent = self.item_separator, self.key_separator, self.indent
        if type(item_separator) is not str or type(key_separator) is not str:
            return None
        if not item_separator.isascii() or not key_separator.isascii():
            return None
        if indent is not None:
            if not isinstance(indent, str):
                indent = " " * indent
            elif type(indent) is not str or not indent.isascii():
                return None
        return (bool(self.ensure_ascii), bool(self.allow_nan), item_separator, key_separator, indent, bool(self.sort_keys),
                bool(self.skipkeys), bool(self.check_circular))

    def iterencode(self, o, _one_shot=False):
        """The JSON text of an object, piece by piece."""
        if _one_shot:
            for number, separator in ((5, self.key_separator), (6, self.item_separator)):
                if not isinstance(separator, str):
                    kind = "None" if separator is None else type(separator).__name__
                    raise TypeError(f"make_encoder() argument {number} must be str, not {kind}")
        return _Writing(self).write(o, 0)


_iterencode = JSONEncoder.iterencode


# Data of which guest code has a say: the writer asks, and goes on with the answers.
def _answered(default, result, how):
    pieces = []
    while type(result) is not str:
        text, place, about, is_items = result
        pieces.append(text)
        try:
            if is_items and not isinstance(about, dict):
                answer = list(iter(about))
            elif is_items:
                answer = sorted(about.items()) if how[5] else list(about.items())
            else:
                answer = default(about)
        except BaseException as error:
            for note in _json_notes(place):
                error.add_note(note)
            raise
        result = _json_go_on(place, about, is_items, answer, how)
    pieces.append(result)
    return "".join(pieces)


class _Writing:
    def __init__(self, encoder):
        self.open = {} if encoder.check_circular else None
        self.default = encoder.default
        self.encode_str = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        indent = encoder.indent
        self.indent = indent if indent is None or isinstance(indent, str) else " " * indent
        self.item_separator = encoder.item_separator
        self.key_separator = encoder.key_separator
        self.sort_keys = encoder.sort_keys
        self.skipkeys = encoder.skipkeys
        self.allow_nan = encoder.allow_nan

    def scalar(self, o):
        # The text of what is not a container, or None.
        if isinstance(o, str):
            return self.encode_str(o)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self.float_text(o)
        return None

    def float_text(self, o):
        if o != o:
            text = "NaN"
        elif o == float("inf"):
            text = "Infinity"
        elif o == -float("inf"):
            text = "-Infinity"
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError(f"Out of range float values are not JSON compliant: {o!r}")
        return text

    def enter(self, o):
        if self.open is not None:
            if id(o) in self.open:
                raise ValueError("Circular reference detected")
            self.open[id(o)] = o

    def leave(self, o):
        if self.open is not None:
            del self.open[id(o)]

    def write(self, o, level):
        text = self.scalar(o)
        if text is not None:
            yield text
        elif isinstance(o, (list, tuple)):
            yield from self.write_list(o, level)
        elif isinstance(o, dict):
            yield from self.write_dict(o, level)
        else:
            self.enter(o)
            replacement = self.default(o)
            try:
                yield from self.write(replacement, level)
            except GeneratorExit:
                raise
            except BaseException as exc:
                exc.add_note(f"when serializing {type(o).__name__} object")
                raise
            self.leave(o)

    def write_list(self, items, level):
        if not items:
            yield "[]"
            return
        self.enter(items)
        separator = self.item_separator
        opening = "["
        if self.indent is not None:
            line = "\n" + self.indent * (level + 1)
            separator += line
            opening += line
        for position, item in enumerate(items):
            try:
                start = opening if position == 0 else separator
                text = self.scalar(item)
                if text is not None:
                    yield start + text
                else:
                    yield start
                    yield from self.write(item, level + 1)
            except GeneratorExit:
                raise
            except BaseException as exc:
                exc.add_note(f"when serializing {type(items).__name__} item {position}")
                raise
        if self.indent is not None:
            yield "\n" + self.indent * level
        yield "]"
        self.leave(items)

    def key_text(self, key):
        # None: to be left out.
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return self.float_text(key)
        if key is True:
            return "true"
        if key is False:
            return "false"
        if key is None:
            return "null"
        if isinstance(key, int):
            return int.__repr__(key)
        if self.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

    def write_dict(self, table, level):
        if not table:
            yield "{}"
            return
        self.enter(table)
        yield "{"
        separator = self.item_separator
        line = ""
        if self.indent is not None:
            line = "\n" + self.indent * (level + 1)
            separator += line
        is_first = True
        for key, value in sorted(table.items()) if self.sort_keys else table.items():
            name = self.key_text(key)
            if name is None:
                continue
            start = line if is_first else separator
            if start:
                yield start
            is_first = False
            yield self.encode_str(name)
            yield self.key_separator
            try:
                yield from self.write(value, level + 1)
            except GeneratorExit:
                raise
            except BaseException as exc:
                exc.add_note(f"when serializing {type(table).__name__} item {key!r}")
                raise
        if not is_first and self.indent is not None:
            yield "\n" + self.indent * level
        yield "}"
        self.leave(table)
