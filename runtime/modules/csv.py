"""CSV parsing and writing: readers and writers for text files of comma separated values, in many dialects."""

from _on_demand import on_demand as _on_demand

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL",
    "Error", "Dialect", "excel", "excel_tab", "field_size_limit", "reader", "writer",
    "register_dialect", "get_dialect", "list_dialects", "Sniffer", "unregister_dialect", "DictReader", "DictWriter",
    "unix_dialect",
]

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)

__getattr__, __dir__ = _on_demand(globals(), {"_csv_sniffer": "Sniffer", "_csv_dicts": "DictReader DictWriter"})
_NAMES = ("delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict")
_DEFAULTS = {
    "delimiter": ",", "doublequote": True, "escapechar": None, "lineterminator": "\r\n", "quotechar": '"',
    "quoting": QUOTE_MINIMAL, "skipinitialspace": False, "strict": False,
}

_dialects = {}
_field_limit = [131072]  # readers and the one who reads for them in C++ have this list


class Error(Exception):
    pass


Error.__module__ = "_csv"


# What readers and writers work with: the parameters of a dialect, checked; its attributes cannot be set.
class _Checked:
    __slots__ = ("_values", "_numbers")

    def __new__(cls, dialect=None, **changes):
        for name in changes:
            if name not in _NAMES:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        if isinstance(dialect, _Checked) and not changes:
            return dialect
        values = dict(_DEFAULTS)
        for name in _NAMES:
            if name in changes:
                values[name] = changes[name]
            elif dialect is not None:
                values[name] = getattr(dialect, name, values[name])
        if values["quotechar"] is None and "quoting" not in changes and not hasattr(dialect, "quoting"):
            values["quoting"] = QUOTE_NONE
        _check(values)
        self = object.__new__(cls)
        self._values = values
        characters = [-1 if values[name] is None else ord(values[name]) for name in ("delimiter", "quotechar", "escapechar")]
        flags = [int(values[name]) for name in ("doublequote", "skipinitialspace", "strict", "quoting")]
        self._numbers = (*characters, *flags)
        return self

    def _with_limit(self):
        return (*self._numbers, _field_limit[0], self._values["lineterminator"])

    def __setattr__(self, name, value):
        if name in _NAMES:
            raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")
        object.__setattr__(self, name, value)

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'Dialect' instances")


_Checked.__name__ = _Checked.__qualname__ = "Dialect"
_Checked.__module__ = "_csv"
for _name in _NAMES:
    setattr(_Checked, _name, property(lambda self, name=_name: self._values[name]))
del _name


def _check(values):
    for name in ("delimiter", "escapechar", "quotechar"):
        value = values[name]
        what = "a unicode character" if name == "delimiter" else "a unicode character or None"
        if value is None and name != "delimiter":
            continue
        if not isinstance(value, str):
            raise TypeError(f'"{name}" must be {what}, not {type(value).__name__}')
        if len(value) != 1:
            raise TypeError(f'"{name}" must be {what}, not a string of length {len(value)}')
    for name in ("doublequote", "skipinitialspace", "strict"):
        values[name] = bool(values[name])
    if not isinstance(values["lineterminator"], str):
        raise TypeError(f'"lineterminator" must be a string, not {type(values["lineterminator"]).__name__}')
    quoting = values["quoting"]
    if type(quoting) is not int:
        raise TypeError(f'"quoting" must be an integer, not {type(quoting).__name__}')
    if not 0 <= quoting <= 5:
        raise TypeError('bad "quoting" value')
    if quoting != QUOTE_NONE and values["quotechar"] is None:
        raise TypeError("quotechar must be set if quoting enabled")
    for name in ("delimiter", "escapechar", "quotechar"):
        value = values[name]
        if value is None:
            continue
        if value in "\r\n" or value == " " and name != "delimiter" and values["skipinitialspace"]:
            raise ValueError(f"bad {name} value")
        if value in values["lineterminator"]:
            raise ValueError(f"bad {name} or lineterminator value")
    for first, second in (("delimiter", "escapechar"), ("delimiter", "quotechar"), ("escapechar", "quotechar")):
        if values[first] is not None and values[first] == values[second]:
            raise ValueError(f"bad {first} or {second} value")


