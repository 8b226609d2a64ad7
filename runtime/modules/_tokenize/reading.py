# Tokens of a text.
import re
import token
from collections import namedtuple
from token import EXACT_TOKEN_TYPES

_TAB = 8
_MAX_INDENTS = 100
_MAX_FIELDS = 3
_NUMBER = re.compile(
    r"0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|"
    r"(?:[0-9](?:_?[0-9])*)?\.[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?|"
    r"[0-9](?:_?[0-9])*\.?(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?"
)
_STRING = re.compile(r"([bB][rR]?|[rR][bB]?|[uU]|[fFtT][rR]?|[rR][fFtT])?('''|\"\"\"|'|\")")
_OPERATOR = re.compile("|".join(map(re.escape, sorted([*EXACT_TOKEN_TYPES, "<>"], key=len, reverse=True))))
_BLANK = re.compile(r"[ \t\f]*")
_REST = re.compile(r"[^\r\n]*")
_LINE_END = re.compile(r"\r\n|\n|\r")
_RADIX = {"x": "hexadecimal", "o": "octal", "b": "binary"}


class TokenError(Exception):
    __module__ = "tokenize"


class TokenInfo(namedtuple("TokenInfo", "type string start end line")):
    """A token: its number, its text, where it begins and ends, and the lines that it stands on."""

    __module__ = "tokenize"

    def __repr__(self):
        kind = f"{self.type} ({token.tok_name[self.type]})"
        return f"TokenInfo(type={kind}, string={self.string!r}, start={self.start!r}, end={self.end!r}, line={self.line!r})"

    @property
    def exact_type(self):
        """The number of the operator itself."""
        if self.type == token.OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type


# An f-string or t-string that is being read. Fields: for each that is open, how many brackets are, and whether its format is being read.
class _Joined:
    def __init__(self, start, quote, is_raw, kind):
        self.start = start
        self.quote = quote
        self.is_raw = is_raw
        self.kind = kind
        self.letter = "f" if kind == token.FSTRING_START else "t"
        self.fields = []


