"""Writes nested containers over several lines, so that a reader sees how they are built."""

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Writes an object, laid out over lines, to a stream or to sys.stdout."""
    PrettyPrinter(
        stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """The text that pprint() would write, without the last line end."""
    return PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Print an object as pprint() does, without sorting dicts"""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """A repr that names a container inside itself instead of descending without end."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Whether eval() would make an equal object from the text."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Whether an object contains itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


# Sorts what cannot be compared by the name of its type and its identity.
class _SafeKey:
    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            mine = str(type(self.obj)), id(self.obj)
            return mine < (str(type(other.obj)), id(other.obj))


def _safe_items(item):
    return _SafeKey(item[0]), _SafeKey(item[1])


class PrettyPrinter:
    def __init__(
        self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False
    ):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        if stream is None:
            from sys import stdout as stream
        self._stream = stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write("\n")

    def pformat(self, object):
        stream = _Text()
        self._format(object, stream, 0, 0, {}, 0)
        return stream.getvalue()

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        text, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def _format(self, object, stream, indent, allowance, context, level):
        number = id(object)
        if number in context:
            stream.write(_recursion(object))
            self._recursive = True
            self._readable = False
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            method = _dispatch.get(getattr(type(object), "__repr__", None))
            if method is None:
                method = _late_method(object)
            if method is not None:
                context[number] = 1
                method(self, object, stream, indent, allowance, context, level + 1)
                del context[number]
                return
        stream.write(text)

    def _print_dataclass(self, object, stream, indent, allowance, context, level):
        from dataclasses import fields

        name = object.__class__.__name__
        indent += len(name) + 1
        items = [(f.name, getattr(object, f.name)) for f in fields(object) if f.repr]
        stream.write(name + "(")
        self._format_namespace_items(items, stream, indent, allowance, context, level)
        stream.write(")")

    def _print_dict(self, object, stream, indent, allowance, context, level):
        stream.write("{")
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        if len(object):
            items = sorted(object.items(), key=_safe_items) if self._sort_dicts else object.items()
            self._format_dict_items(items, stream, indent, allowance + 1, context, level)
        stream.write("}")

    def _print_ordered_dict(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        stream.write(object.__class__.__name__ + "(")
        name = len(object.__class__.__name__)
        self._format(list(object.items()), stream, indent + name + 1, allowance + 1, context, level)
        stream.write(")")

    def _print_list(self, object, stream, indent, allowance, context, level):
        stream.write("[")
        self._format_items(object, stream, indent, allowance + 1, context, level)
        stream.write("]")

    def _print_tuple(self, object, stream, indent, allowance, context, level):
        stream.write("(")
        end = ",)" if len(object) == 1 else ")"
        self._format_items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _print_set(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        kind = object.__class__
        if kind is set:
            stream.write("{")
            end = "}"
        else:
            stream.write(kind.__name__ + "({")
            end = "})"
            indent += len(kind.__name__) + 1
        self._format_items(sorted(object, key=_SafeKey), stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _print_str(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        most = room = self._width - indent
        text = ""
        for number, line in enumerate(lines):
            text = repr(line)
            is_last = number == len(lines) - 1
            if is_last:
                room -= allowance
            if len(text) <= room:
                chunks.append(text)
                continue
            # Words and the blanks behind them.
            parts = _words(line)
            room2 = most
            current = ""
            for index, part in enumerate(parts):
                candidate = current + part
                if index == len(parts) - 1 and is_last:
                    room2 -= allowance
                if len(repr(candidate)) > room2:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            stream.write(text)
            return
        if level == 1:
            stream.write("(")
        stream.write(("\n" + " " * indent).join(chunks))
        if level == 1:
            stream.write(")")

    def _print_bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            stream.write("(")
        stream.write(("\n" + " " * indent).join(_wrapped_bytes(object, self._width - indent, allowance)))
        if parens:
            stream.write(")")

    def _print_bytearray(self, object, stream, indent, allowance, context, level):
        stream.write("bytearray(")
        self._print_bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(")")

    def _print_mappingproxy(self, object, stream, indent, allowance, context, level):
        stream.write("mappingproxy(")
        self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(")")

    def _print_namespace(self, object, stream, indent, allowance, context, level):
        name = object.__class__.__name__
        if name == "SimpleNamespace":
            name = "namespace"
        indent += len(name) + 1
        stream.write(name + "(")
        self._format_namespace_items(object.__dict__.items(), stream, indent, allowance, context, level)
        stream.write(")")

    def _print_default_dict(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        factory = self._repr(object.default_factory, context, level)
        name = object.__class__.__name__
        indent += len(name) + 1
        stream.write(f"{name}({factory},\n{' ' * indent}")
        self._print_dict(object, stream, indent, allowance + 1, context, level)
        stream.write(")")

    def _print_counter(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + "({")
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        self._format_dict_items(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
        stream.write("})")

    def _print_chain_map(self, object, stream, indent, allowance, context, level):
        if not len(object.maps):
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + "(")
        indent += len(name) + 1
        for number, part in enumerate(object.maps):
            if number == len(object.maps) - 1:
                self._format(part, stream, indent, allowance + 1, context, level)
                stream.write(")")
            else:
                self._format(part, stream, indent, 1, context, level)
                stream.write(",\n" + " " * indent)

    def _print_deque(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + "(")
        indent += len(name) + 1
        stream.write("[")
        if object.maxlen is None:
            self._format_items(object, stream, indent, allowance + 2, context, level)
            stream.write("])")
        else:
            self._format_items(object, stream, indent, 2, context, level)
            most = self._repr(object.maxlen, context, level)
            stream.write(f"],\n{' ' * indent}maxlen={most})")

    def _print_wrapper(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)

    def _format_dict_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        separator = ",\n" + " " * indent
        last = len(items) - 1
        for number, (key, entry) in enumerate(items):
            text = self._repr(key, context, level)
            stream.write(text + ": ")
            room = allowance if number == last else 1
            self._format(entry, stream, indent + len(text) + 2, room, context, level)
            if number != last:
                stream.write(separator)

    def _format_namespace_items(self, items, stream, indent, allowance, context, level):
        separator = ",\n" + " " * indent
        last = len(items) - 1
        for number, (key, entry) in enumerate(items):
            stream.write(key + "=")
            if id(entry) in context:
                stream.write("...")
            else:
                room = allowance if number == last else 1
                self._format(entry, stream, indent + len(key) + 1, room, context, level)
            if number != last:
                stream.write(separator)

    def _format_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        next_line = ",\n" + " " * indent
        delimiter = ""
        width = most = self._width - indent + 1
        items = list(items)
        for number, entry in enumerate(items):
            is_last = number == len(items) - 1
            if is_last:
                most -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(entry, context, level)
                needed = len(text) + 2
                if width < needed:
                    width = most
                    if delimiter:
                        delimiter = next_line
                if width >= needed:
                    width -= needed
                    stream.write(delimiter)
                    delimiter = ", "
                    stream.write(text)
                    continue
            stream.write(delimiter)
            delimiter = next_line
            self._format(entry, stream, indent, allowance if is_last else 1, context, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return text

    def format(self, object, context, maxlevels, level):
        """Format object for a specific context, returning a string and flags: is it readable, is it recursive."""
        return self._safe_repr(object, context, maxlevels, level)

    def _safe_repr(self, object, context, maxlevels, level):
        kind = type(object)
        if kind in _scalars:
            return repr(object), True, False
        method = getattr(kind, "__repr__", None)
        if issubclass(kind, int) and method is int.__repr__:
            return (f"{object:_d}" if self._underscore_numbers else repr(object)), True, False
        is_dict = issubclass(kind, dict) and method is dict.__repr__
        is_list = issubclass(kind, list) and method is list.__repr__
        if not (is_dict or is_list or (issubclass(kind, tuple) and method is tuple.__repr__)):
            text = repr(object)
            return text, bool(text) and not text.startswith("<"), False
        if not object:
            return ("{}" if is_dict else "[]" if is_list else "()"), True, False
        number = id(object)
        if maxlevels and level >= maxlevels:
            form = "{...}" if is_dict else "[...]" if is_list else "(...,)" if len(object) == 1 else "(...)"
            return form, False, number in context
        if number in context:
            return _recursion(object), False, True
        context[number] = 1
        readable = True
        recursive = False
        parts = []
        level += 1
        if is_dict:
            items = sorted(object.items(), key=_safe_items) if self._sort_dicts else object.items()
        else:
            items = [(None, entry) for entry in object]
        for key, entry in items:
            text, entry_readable, entry_recursive = self.format(entry, context, maxlevels, level)
            if is_dict:
                key_text, key_readable, key_recursive = self.format(key, context, maxlevels, level)
                text = f"{key_text}: {text}"
                entry_readable = entry_readable and key_readable
                recursive = recursive or key_recursive
            parts.append(text)
            readable = readable and entry_readable
            recursive = recursive or entry_recursive
        del context[number]
        inside = ", ".join(parts)
        if is_dict:
            return "{" + inside + "}", readable, recursive
        if is_list:
            return f"[{inside}]", readable, recursive
        return (f"({inside},)" if len(object) == 1 else f"({inside})"), readable, recursive


class _Text:
    def __init__(self):
        self.parts = []
        self.write = self.parts.append

    def getvalue(self):
        return "".join(self.parts)


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


def _words(line):
    words = []
    start = 0
    while start < len(line):
        at = start
        while at < len(line) and not line[at].isspace():
            at += 1
        while at < len(line) and line[at].isspace():
            at += 1
        words.append(line[start:at])
        start = at
    return words


def _wrapped_bytes(object, width, allowance):
    current = b""
    last = len(object) // 4 * 4
    for start in range(0, len(object), 4):
        part = object[start : start + 4]
        candidate = current + part
        if start == last:
            width -= allowance
        if len(repr(candidate)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current = candidate
    if current:
        yield repr(current)


_scalars = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})

_dispatch = {
    dict.__repr__: PrettyPrinter._print_dict,
    list.__repr__: PrettyPrinter._print_list,
    tuple.__repr__: PrettyPrinter._print_tuple,
    set.__repr__: PrettyPrinter._print_set,
    frozenset.__repr__: PrettyPrinter._print_set,
    str.__repr__: PrettyPrinter._print_str,
    bytes.__repr__: PrettyPrinter._print_bytes,
    bytearray.__repr__: PrettyPrinter._print_bytearray,
    type(int.__dict__).__repr__: PrettyPrinter._print_mappingproxy,
}


# The methods for classes of other modules, which are there already if there is an instance of theirs.
def _late_method(object):
    kind = type(object)
    method = kind.__repr__
    if getattr(method, "__wrapped__", None) is not None and "__create_fn__" in method.__wrapped__.__qualname__:
        return PrettyPrinter._print_dataclass
    if "__dataclass_fields__" in kind.__dict__ and kind.__dataclass_params__.repr and "__repr__" in kind.__dict__:
        return PrettyPrinter._print_dataclass
    module = getattr(method, "__module__", None)
    if module is None or module not in _late_modules:
        return None
    import collections
    from types import SimpleNamespace

    for cls, name in (
        (collections.OrderedDict, "ordered_dict"), (SimpleNamespace, "namespace"), (collections.defaultdict, "default_dict"),
        (collections.Counter, "counter"), (collections.ChainMap, "chain_map"), (collections.deque, "deque"),
        (collections.UserDict, "wrapper"), (collections.UserList, "wrapper"), (collections.UserString, "wrapper"),
    ):
        if issubclass(kind, cls) and method is cls.__repr__:
            return getattr(PrettyPrinter, "_print_" + name)
    return None


_late_modules = frozenset({
    "collections", "types", "_collections.ordered", "_collections.defaults", "_collections.counting", "_collections.chain",
    "_collections.queue", "_collections.wrappers",
})
