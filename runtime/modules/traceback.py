"""Texts of exceptions and of the calls that led to them. Frames are not objects here: what there is to know of them is
what the engine's own text of a traceback says."""

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack", "format_tb",
    "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "clear_frames", "FrameSummary",
    "StackSummary", "TracebackException", "walk_stack", "walk_tb", "print_list",
]

_HEADER = "Traceback (most recent call last):\n"
_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_MISSING = object()
_NO_FRAMES = "traceback: the frames of running code are not to be had"


class FrameSummary:
    """A line of a stack: file, number, function, source."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "_text", "locals")

    def __init__(
        self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
        end_colno=None, **kwargs,
    ):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._line = line
        self._text = None
        self.locals = {key: repr(value) for key, value in locals.items()} if locals else None

    @property
    def line(self):
        return None if self._line is None else self._line.strip()

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            other = tuple(other)
        return tuple(self) == other if isinstance(other, tuple) else NotImplemented

    def __getitem__(self, place):
        return (self.filename, self.lineno, self.name, self.line)[place]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


class StackSummary(list):
    """The lines of a stack, and how they are written."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """The stack of a traceback, or of frames with their lines."""
        result = klass()
        result.extend(_limited(list(frame_gen), limit))
        return result

    @classmethod
    def from_list(klass, a_list):
        """Create a StackSummary object from a supplied list of FrameSummary objects or old-style tuples."""
        result = klass()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            result.append(frame)
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """What is written for one line of the stack."""
        if frame_summary._text is not None:
            return frame_summary._text
        text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        if frame_summary.line:
            text += f"    {frame_summary.line}\n"
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f"    {name} = {value}\n"
        return text

    def format(self, **kwargs):
        """The lines of the stack, as strings that end in newlines. The same frame over and over is shown three times."""
        result = []
        last = None
        count = 0
        for frame in self:
            text = self.format_frame_summary(frame)
            if text is None:
                continue
            place = frame.filename, frame.lineno, frame.name
            if place != last:
                result.extend(_repeated(count))
                last = place
                count = 0
            count += 1
            if count <= 3:
                result.append(text)
        result.extend(_repeated(count))
        return result


def _repeated(count):
    count -= 3
    return [f"  [Previous line repeated {count} more time{'s' if count > 1 else ''}]\n"] if count > 0 else []


def _limited(frames, limit):
    if limit is None:
        from sys import modules

        limit = getattr(modules["sys"], "tracebacklimit", None)
    if limit is None:
        return frames
    return frames[:limit] if limit >= 0 else frames[limit:]


# The frames in the text of a traceback, and the text behind them.
def _parse(text):
    frames = []
    lines = text.splitlines(True)
    at = 1 if lines and lines[0] == _HEADER else 0
    while at < len(lines):
        line = lines[at]
        if line.startswith("  [Previous line repeated ") and frames:
            for _ in range(int(line.split()[3])):
                frames.append(frames[-1])
            at += 1
            continue
        if not line.startswith('  File "') or ", in " not in line:
            break
        end = at + 1
        while end < len(lines) and lines[end].startswith("    ") and not lines[end].startswith('  File "'):
            end += 1
        place, _, name = line.rstrip("\n").rpartition(", in ")
        filename, _, number = place[8:].rpartition('", line ')
        source = lines[at + 1].strip() if end > at + 1 else ""
        frame = FrameSummary(filename, int(number), name, line=source)
        frame._text = "".join(lines[at:end])
        if end > at + 2:
            marks = lines[at + 2]
            frame.colno = len(marks) - len(marks.lstrip(" ")) - 4
            frame.end_colno = len(marks.rstrip()) - 4
        frames.append(frame)
        at = end
    return frames, "".join(lines[at:])


def _frames_of(tb):
    if tb is None:
        return []
    carrier = _Carrier().with_traceback(tb)
    return _parse(_format_exception(carrier))[0]


class _Carrier(BaseException):
    pass


# What format_exception() and its like are given: an exception, or its type, itself and its traceback.
def _exception_of(exc, value, tb):
    if (value is _MISSING) != (tb is _MISSING):
        raise ValueError("Both or neither of value and tb must be given")
    if value is _MISSING:
        if isinstance(exc, BaseException) or exc is None:
            return exc, _MISSING
        raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
    return value, tb


class TracebackException:
    """All of an exception that is to be shown: its texts are taken when it is made."""

    def __init__(
        self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
        max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None,
    ):
        seen = {id(exc_value)} if _seen is None else _seen
        self.exc_type = exc_type if save_exc_type else None
        name = exc_type.__qualname__ if exc_type is not None else "None"
        module = getattr(exc_type, "__module__", "builtins") if exc_type is not None else "builtins"
        self.exc_type_str = name if module in ("__main__", "builtins") else f"{module}.{name}"
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary(_limited(_frames_of(exc_traceback), limit))
        self._only = _only_lines(exc_value, exc_traceback)
        try:
            self._str = str(exc_value)
        except Exception:
            self._str = "<exception str() failed>"
        if isinstance(exc_value, (NameError, AttributeError, ImportError)):
            told = f"{self.exc_type_str}: {self._str}"
            if self._only[0].startswith(told):
                self._str += self._only[0][len(told):].partition("\n")[0]  # what was perhaps meant
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__suppress_context__ = getattr(exc_value, "__suppress_context__", False)
        self.__cause__ = self._related(getattr(exc_value, "__cause__", None), seen)
        shows_context = not self.__suppress_context__ or not compact
        self.__context__ = self._related(getattr(exc_value, "__context__", None), seen) if shows_context else None
        self.exceptions = None
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [self._related(part, seen) for part in exc_value.exceptions]
        self._is_syntax_error = isinstance(exc_value, SyntaxError)
        if self._is_syntax_error:
            self.filename, self.text, self.msg = exc_value.filename, exc_value.text, exc_value.msg
            self.offset, self.end_offset = exc_value.offset, exc_value.end_offset
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)

    def _related(self, error, seen):
        if error is None or id(error) in seen:
            return None
        seen.add(id(error))
        width, depth = self.max_group_width, self.max_group_depth
        return TracebackException(
            type(error), error, error.__traceback__, max_group_width=width, max_group_depth=depth, _seen=seen
        )

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """What is to be shown of an exception, taken from it now."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def format_exception_only(self, *, show_group=False, **kwargs):
        """The lines of the exception itself."""
        yield from self._only
        if show_group:
            for part in self.exceptions or ():
                for text in part.format_exception_only(show_group=True):
                    for line in text.splitlines(True):
                        yield "   " + line

    def format(self, *, chain=True, **kwargs):
        """Format the exception, with what caused it in front."""
        return self._lines(chain, _Margin())

    def _lines(self, chain, margin):
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__._lines(chain, margin)
                yield margin.beside(_CAUSE)
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__._lines(chain, margin)
                yield margin.beside(_CONTEXT)
        if self.exceptions is None:
            if self.stack:
                yield margin.beside(_HEADER)
                for text in self.stack.format():
                    yield margin.beside(text)
            for text in self._only:
                yield margin.beside(text)
        elif margin.depth > self.max_group_depth:
            yield margin.beside(f"... (max_group_depth is {self.max_group_depth})\n")
        else:
            yield from self._group_lines(chain, margin)

    def _group_lines(self, chain, margin):
        outermost = margin.depth == 0
        margin.depth += outermost
        if self.stack:
            yield margin.beside(f"Exception Group {_HEADER}", "+" if outermost else "|")
            for text in self.stack.format():
                yield margin.beside(text)
        for text in self._only:
            yield margin.beside(text)
        count = len(self.exceptions)
        shown = min(count, self.max_group_width)
        for place in range(min(count, shown + 1)):
            title = place + 1 if place < shown else "..."
            yield f"{'  ' * margin.depth}{'+-' if place == 0 else '  '}+---------------- {title} ----------------\n"
            margin.depth += 1
            last = place == min(count, shown + 1) - 1
            margin.open = margin.open or last
            if place < shown:
                yield from self.exceptions[place]._lines(chain, margin)
            else:
                more = count - shown
                yield margin.beside(f"and {more} more exception{'s' if more > 1 else ''}\n")
            if last and margin.open:  # the innermost group closes for those around it
                yield f"{'  ' * margin.depth}+------------------------------------\n"
                margin.open = False
            margin.depth -= 1
        margin.depth -= outermost

    def print(self, *, file=None, chain=True, **kwargs):
        """Writes what format() gives to a file, or to stderr."""
        file = _error_stream(file)
        for line in self.format(chain=chain):
            print(line, file=file, end="")