class Dialect:
    """How the fields and rows of a CSV file are written; a subclass sets the attributes, as excel does."""

    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        try:
            _Checked(self)
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    """Commas, quotes where needed and "\\r\\n": what Excel writes."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """As excel, with tabs between the fields."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """Every field quoted and "\\n" after a row, as is usual on Unix."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


def register_dialect(name, dialect=None, /, **fmtparams):
    """Give a dialect a name, by which readers and writers find it."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Checked(dialect, **fmtparams)


def unregister_dialect(name):
    """Forget the dialect of a name."""
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    """The dialect of a name."""
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    """The names of all dialects that are registered."""
    return list(_dialects)


def field_size_limit(new_limit=None):
    """How long a field may be; a new limit if one is given. Returns the old one."""
    before = _field_limit[0]
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _field_limit[0] = min(new_limit, 1 << 60)
    return before


# In readers and writers C++ knows what stands in their members (runtime/modules/csv.cpp).
class _Reader:
    __slots__ = ("_limit", "_lines", "_numbers", "_pending", "dialect", "line_num")

    def __init__(self, iterable, dialect, parameters):
        self._lines = iter(iterable)
        self.dialect = _Checked(dialect, **parameters)
        self.line_num = 0
        self._limit = _field_limit
        self._numbers = self.dialect._with_limit()
        self._pending = None  # a line that has been taken, and not read yet

    def __iter__(self):
        return self

    def __next__(self):
        fields = []
        line, self._pending = self._pending, None
        if line is None:
            line = next(self._lines)
        if type(line) is not str:
            _check_line(line)
        self.line_num += 1
        rest = _csv_read(line, fields, self.dialect._with_limit(), 0, "")
        return fields if rest is None else self._next_lines(fields, rest)

    # The record goes on in the lines that follow.
    def _next_lines(self, fields, rest):
        parameters = self.dialect._with_limit()
        while rest is not None:
            if isinstance(rest, str):
                raise Error(rest)
            state, partial = rest
            try:
                line = next(self._lines)
            except StopIteration:
                if not partial and state // 2 != 4:
                    raise
                if self.dialect.strict:
                    raise Error("unexpected end of data") from None
                return _last_field(fields, partial, state, self.dialect.quoting)
            _check_line(line)
            self.line_num += 1
            rest = _csv_read(line, fields, parameters, state, partial)
        return fields


_Reader.__name__ = _Reader.__qualname__ = "reader"
_Reader.__module__ = "_csv"
_read_in_python = _add_native_methods(_Reader, "csv.reader")


def _check_line(line):
    if not isinstance(line, str):
        raise Error(
            f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)"
        )


def _last_field(fields, partial, state, quoting):
    if not state & 1 and partial and quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS):
        partial = float(partial)
    fields.append(partial)
    return fields


def reader(iterable, /, dialect=None, **fmtparams):
    """One row after another, as lists of fields, from the lines of an iterable."""
    return _Reader(iterable, dialect, fmtparams)


class _Writer:
    __slots__ = ("_numbers", "_write", "dialect")

    def __init__(self, file, dialect, parameters):
        write = getattr(file, "write", None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self._write = write
        self.dialect = _Checked(dialect, **parameters)
        self._numbers = self.dialect._with_limit()

    def writerow(self, row, /):
        """Construct and write a CSV record from a sequence of fields."""
        return self._write(_line(row, self.dialect._with_limit()))

    def writerows(self, rows, /):
        """Construct and write a series of sequences to a csv file."""
        parameters = self.dialect._with_limit()
        for row in rows:
            self._write(_line(row, parameters))


_Writer.__name__ = _Writer.__qualname__ = "writer"
_Writer.__module__ = "_csv"
_write_in_python = _add_native_methods(_Writer, "csv.writer")


def _line(row, parameters):
    if type(row) is not list:
        try:
            row = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
    line = _csv_write(row, [], parameters)
    if type(line) is str:
        return line
    row = row[:]
    notes = [None] * len(row)
    while isinstance(line, int):
        field = row[line]
        kind = type(field)
        notes[line] = any([hasattr(kind, name) for name in ("__index__", "__int__", "__float__")]) or kind is complex
        row[line] = str(field)
        line = _csv_write(row, notes, parameters)
    if isinstance(line, tuple):
        raise Error(line[0])
    return line


def writer(fileobj, /, dialect=None, **fmtparams):
    """An object whose writerow() and writerows() write to a file."""
    return _Writer(fileobj, dialect, fmtparams)


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)
