"""Parser for TOML files (TOML 1.0.0)."""

__all__ = ("loads", "load", "TOMLDecodeError")

_BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
_CONTROLS = frozenset([*map(chr, range(32)), "\x7f"])
_ILLEGAL = _CONTROLS - {"\t"}
_ILLEGAL_IN_LINES = _ILLEGAL - {"\n"}
_ESCAPES = {"\\b": "\b", "\\t": "\t", "\\n": "\n", "\\f": "\f", "\\r": "\r", '\\"': '"', "\\\\": "\\"}
_DIGITS = frozenset("0123456789")
_BASES = {"x": (16, frozenset("0123456789abcdefABCDEF")), "o": (8, frozenset("01234567")), "b": (2, frozenset("01"))}
_SPECIAL_FLOATS = ("inf", "nan", "-inf", "+inf", "-nan", "+nan")


class TOMLDecodeError(ValueError):
    """The text breaks the rules of TOML."""

    def __init__(self, msg="", doc="", pos=-1, *args):
        if args or not isinstance(msg, str) or not isinstance(doc, str) or not isinstance(pos, int) or pos < 0 and not doc:
            ValueError.__init__(self, *((msg, doc, pos) if doc or pos != -1 else (msg,) if msg else ()), *args)
            return
        before = doc[:pos]
        lineno = before.count("\n") + 1
        colno = pos + 1 if lineno == 1 else pos - before.rindex("\n")
        place = "end of document" if pos >= len(doc) else f"line {lineno}, column {colno}"
        ValueError.__init__(self, f"{msg} (at {place})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


def load(fp, /, *, parse_float=float):
    """The tables of a TOML file opened for bytes, as a dict."""
    content = fp.read()
    try:
        text = content.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """Parse TOML from a string."""
    if not isinstance(s, str):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'")
    if parse_float is not float:
        parse_float = _safe_parse_float(parse_float)
    return _Parser(s.replace("\r\n", "\n"), parse_float).document()


def _safe_parse_float(parse_float):
    def checked(text):
        value = parse_float(text)
        if isinstance(value, (dict, list)):
            raise ValueError("parse_float must not return dicts or lists")
        return value

    return checked


# What is known of a table besides its content: a table that stands in brackets may not be there twice, one that is written in
# braces is not to grow.
class _Flags:
    FROZEN = 0
    EXPLICIT = 1

    def __init__(self):
        self._root = {}
        self._pending = []

    def add_pending(self, key, flag):
        self._pending.append((key, flag))

    def finish_pending(self):
        for key, flag in self._pending:
            self.set(key, flag, False)
        self._pending.clear()

    def unset_all(self, key):
        level = self._root
        for part in key[:-1]:
            if part not in level:
                return
            level = level[part][2]
        level.pop(key[-1], None)

    # Flags of the table itself, of all in it, and what is known of those.
    def set(self, key, flag, recursive):
        level = self._root
        for part in key[:-1]:
            level = level.setdefault(part, (set(), set(), {}))[2]
        level.setdefault(key[-1], (set(), set(), {}))[1 if recursive else 0].add(flag)

    def has(self, key, flag):
        if not key:
            return False
        level = self._root
        for part in key[:-1]:
            if part not in level:
                return False
            if flag in level[part][1]:
                return True
            level = level[part][2]
        found = level.get(key[-1])
        return found is not None and (flag in found[0] or flag in found[1])


def _nest(root, key, through_lists=True):
    level = root
    for part in key:
        level = level.setdefault(part, {})
        if through_lists and isinstance(level, list):
            level = level[-1]
        if not isinstance(level, dict):
            raise KeyError("There is no nest behind this key")
    return level


class _Parser:
    def __init__(self, source, parse_float):
        self.source = source
        self.at = 0
        self.parse_float = parse_float

    def fail(self, message, at=None):
        return TOMLDecodeError(message, self.source, self.at if at is None else at)

    # ---- characters

    def peek(self):
        return self.source[self.at : self.at + 1]

    def skip(self, characters):
        source = self.source
        at = self.at
        while at < len(source) and source[at] in characters:
            at += 1
        self.at = at

    # Up to a text that has to come; what is illegal before it is an error.
    def until(self, expected, illegal, may_end=False):
        source = self.source
        end = source.find(expected, self.at)
        if end < 0:
            end = len(source)
            if not may_end:
                self.at = end
                raise self.fail(f"Expected {expected!r}")
        for at in range(self.at, end):
            if source[at] in illegal:
                raise self.fail(f"Found invalid character {source[at]!r}", at)
        text = source[self.at : end]
        self.at = end
        return text

    def skip_comment(self):
        if self.peek() == "#":
            self.at += 1
            self.until("\n", _ILLEGAL, may_end=True)

    def skip_lines(self):
        while True:
            before = self.at
            self.skip(" \t\n")
            self.skip_comment()
            if self.at == before:
                return

    # ---- statements

    def document(self):
        data = {}
        flags = _Flags()
        header = ()
        while True:
            self.skip(" \t")
            character = self.peek()
            if not character:
                break
            if character == "\n":
                self.at += 1
                continue
            if character in _BARE or character in "\"'":
                self.assignment(data, flags, header)
                self.skip(" \t")
            elif character == "[":
                flags.finish_pending()
                is_list = self.source[self.at + 1 : self.at + 2] == "["
                header = self.list_header(data, flags) if is_list else self.table_header(data, flags)
                self.skip(" \t")
            elif character != "#":
                raise self.fail("Invalid statement")
            self.skip_comment()
            if not self.peek():
                break
            if self.peek() != "\n":
                raise self.fail("Expected newline or end of document after a statement")
            self.at += 1
        return data

    def table_header(self, data, flags):
        self.at += 1
        self.skip(" \t")
        key = self.key()
        if flags.has(key, _Flags.EXPLICIT) or flags.has(key, _Flags.FROZEN):
            raise self.fail(f"Cannot declare {key} twice")
        flags.set(key, _Flags.EXPLICIT, False)
        try:
            _nest(data, key)
        except KeyError:
            raise self.fail("Cannot overwrite a value") from None
        if self.peek() != "]":
            raise self.fail("Expected ']' at the end of a table declaration")
        self.at += 1
        return key

    def list_header(self, data, flags):
        self.at += 2
        self.skip(" \t")
        key = self.key()
        if flags.has(key, _Flags.FROZEN):
            raise self.fail(f"Cannot mutate immutable namespace {key}")
        flags.unset_all(key)
        flags.set(key, _Flags.EXPLICIT, False)
        try:
            parent = _nest(data, key[:-1])
            tables = parent.setdefault(key[-1], [])
            if not isinstance(tables, list):
                raise KeyError
            tables.append({})
        except KeyError:
            raise self.fail("Cannot overwrite a value") from None
        if not self.source.startswith("]]", self.at):
            raise self.fail("Expected ']]' at the end of an array declaration")
        self.at += 2
        return key

    def assignment(self, data, flags, header):
        key, value = self.pair()
        parent = header + key[:-1]
        for length in range(1, len(key)):
            part = header + key[:length]
            if flags.has(part, _Flags.EXPLICIT):
                raise self.fail(f"Cannot redefine namespace {part}")
            flags.add_pending(part, _Flags.EXPLICIT)
        if flags.has(parent, _Flags.FROZEN):
            raise self.fail(f"Cannot mutate immutable namespace {parent}")
        try:
            nest = _nest(data, parent)
        except KeyError:
            raise self.fail("Cannot overwrite a value") from None
        if key[-1] in nest:
            raise self.fail("Cannot overwrite a value")
        if isinstance(value, (dict, list)):
            flags.set(header + key, _Flags.FROZEN, True)
        nest[key[-1]] = value

    # ---- keys

    def pair(self):
        key = self.key()
        if self.peek() != "=":
            raise self.fail("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip(" \t")
        return key, self.value()

    def key(self):
        parts = [self.key_part()]
        self.skip(" \t")
        while self.peek() == ".":
            self.at += 1
            self.skip(" \t")
            parts.append(self.key_part())
            self.skip(" \t")
        return tuple(parts)

    def key_part(self):
        character = self.peek()
        if character and character in _BARE:
            start = self.at
            self.skip(_BARE)
            return self.source[start : self.at]
        if character == "'":
            return self.literal()
        if character == '"':
            self.at += 1
            return self.basic(False)
        raise self.fail("Invalid initial character for a key part")

    # ---- strings

    def literal(self):
        self.at += 1
        text = self.until("'", _ILLEGAL)
        self.at += 1
        return text

    # Behind the opening quotes.
    def basic(self, in_lines):
        illegal = _ILLEGAL_IN_LINES if in_lines else _ILLEGAL
        source = self.source
        parts = []
        start = self.at
        while True:
            if self.at >= len(source):
                raise self.fail("Unterminated string")
            character = source[self.at]
            if character == '"':
                if not in_lines or source.startswith('"""', self.at):
                    parts.append(source[start : self.at])
                    self.at += 3 if in_lines else 1
                    return "".join(parts)
            elif character == "\\":
                parts.append(source[start : self.at])
                parts.append(self.escape(in_lines))
                start = self.at
                continue
            elif character in illegal:
                raise self.fail(f"Illegal character {character!r}")
            self.at += 1

    def escape(self, in_lines):
        escape = self.source[self.at : self.at + 2]
        self.at += 2
        if in_lines and escape in ("\\ ", "\\\t", "\\\n"):
            # The line's end and the blanks behind it are left out.
            if escape != "\\\n":
                self.skip(" \t")
                if not self.peek():
                    return ""
                if self.peek() != "\n":
                    raise self.fail("Unescaped '\\' in a string")
                self.at += 1
            self.skip(" \t\n")
            return ""
        if escape in ("\\u", "\\U"):
            length = 4 if escape == "\\u" else 8
            digits = self.source[self.at : self.at + length]
            if len(digits) != length or not _BASES["x"][1].issuperset(digits):
                raise self.fail("Invalid hex value")
            self.at += length
            number = int(digits, 16)
            if not (0 <= number <= 0xD7FF or 0xE000 <= number <= 0x10FFFF):
                raise self.fail("Escaped character is not a Unicode scalar value")
            return chr(number)
        if escape not in _ESCAPES:
            raise self.fail("Unescaped '\\' in a string")
        return _ESCAPES[escape]

    def lines(self, quote):
        self.at += 3
        if self.peek() == "\n":
            self.at += 1
        if quote == "'":
            text = self.until("'''", _ILLEGAL_IN_LINES)
            self.at += 3
        else:
            text = self.basic(True)
        # Up to two quotes in front of the closing ones belong to the text.
        for _ in range(2):
            if self.peek() != quote:
                break
            self.at += 1
            text += quote
        return text

    # ---- values

    def value(self):
        source, at = self.source, self.at
        character = self.peek()
        if character == '"' or character == "'":
            if source.startswith(character * 3, at):
                return self.lines(character)
            if character == "'":
                return self.literal()
            self.at += 1
            return self.basic(False)
        for word, value in (("true", True), ("false", False)):
            if source.startswith(word, at):
                self.at += len(word)
                return value
        if character == "[":
            return self.array()
        if character == "{":
            return self.inline_table()
        if character and character in "+-0123456789":
            moment = self.moment()
            if moment is not None:
                return moment
            number = self.number()
            if self.at > at:
                return number
        for word in _SPECIAL_FLOATS:
            if source.startswith(word, at):
                self.at += len(word)
                return self.parse_float(word)
        raise self.fail("Invalid value")

    def array(self):
        self.at += 1
        items = []
        self.skip_lines()
        while self.peek() != "]":
            items.append(self.value())
            self.skip_lines()
            character = self.peek()
            if character == "]":
                break
            if character != ",":
                raise self.fail("Unclosed array")
            self.at += 1
            self.skip_lines()
        self.at += 1
        return items

    def inline_table(self):
        self.at += 1
        table = {}
        flags = _Flags()
        self.skip(" \t")
        if self.peek() == "}":
            self.at += 1
            return table
        while True:
            key, value = self.pair()
            if flags.has(key, _Flags.FROZEN):
                raise self.fail(f"Cannot mutate immutable namespace {key}")
            try:
                nest = _nest(table, key[:-1], False)
            except KeyError:
                raise self.fail("Cannot overwrite a value") from None
            if key[-1] in nest:
                raise self.fail(f"Duplicate inline table key {key[-1]!r}")
            nest[key[-1]] = value
            self.skip(" \t")
            character = self.peek()
            if character == "}":
                self.at += 1
                return table
            if character != ",":
                raise self.fail("Unclosed inline table")
            if isinstance(value, (dict, list)):
                flags.set(key, _Flags.FROZEN, True)
            self.at += 1
            self.skip(" \t")

    # Digits with single underscores between them, from a place on: where they end, or the place itself if there are none.
    def digits(self, at, allowed):
        source = self.source
        end = at
        while source[end : end + 1] and source[end] in allowed:
            end += 1
            if source[end : end + 1] == "_" and source[end + 1 : end + 2] and source[end + 1] in allowed:
                end += 1
        return end

    def number(self):
        source, at = self.source, self.at
        base = _BASES.get(source[at + 1 : at + 2]) if source[at] == "0" else None
        if base is not None:
            end = self.digits(at + 2, base[1])
            if end > at + 2:
                self.at = end
                return int(source[at + 2 : end].replace("_", ""), base[0])
        start = at + 1 if source[at] in "+-" else at
        end = start + 1 if source[start : start + 1] == "0" else self.digits(start, _DIGITS)
        if end == start:
            return None
        whole = end
        if source[end : end + 1] == ".":
            fraction = self.digits(end + 1, _DIGITS)
            if fraction > end + 1:
                end = fraction
        if source[end : end + 1] in ("e", "E"):
            sign = 1 if source[end + 1 : end + 2] in ("+", "-") else 0
            exponent = self.digits(end + 1 + sign, _DIGITS)
            if exponent > end + 1 + sign:
                end = exponent
        self.at = end
        text = source[at:end]
        return self.parse_float(text) if end > whole else int(text.replace("_", ""))

    def moment(self):
        source, at = self.source, self.at
        if source[at + 4 : at + 5] != "-" and source[at + 2 : at + 3] != ":":
            return None
        from _toml_moments import read

        result = read(source, at)
        if result is None:
            return None
        value, end = result
        if isinstance(value, str):
            raise self.fail(value)
        self.at = end
        return value
