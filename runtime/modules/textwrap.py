"""Text wrapping and filling."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_WHITESPACE = "\t\n\x0b\x0c\r "
_NO_SPACE = "\t\n\x0b\x0c\r"
_SPACES = {ord(character): ord(" ") for character in _WHITESPACE}


def _is_word(character):
    return character.isalnum() or character == "_"


def _is_letter(character):
    return _is_word(character) and not character.isdecimal()


def _ends_word(character):
    return _is_word(character) or character in "!\"'&.,?"


def _words_and_spaces(text, breaks_words):
    # Runs of whitespace and what is between them, which _parts() may divide further.
    index = 0
    length = len(text)
    while index < length:
        start = index
        if text[index] in _WHITESPACE:
            while index < length and text[index] in _WHITESPACE:
                index += 1
            yield text[start:index]
            continue
        while index < length and text[index] not in _WHITESPACE:
            index += 1
        if breaks_words:
            yield from _parts(text[start:index])
        else:
            yield text[start:index]


def _dash_end(word, index):
    # The end of a dash of two or more hyphens between words at `index`, or 0.
    if index == 0 or word[index : index + 2] != "--" or not _ends_word(word[index - 1]):
        return 0
    end = index
    while end < len(word) and word[end] == "-":
        end += 1
    return end if end < len(word) and _is_word(word[end]) else 0


def _may_break_behind(word, start, index):
    # A hyphen between letters, with two of them before it ("ab-", "a-b-") and two behind ("ab", "a-b").
    before = index >= 2 and _is_letter(word[index - 1]) and (
        _is_letter(word[index - 2]) or (index >= 3 and word[index - 2] == "-" and _is_letter(word[index - 3]))
    )
    if not before or index == start or index + 2 >= len(word) or not _is_letter(word[index + 1]):
        return False
    behind = index + 3 if word[index + 2] == "-" else index + 2
    return behind < len(word) and _is_letter(word[behind])


def _parts(word):
    start = 0
    index = 0
    while index < len(word):
        end = _dash_end(word, index)
        if end:
            if index > start:
                yield word[start:index]
            yield word[index:end]
            start = index = end
            continue
        if word[index] == "-" and _may_break_behind(word, start, index):
            yield word[start : index + 1]
            start = index + 1
        index += 1
    if start < len(word):
        yield word[start:]


class TextWrapper:
    """Object for wrapping and filling text: the attributes say how, wrap() and fill() do it."""

    unicode_whitespace_trans = _SPACES

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *,
                 max_lines=None, placeholder=" [...]"):
        self.width, self.initial_indent, self.subsequent_indent = width, initial_indent, subsequent_indent
        self.expand_tabs, self.replace_whitespace = expand_tabs, replace_whitespace
        self.fix_sentence_endings, self.break_long_words = fix_sentence_endings, break_long_words
        self.drop_whitespace, self.break_on_hyphens = drop_whitespace, break_on_hyphens
        self.tabsize, self.max_lines, self.placeholder = tabsize, max_lines, placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(_SPACES)
        return text

    def _split(self, text):
        breaks_words = self.break_on_hyphens is True
        if any([character in text for character in _NO_SPACE]):
            return list(_words_and_spaces(text, breaks_words))
        # Spaces alone, as after replacing all other whitespace.
        chunks = []
        spaces = ""
        first, *words = text.split(" ")
        if first:
            chunks += _parts(first) if breaks_words and "-" in first else (first,)
        for word in words:
            spaces += " "
            if word:
                chunks.append(spaces)
                spaces = ""
                if breaks_words and "-" in word:
                    chunks += _parts(word)
                else:
                    chunks.append(word)
        if spaces:
            chunks.append(spaces)
        return chunks

    def _fix_sentence_endings(self, chunks):
        for index in range(len(chunks) - 1):
            if chunks[index + 1] == " " and _ends_sentence(chunks[index]):
                chunks[index + 1] = "  "

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        space_left = 1 if width < 1 else width - cur_len
        if self.break_long_words and space_left > 0:
            chunk = reversed_chunks[-1]
            end = space_left
            if self.break_on_hyphens and len(chunk) > space_left:
                hyphen = chunk.rfind("-", 0, space_left)
                if hyphen > 0 and any(character != "-" for character in chunk[:hyphen]):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks.reverse()
        while chunks:
            line = []
            length = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and chunks[-1].strip() == "":
                del chunks[-1]
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum([len(chunk) for chunk in line])
            if self.drop_whitespace and line and line[-1].strip() == "":
                length -= len(line[-1])
                del line[-1]
            if not line:
                continue
            is_last = not chunks or (self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
            if self.max_lines is None or len(lines) + 1 < self.max_lines or (is_last and length <= width):
                lines.append(indent + "".join(line))
                continue
            self._cut(lines, line, length, width, indent)
            break
        return lines

    def _cut(self, lines, line, length, width, indent):
        # The placeholder behind as much of the last line as leaves room for it, or else behind the line before.
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + "".join(line))
                return
            length -= len(line[-1])
            del line[-1]
        if lines:
            previous = lines[-1].rstrip()
            if len(previous) + len(self.placeholder) <= self.width:
                lines[-1] = previous + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        """Returns a list of lines of at most self.width columns, without final newlines."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """The lines of wrap() as one string."""
        return "\n".join(self.wrap(text))


def _ends_sentence(chunk):
    # A lower-case letter, a mark, perhaps a quote, and no more.
    if chunk and chunk[-1] in "\"'":
        chunk = chunk[:-1]
    return len(chunk) >= 2 and chunk[-1] in ".!?" and "a" <= chunk[-2] <= "z"


def wrap(text, width=70, **kwargs):
    """The lines of a paragraph, none wider than width."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """A paragraph broken into lines of at most width, as one string."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The text with single spaces, cut off after a whole word if it is wider than width."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """The text without the whitespace that all its lines begin with. Lines of nothing but whitespace count for nothing."""
    try:
        lines = text.split("\n")
    except (AttributeError, TypeError):
        raise TypeError(f"expected str object, not {type(text).__qualname__!r}") from None
    written = [line for line in lines if line and not line.isspace()]
    margin = 0
    if written:
        first, last = min(written), max(written)
        for character in first:
            if margin >= len(last) or character != last[margin] or character not in " \t":
                break
            margin += 1
    return "\n".join([line[margin:] if line and not line.isspace() else "" for line in lines])


def indent(text, prefix, predicate=None):
    """Adds prefix to the beginning of the lines for which predicate(line) is true: by default, of all that are not blank."""
    pieces = []
    for line in text.splitlines(True):
        if not line.isspace() if predicate is None else predicate(line):
            pieces.append(prefix)
        pieces.append(line)
    return "".join(pieces)