def _error_stream(file):
    if file is None:
        from sys import stderr as file
    return file


class _Margin:
    """How deep in groups a text stands, and whether the line that ends the innermost is still to come."""

    def __init__(self):
        self.depth = 0
        self.open = False

    def beside(self, text, mark="|"):
        """The lines with what is left of them."""
        if self.depth == 0:
            return text
        left = f"{'  ' * self.depth}{mark} "
        return "".join([left + line for line in text.splitlines(True)])


# One string for each line, but a note may have several. Where a name is missing, the traceback says which there are.
def _only_lines(value, exc_traceback):
    if value is None:
        return ["NoneType: None\n"]
    try:
        cause, context, tb = value.__cause__, value.__context__, value.__traceback__
        suppressed = value.__suppress_context__
        value.__traceback__ = exc_traceback if isinstance(value, NameError) else None
        value.__cause__ = value.__context__ = None
        try:
            text = _format_exception(value)
            if value.__traceback__ is not None:
                text = _parse(text)[1]
        finally:
            value.__traceback__ = tb
            value.__cause__ = cause
            value.__context__ = context
            value.__suppress_context__ = suppressed
    except AttributeError:
        return [f"{type(value).__name__}: {value}\n"]
    if isinstance(value, BaseExceptionGroup):
        # Beside its margin; the parts begin below.
        own = text.partition("\n  +-+---------------- 1 ----------------\n")[0]
        text = "".join([line[4:] for line in own.splitlines(True)]) + "\n"
    notes = getattr(value, "__notes__", None)
    if isinstance(value, SyntaxError):
        return text.splitlines(True)
    if not notes:
        return [text]
    first = str(value)
    head = text.split("\n")
    count = first.count("\n") + 1
    return ["\n".join(head[:count]) + "\n"] + [line + "\n" for line in head[count:-1]]


