# Examples in texts.
from doctest import OPTIONFLAGS_BY_NAME


def _ended(text):
    return text if text.endswith("\n") else text + "\n"


class Example:
    """A statement and what it should print.

    exc_msg: the text of the exception it should raise, or None. lineno: the line in the text, from 0. indent: of the prompt."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = _ended(source)
        self.want = _ended(want) if want else want
        self.lineno, self.indent = lineno, indent
        self.options = {} if options is None else options
        self.exc_msg = None if exc_msg is None else _ended(exc_msg)

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.exc_msg

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._key() == other._key() and self.options == other.options

    def __hash__(self):
        return hash(self._key())


class DocTest:
    """The examples of one text, which share their globals."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        if isinstance(examples, str):
            raise AssertionError("DocTest no longer accepts str; use DocTestParser instead")
        self.examples = examples
        self.globs = globs.copy()
        self.name, self.filename, self.lineno, self.docstring = name, filename, lineno, docstring

    def __repr__(self):
        count = len(self.examples)
        examples = "no examples" if not count else "1 example" if count == 1 else f"{count} examples"
        return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({examples})>"

    def _key(self):
        return self.docstring, self.name, self.filename, self.lineno

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._key() == other._key() and (self.examples, self.globs) == (other.examples, other.globs)

    def __hash__(self):
        return hash(self._key())

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        lhs, rhs = ((x.name, x.filename, -1 if x.lineno is None else x.lineno, id(x)) for x in (self, other))
        return lhs < rhs


def _indentation(line):
    return len(line) - len(line.lstrip(" "))


def _is_traceback(line):
    return line.strip() in ("Traceback (most recent call last):", "Traceback (innermost last):") and line[:1] == "T"


class DocTestParser:
    """Finds the examples in texts."""

    def parse(self, string, name="<string>"):
        """Examples, and the texts between them, in turn."""
        lines = string.expandtabs().split("\n")
        margin = min((_indentation(line) for line in lines if line.strip()), default=0)
        lines = [line[margin:] + "\n" for line in lines]
        lines[-1] = lines[-1][:-1]
        output, text = [], []
        at = 0
        while at < len(lines):
            line = lines[at]
            if not line.lstrip(" ").startswith(">>>"):
                text.append(line)
                at += 1
                continue
            output.append("".join(text))
            text = []
            first = at
            at, example = self._example(lines, first, name, margin)
            if example is not None:
                output.append(example)
        output.append("".join(text))
        return output

    # The example that begins there, and where it ends.
    def _example(self, lines, first, name, margin):
        indent = _indentation(lines[first])
        prefix = " " * indent
        source = [lines[first].rstrip("\n")]
        at = first + 1
        while at < len(lines) and lines[at].lstrip(" ").startswith("..."):
            source.append(lines[at].rstrip("\n"))
            at += 1
        for offset, line in enumerate(source):
            if line[indent + 3 : indent + 4] not in ("", " "):
                raise ValueError(
                    f"line {first + offset + 1} of the docstring for {name} lacks blank after {line[indent:indent + 3]}: {line!r}"
                )
        for offset, line in enumerate(source):
            if not line.startswith(prefix):
                raise ValueError(_inconsistent(first + offset, name, line))
        want = []
        while at < len(lines):
            line = lines[at]
            if not line.strip() or line.lstrip(" ").startswith(">>>"):
                break
            want.append(line.rstrip("\n"))
            at += 1
        for offset, line in enumerate(want):
            if not line.startswith(prefix):
                raise ValueError(_inconsistent(first + len(source) + offset, name, line))
        code = "\n".join(line[indent + 4 :] for line in source)
        wanted = "\n".join(line[indent:] for line in want)
        options = self._options(code, name, first)
        if all(not line.strip() or line.lstrip().startswith("#") for line in code.split("\n")):
            if options:
                raise ValueError(
                    f"line {first} of the doctest for {name} has an option directive on a line with no example: {code!r}"
                )
            return at, None
        return at, Example(code, wanted, _exception_text(wanted), first, margin + indent, options)

    def _options(self, source, name, line):
        options = {}
        for text in source.split("\n"):
            mark, found, rest = text.rpartition("#")
            rest = rest.lstrip()
            if not found or not rest.startswith("doctest:") or "'" in rest or '"' in rest:
                continue
            for option in rest[len("doctest:") :].replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f"line {line + 1} of the doctest for {name} has an invalid option: {option!r}")
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        return options

    def get_examples(self, string, name="<string>"):
        """A list of the examples."""
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        """The examples as a DocTest."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


def _inconsistent(line, name, text):
    return f"line {line + 1} of the docstring for {name} has inconsistent leading whitespace: {text!r}"


# What stands behind the stack of a traceback, if the text is one.
def _exception_text(want):
    lines = want.split("\n")
    if not _is_traceback(lines[0]):
        return None
    for at in range(1, len(lines)):
        if lines[at][:1].isalnum() or lines[at][:1] == "_":
            return "\n".join(lines[at:])
    return None


for _class in (Example, DocTest, DocTestParser):
    _class.__module__ = "doctest"
