# Text from tokens.
import token

_MIDDLES = (token.FSTRING_MIDDLE, token.TSTRING_MIDDLE)


def untokenize(iterable):
    """The text that has these tokens: with places, laid out as it was; from pairs of number and text, in a way that has equal tokens.
    Bytes, if the first token tells an encoding."""
    writer = Untokenizer()
    text = writer.untokenize(iterable)
    return text if writer.encoding is None else text.encode(writer.encoding)


# Braces are doubled, but for those of \N{...}.
def _with_braces(text):
    pieces = []
    index = 0
    while index < len(text):
        character = text[index]
        if text.startswith("\\N{", index) and (end := text.find("}", index)) >= 0:
            pieces.append(text[index : end + 1])
            index = end + 1
            continue
        pieces.append(character * 2 if character in "{}" else character)
        index += 1
    return "".join(pieces)


class Untokenizer:
    __module__ = "tokenize"

    def __init__(self):
        self.tokens = []
        self.prev_row = 1
        self.prev_col = 0
        self.prev_type = None
        self.prev_line = ""
        self.encoding = None

    def add_whitespace(self, start):
        row, column = start
        if (row, column) < (self.prev_row, self.prev_col):
            raise ValueError(f"start ({row},{column}) precedes previous end ({self.prev_row},{self.prev_col})")
        self.add_backslash_continuation(start)
        if column > self.prev_col:
            self.tokens.append(" " * (column - self.prev_col))

    def add_backslash_continuation(self, start):
        rows = start[0] - self.prev_row
        if rows == 0:
            return
        newline = "\r\n" if self.prev_line.endswith("\r\n") else "\n"
        line = self.prev_line.rstrip("\\\r\n")
        self.tokens.append(line[len(line.rstrip()) :] + f"\\{newline}" * rows)
        self.prev_col = 0

    def untokenize(self, iterable):
        tokens = iter(iterable)
        indents = []
        at_line_start = False
        for item in tokens:
            if len(item) == 2:
                self.compat(item, tokens)
                break
            kind, text, start, end, line = item
            if kind == token.ENCODING:
                self.encoding = text
                continue
            if kind == token.ENDMARKER:
                break
            if kind == token.INDENT:
                indents.append(text)
                continue
            if kind == token.DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if kind in (token.NEWLINE, token.NL):
                at_line_start = True
            elif at_line_start and indents:
                if start[1] >= len(indents[-1]):
                    self.tokens.append(indents[-1])
                    self.prev_col = len(indents[-1])
                at_line_start = False
            elif kind in _MIDDLES and ("{" in text or "}" in text):
                text = _with_braces(text)
                last_line = text.splitlines()[-1]
                end = end[0], end[1] + last_line.count("{{") + last_line.count("}}")
            self.add_whitespace(start)
            self.tokens.append(text)
            self.prev_row, self.prev_col = end
            if kind in (token.NEWLINE, token.NL):
                self.prev_row += 1
                self.prev_col = 0
            self.prev_type = kind
            self.prev_line = line
        return "".join(self.tokens)

    # Pairs alone: words get a space behind them, lines their indentation.
    def compat(self, first, rest):
        indents = []
        add = self.tokens.append
        at_line_start = first[0] in (token.NEWLINE, token.NL)
        before = None
        joined = 0
        for kind, text in [first[:2], *[item[:2] for item in rest]]:
            if kind == token.ENCODING:
                self.encoding = text
                continue
            if kind in (token.NAME, token.NUMBER):
                text += " "
            if kind in (token.STRING, token.FSTRING_START) and before in (token.STRING, token.FSTRING_END):
                # CPython writes two spaces between plain strings.
                text = ("  " if kind == before else " ") + text
            before = kind
            if kind in (token.FSTRING_START, token.TSTRING_START):
                joined += 1
            elif kind in (token.FSTRING_END, token.TSTRING_END):
                joined -= 1
            if kind == token.INDENT:
                indents.append(text)
                continue
            if kind == token.DEDENT:
                indents.pop()
                continue
            if kind in (token.NEWLINE, token.NL):
                at_line_start = True
            elif at_line_start and indents:
                add(indents[-1])
                at_line_start = False
            elif kind in _MIDDLES:
                text = _with_braces(text)
            elif joined and text in ("{", "}") and self.tokens and self.tokens[-1] == text:
                # Two of them would be a character.
                text = " " + text
            add(text)


untokenize.__module__ = "tokenize"