def format_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, chain=True, **kwargs):
    """What print_exception() would print, in a list of strings that end in a newline each."""
    value, tb = _exception_of(exc, value, tb)
    if value is None:
        return ["NoneType: None\n"]
    shown = TracebackException(type(value), value, value.__traceback__ if tb is _MISSING else tb, limit=limit, compact=True)
    return list(shown.format(chain=chain))


def print_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, file=None, chain=True, **kwargs):
    """Writes an exception with its traceback to a file, or to stderr."""
    text = "".join(format_exception(exc, value, tb, limit, chain))
    print(text, file=_error_stream(file), end="")


def format_exception_only(exc, /, value=_MISSING, *, show_group=False, **kwargs):
    """The lines of an exception without its traceback."""
    if value is _MISSING:
        value = exc
    if value is not None and not isinstance(value, BaseException):
        value.__suppress_context__, value.__context__.__traceback__  # which only exceptions have
    if show_group and value is not None:
        return list(TracebackException(type(value), value, None).format_exception_only(show_group=True))
    return _only_lines(value, None)


def _handled():
    from sys import exception

    return exception()


def print_exc(limit=None, file=None, chain=True):
    """print_exception() of the exception that is being handled."""
    print_exception(_handled(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """The exception that is handled as text, with its traceback."""
    return "".join(format_exception(_handled(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """There is no prompt here that keeps the last exception."""
    raise ValueError("no last exception")


def extract_tb(tb, limit=None):
    """Return a StackSummary object representing the frames of a traceback."""
    return StackSummary(_limited(_frames_of(tb), limit))


def format_tb(tb, limit=None):
    """The lines of a traceback, ready to be written."""
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    """Writes a traceback to a file, or to stderr."""
    print_list(extract_tb(tb, limit), file=file)


def format_list(extracted_list):
    """The lines of a stack from what extract_tb() gives, or from tuples."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print the list of tuples as returned by extract_tb() or extract_stack() as a formatted stack trace."""
    file = _error_stream(file)
    for item in StackSummary.from_list(extracted_list).format():
        print(item, file=file, end="")


def walk_tb(tb):
    """Walk a traceback: here each entry itself stands for its frame."""
    while tb is not None:
        yield tb, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    """Frames are not to be had."""
    raise NotImplementedError(_NO_FRAMES)


def extract_stack(f=None, limit=None):
    """Frames are not to be had."""
    raise NotImplementedError(_NO_FRAMES)


def format_stack(f=None, limit=None):
    """Frames are not to be had."""
    raise NotImplementedError(_NO_FRAMES)


def print_stack(f=None, limit=None, file=None):
    """Frames are not to be had."""
    raise NotImplementedError(_NO_FRAMES)


def clear_frames(tb):
    """Nothing to do: a traceback keeps no frames."""