class _Reader:
    def __init__(self, text):
        self.text = text
        self.lines = text.splitlines(True) if text.isascii() and not any(c in text for c in "\v\f\x1c\x1d\x1e\r") else _split(text)
        self.starts = []
        start = 0
        for line in self.lines:
            self.starts.append(start)
            start += len(line)
        self.row = 0
        self.at = 0
        self.indents = [(0, 0)]
        self.brackets = []
        self.joined = []

    def place(self, at):
        row = self.row
        while row + 1 < len(self.starts) and self.starts[row + 1] <= at:
            row += 1
        self.row = row
        return row + 1, at - self.starts[row]

    def make(self, kind, start, end, text=None):
        first = self.place(start)
        last = self.place(end)
        # What ends with its line stands on that line alone.
        line = "".join(self.lines[first[0] - 1 : last[0]])
        return TokenInfo(kind, self.text[start:end] if text is None else text, first, last, line)

    def newline(self, kind, start, end):
        row, column = self.place(start)
        return TokenInfo(kind, self.text[start:end], (row, column), (row, column + max(end - start, 1)), self.lines[row - 1])

    def fail(self, message, at, shift=0):
        row, column = self.place(at) if self.starts else (1, 0)
        raise TokenError(message, (row, column + shift))

    def in_text(self):
        if not self.joined:
            return False
        fields = self.joined[-1].fields
        return not fields or fields[-1][1] and len(self.brackets) == fields[-1][0]

    # ---- lines

    def tokens(self):
        text, length = self.text, len(self.text)
        if "\0" in text:
            raise TokenError("source code cannot contain null bytes", (text[: text.index("\0")].count("\n") + 1, 0))
        at_line_start = True
        while self.at < length:
            if at_line_start:
                at_line_start = False
                blank = _BLANK.match(text, self.at).end()
                if blank >= length and text[-1:] in " \t\f" and not self.brackets and not _LINE_END.search(text, self.at):
                    self.at = blank
                    yield self.newline(token.NL, blank, blank)
                    break
                if text[blank : blank + 1] in ("#", "\n", "\r") and blank < length:
                    self.at = blank
                    if text[blank] == "#":
                        yield self.comment()
                    yield self.line_end(token.NL)
                    at_line_start = True
                    continue
                yield from self.indentation(blank)
                self.at = blank
            if self.in_text():
                yield from self.joined_text()
                continue
            self.at = _BLANK.match(text, self.at).end()
            if self.at >= length:
                break
            character = text[self.at]
            if character == "#":
                yield self.comment()
            elif character in "\r\n":
                at_line_start = not self.brackets
                yield self.line_end(token.NL if self.brackets else token.NEWLINE)
            elif character == "\\":
                end = _LINE_END.match(text, self.at + 1)
                if not end:
                    row, _ = self.place(self.at)
                    if self.at + 1 >= length:
                        raise TokenError("unexpected EOF in multi-line statement", (row, 0))
                    column = len(self.lines[row - 1].rstrip("\r\n")) + 1
                    raise TokenError("unexpected character after line continuation character", (row, column))
                self.at = end.end()
                if self.at >= length:
                    row, column = self.place(end.start())
                    raise TokenError("unexpected EOF in multi-line statement", (row, column + 1))
            else:
                yield from self.word(character)
        if self.joined and self.in_text():
            yield from self.joined_text()
        if self.joined:
            if text[-1] not in "\r\n":
                yield self.newline(token.NL, length, length)
            # CPython counts columns from the line that the string begins in, and a newline that ends the text.
            column = length - self.joined[-1].start + self.place_of_start(self.joined[-1].start)[1] + (text[-1] not in "\r\n")
            raise TokenError("unexpected EOF in multi-line statement", (len(self.lines), column))
        if length and not at_line_start and text[-1] not in "\r\n" and self.starts and not (text[-1] in " \t\f" and self.was_blank()):
            yield self.newline(token.NL if self.brackets or self.ends_with_comment_line() else token.NEWLINE, length, length)
        if self.brackets:
            raise TokenError("unexpected EOF in multi-line statement", (len(self.lines), 0))
        end = (len(self.lines) + 1, 0)
        for _ in self.indents[1:]:
            yield TokenInfo(token.DEDENT, "", end, end, "")
        yield TokenInfo(token.ENDMARKER, "", end, end, "")

    def was_blank(self):
        return not self.lines[-1].strip(" \t\f")

    def ends_with_comment_line(self):
        return self.lines[-1].lstrip(" \t\f").startswith("#")

    def line_end(self, kind):
        match = _LINE_END.match(self.text, self.at)
        end = match.end() if match else self.at
        made = self.newline(kind, self.at, end)
        self.at = end
        return made

    def comment(self):
        end = _REST.match(self.text, self.at).end()
        made = self.make(token.COMMENT, self.at, end)
        self.at = end
        return made

    def indentation(self, end):
        column = other = 0
        for character in self.text[self.at : end]:
            if character == " ":
                column, other = column + 1, other + 1
            elif character == "\t":
                column, other = (column // _TAB + 1) * _TAB, other + 1
            else:
                column = other = 0
        row, _ = self.place(self.at)
        line = self.lines[row - 1]
        if column == self.indents[-1][0]:
            if other != self.indents[-1][1]:
                self.bad_indentation(TabError, "inconsistent use of tabs and spaces in indentation", row, line)
        elif column > self.indents[-1][0]:
            if len(self.indents) >= _MAX_INDENTS:
                self.bad_indentation(IndentationError, "too many levels of indentation", row, line)
            if other <= self.indents[-1][1]:
                self.bad_indentation(TabError, "inconsistent use of tabs and spaces in indentation", row, line)
            self.indents.append((column, other))
            yield self.make(token.INDENT, self.at, end)
        else:
            place = row, end - self.at
            while column < self.indents[-1][0]:
                self.indents.pop()
                if column > self.indents[-1][0]:
                    self.bad_indentation(IndentationError, "unindent does not match any outer indentation level", row, line)
                yield TokenInfo(token.DEDENT, "", place, place, line)

    def bad_indentation(self, kind, message, row, line):
        line = line.rstrip("\r\n")
        raise kind(message, ("<string>", row, len(line) + 1, line, None, None))

    # ---- words

    def word(self, character):
        text, at = self.text, self.at
        following = text[at + 1 : at + 2]
        if character.isascii() and character.isdigit() or character == "." and following.isascii() and following.isdigit():
            end = self.number()
            self.at = end
            yield self.make(token.NUMBER, at, end)
            return
        match = _STRING.match(text, at)
        if match:
            yield from self.string(match)
            return
        if character == "_" or character.isalpha() or not character.isascii():
            end = at + 1
            while end < len(text) and (text[end].isalnum() or text[end] == "_" or not text[end].isascii()):
                end += 1
            self.check_prefix(text[at:end].lower(), end)
            self.at = end
            yield self.make(token.NAME, at, end)
            return
        yield self.operator(character)

    # Letters in front of a quote that make no prefix.
    def check_prefix(self, letters, end):
        if self.text[end : end + 1] not in ("'", '"') or len(letters) > 3 or len(set(letters)) < len(letters) or set(letters) - set("burft"):
            return
        for first, second in ("ub", "ur", "uf", "ut", "bf", "bt", "ft"):
            if first in letters and second in letters:
                self.fail(f"'{first}' and '{second}' prefixes are incompatible", self.at, 1)

    def operator(self, character):
        text, at = self.text, self.at
        fields = self.joined[-1].fields if self.joined else None
        in_field = fields and len(self.brackets) == fields[-1][0]
        if in_field and (character == ":" or character == "!" and text[at + 1 : at + 2] != "="):
            if character == ":":
                fields[-1][1] = True
            self.at = at + 1
            return self.make(token.OP, at, at + 1)
        match = _OPERATOR.match(text, at)
        self.at = end = match.end() if match else at + 1
        operator = text[at:end]
        if operator in "([{":
            self.brackets.append(operator)
        elif operator in ")]}":
            self.close()
        return self.make(token.OP, at, end)

    # As CPython's tokenizer reads for this module: any bracket closes the innermost one.
    def close(self):
        if not self.brackets:
            return
        fields = self.joined[-1].fields if self.joined else None
        if fields and len(self.brackets) == fields[-1][0]:
            fields.pop()
        self.brackets.pop()

    def number(self):
        text, at = self.text, self.at
        end = _NUMBER.match(text, at).end()
        radix = text[at + 1 : at + 2].lower()
        following = text[end : end + 1]
        if text[at] == "0" and radix and radix in "xob":
            name = _RADIX[radix]
            if end == at + 1:
                skip = 2 + (text[at + 2 : at + 3] == "_")
                bad = text[at + skip : at + skip + 1]
                if bad.isascii() and bad.isdigit():
                    self.fail(f"invalid digit '{bad}' in {name} literal", at + skip, 1)
                self.fail(f"invalid {name} literal", at + skip)
            if following.isascii() and following.isdigit():
                self.fail(f"invalid digit '{following}' in {name} literal", end, 1)
            if following == "_":
                self.fail(f"invalid {name} literal", end, 1)
        elif following == "_":
            self.fail("invalid decimal literal", end, 1)
        return end

    # ---- strings

    def string(self, match):
        text, at = self.text, self.at
        prefix, quote = (match[1] or "").lower(), match[2]
        if "f" in prefix or "t" in prefix:
            kind = token.FSTRING_START if "f" in prefix else token.TSTRING_START
            self.joined.append(_Joined(at, quote, "r" in prefix, kind))
            self.at = match.end()
            yield self.make(kind, at, match.end())
            return
        end = match.end()
        while True:
            if end >= len(text) or len(quote) == 1 and text[end] in "\r\n":
                if len(quote) == 3:
                    self.fail("EOF in multi-line string", at, 1)
                if self.joined and quote == self.joined[-1].quote:
                    self.fail(f"{self.joined[-1].letter}-string: expecting '}}'", at, 1)
                row = self.place(at)[0]
                self.fail(f"unterminated string literal (detected at line {row + self.newlines(at, end)})", at, 1)
            if text[end] == "\\":
                end += 3 if text.startswith("\r\n", end + 1) else 2
            elif text.startswith(quote, end):
                break
            else:
                end += 1
        self.at = end + len(quote)
        yield self.make(token.STRING, at, self.at)

    # Literal text up to the next field or the end of the string or format.
    def joined_text(self):
        text, start, mode = self.text, self.at, self.joined[-1]
        middle, in_spec = mode.kind + 1, bool(mode.fields)
        end = start
        while True:
            if end >= len(text) or len(mode.quote) == 1 and text[end] in "\r\n":
                # CPython ends a text without a newline by one, and takes what follows a field of a format for no format.
                at_newline = end < len(text) or end == len(text) and text[end - 1] not in "\r\n\\"
                if in_spec and len(mode.quote) == 1 and at_newline and text[start - 1] != "}":
                    name = f"{mode.letter}-string"
                    self.fail(f"{name}: newlines are not allowed in format specifiers for single quoted {name}s", end + text.startswith("\r\n", end), 1)
                self.unterminated(end)
            character = text[end]
            if text.startswith(mode.quote, end):
                break
            if character == "\\":
                end = self.after_backslash(end, mode)
                if text[end - 1 : end] == "}" and end < len(text):
                    # CPython: a character's name ends the token.
                    self.at = end
                    yield self.make(middle, start, end)
                    return
            elif character in "{}":
                if in_spec or text[end + 1 : end + 2] != character:
                    break
                # A doubled brace: one of them, and the other is in no token.
                self.at = end + 2
                yield self.make(middle, start, end + 1)
                return
            else:
                end += 1
        # CPython has an empty text in front of some braces.
        if end > start or text[end] == "}" or in_spec and text.startswith("{{", end):
            yield self.make(middle, start, end)
        self.at = end
        if text[end] in "{}" and not text.startswith(mode.quote, end):
            if text[end] == "{":
                if len(mode.fields) == _MAX_FIELDS:
                    self.fail(f"{mode.letter}-string: expressions nested too deeply", end)
                self.brackets.append("{")
                mode.fields.append([len(self.brackets), False])
            elif not in_spec:
                self.fail(f"{mode.letter}-string: single '}}' is not allowed", end, 1)
            else:
                mode.fields.pop()
                self.brackets.pop()
            self.at = end + 1
            yield self.make(token.OP, end, end + 1)
            return
        self.joined.pop()
        self.at = end + len(mode.quote)
        yield self.make(mode.kind + 2, end, self.at)

    def after_backslash(self, at, mode):
        text = self.text
        following = text[at + 1 : at + 2]
        if following in "{}":
            return at + 1
        if not mode.is_raw and text.startswith("N{", at + 1):
            end = text.find("}", at)
            return end + 1 if end >= 0 else len(text)
        return at + (3 if text.startswith("\r\n", at + 1) else 2)

    def unterminated(self, end):
        mode = self.joined[-1]
        row, column = self.place_of_start(mode.start)
        last = row + self.newlines(mode.start, end)
        kind = "triple-quoted " if len(mode.quote) == 3 else ""
        raise TokenError(f"unterminated {kind}{mode.letter}-string literal (detected at line {last})", (row, column + 1))

    # Newlines between two places; one at the end of all begins no line.
    def newlines(self, start, end):
        return self.text.count("\n", start, min(end, len(self.text) - 1))

    def place_of_start(self, at):
        row = self.text.count("\n", 0, at)
        return row + 1, at - (self.text.rfind("\n", 0, at) + 1)


# Lines as the tokenizer counts them.
def _split(text):
    lines = []
    start = 0
    for match in _LINE_END.finditer(text):
        lines.append(text[start : match.end()])
        start = match.end()
    if start < len(text):
        lines.append(text[start:])
    return lines


def _read_all(readline):
    lines = []
    while True:
        try:
            line = readline()
        except StopIteration:
            break
        if not line:
            break
        lines.append(line)
    return lines


def generate_tokens(readline):
    """Yield the tokens of a text whose lines readline() answers as strings."""
    yield from _Reader("".join(_read_all(readline))).tokens()


def tokenize(readline):
    """Yield the tokens of a text whose lines readline() answers as bytes; the first tells the encoding."""
    from _tokenize.encodings import detect_encoding

    encoding, consumed = detect_encoding(readline)
    shown = "utf-8" if encoding == "utf-8-sig" else encoding
    yield TokenInfo(token.ENCODING, shown, (0, 0), (0, 0), "")
    data = b"".join([*consumed, *_read_all(readline)])
    yield from _Reader(data.decode(shown)).tokens()


for _object in (generate_tokens, tokenize):
    _object.__module__ = "tokenize"
