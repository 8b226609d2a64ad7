# Reading pickles. Each opcode is a function of the reader; what it takes from the data is checked by it.
from copyreg import _extension_cache, _inverted_registry
from struct import unpack as _unpack

from pickle import HIGHEST_PROTOCOL, PickleBuffer, UnpicklingError, _encoded, _walk

_TRUNCATED = "pickle data was truncated"
_NOTHING = object()


# Data in memory: what a frame of a file is, too.
class _Bytes:
    __slots__ = ("data", "at")

    def __init__(self, data):
        self.data = data
        self.at = 0

    def read(self, size):
        at = self.at
        self.at = end = at + size
        if end > len(self.data):
            self.at = at
            raise UnpicklingError(_TRUNCATED)
        return self.data[at:end]

    def readline(self):
        end = self.data.find(b"\n", self.at) + 1
        if not end:
            raise UnpicklingError(_TRUNCATED)
        line = self.data[self.at : end - 1]
        self.at = end
        return line

    def frame(self, size):
        if size > len(self.data) - self.at:
            raise UnpicklingError(_TRUNCATED)


class _File:
    __slots__ = ("_read", "_readline", "_frame")

    def __init__(self, file):
        self._read, self._readline = file.read, file.readline
        self._frame = None

    def read(self, size):
        if self._frame is not None:
            if self._frame.at < len(self._frame.data):
                return self._frame.read(size)
            self._frame = None
        if not size:
            return b""
        data = self._read(size)
        if len(data) < size:
            raise UnpicklingError(_TRUNCATED)
        return data

    def readline(self):
        if self._frame is not None:
            if self._frame.at < len(self._frame.data):
                return self._frame.readline()
            self._frame = None
        line = self._readline()
        if line[-1:] != b"\n":
            raise UnpicklingError(_TRUNCATED)
        return line[:-1]

    def frame(self, size):
        self._frame = _Bytes(self.read(size))


class Unpickler:
    """Reads pickled objects back from a binary file."""

    __module__ = "_pickle"

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        for name in ("read", "readline"):
            if not hasattr(file, name):
                raise TypeError("file must have 'read' and 'readline' attributes")
        self._start(_File(file), fix_imports, encoding, errors, buffers)

    def _start(self, source, fix_imports, encoding, errors, buffers):
        self._source = source
        self._fix_imports = fix_imports
        self._encoding, self._errors = encoding, errors
        self._buffers = iter(buffers) if buffers is not None else None
        self.memo = {}
        self._protocol = 0

    def load(self):
        """Load a pickle."""
        if "_source" not in self.__dict__:
            raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._stack, self._marks = [], []
        return self._run()

    def _run(self):
        source = self._source
        read = source.read
        opcodes = _OPCODES
        in_memory = type(source) is _Bytes
        while True:
            # What needs no guest code is done in C++; what it leaves is done here, one opcode at a time.
            block = source if in_memory else source._frame
            if block is not None and type(self.memo) in (dict, list):
                block.at, self._stack = _pickle_read(block.data, block.at, self._stack, self._marks, self.memo)
            try:
                key = read(1)
            except UnpicklingError:
                raise EOFError("Ran out of input") from None
            run = opcodes.get(key)
            if run is None:
                if key == b".":
                    return self._pop()
                is_shown = 0x20 <= key[0] <= 0x7E and key not in b"'\\"
                shown = chr(key[0]) if is_shown else f"\\x{key[0]:02x}"
                raise UnpicklingError(f"invalid load key, '{shown}'.")
            run(self)

    def persistent_load(self, pid, /):
        raise UnpicklingError(
            "A load persistent id instruction was encountered, but no persistent_load function was specified.")

    def find_class(self, module_name, global_name, /):
        """What a module calls by a name; a subclass decides which are allowed."""
        if self._protocol < 3 and self._fix_imports:
            from _pickle_names import new_name

            module_name, global_name = new_name(module_name, global_name)
        if module_name == "_codecs" and global_name == "encode":
            return _encoded
        from sys import modules

        if module_name not in modules:
            __import__(module_name, level=0)
        module = modules[module_name]
        if self._protocol >= 4 and "." in global_name:
            try:
                return _walk(module, global_name)
            except AttributeError:
                raise AttributeError(f"Can't resolve path {global_name!r} on module {module_name!r}") from None
        return getattr(module, global_name)

    # ---- the stack

    def _pop(self):
        if not self._stack:
            raise self._underflow()
        return self._stack.pop()

    def _top(self):
        if not self._stack:
            raise self._underflow()
        return self._stack[-1]

    def _underflow(self):
        return UnpicklingError("unexpected MARK found" if self._marks else "unpickling stack underflow")

    def _to_mark(self):
        if not self._marks:
            raise UnpicklingError("could not find MARK")
        items = self._stack
        self._stack = self._marks.pop()
        return items

    def _number(self, size):
        return int.from_bytes(self._source.read(size), "little")

    def _size(self, size, what):
        count = self._number(size)
        words = "of" if what == "FRAME length" else "size of"
        if count > 0x7FFFFFFFFFFFFFFF:
            raise OverflowError(f"{what} exceeds system's maximum {words} {0x7FFFFFFFFFFFFFFF} bytes")
        return count

    # A memo is a list until a number comes that is not the next one.
    def _put(self, index):
        value = self._top()
        if type(self.memo) is list and index >= len(self.memo):
            if index == len(self.memo):
                return self.memo.append(value)
            self.memo = dict(enumerate(self.memo))
        self.memo[index] = value

    def _recall(self, index):
        if type(self.memo) is list:
            found = self.memo[index] if 0 <= index < len(self.memo) else _NOTHING
        else:
            found = self.memo.get(index, _NOTHING)
        if found is _NOTHING:
            raise UnpicklingError(f"Memo value not found at index {index}")
        self._stack.append(found)

    # ---- opcodes

    def _proto(self):
        version = self._number(1)
        if version > HIGHEST_PROTOCOL:
            raise ValueError(f"unsupported pickle protocol: {version}")
        self._protocol = version

    def _frame(self):
        self._source.frame(self._size(8, "FRAME length"))

    def _mark(self):
        self._marks.append(self._stack)
        self._stack = []

    def _int(self):
        line = self._source.readline()
        if line == b"00" or line == b"01":
            return self._stack.append(line == b"01")
        if not line:
            raise UnpicklingError(_TRUNCATED)
        try:
            self._stack.append(int(line, 0))
        except ValueError:
            raise ValueError("could not convert string to int") from None

    def _long(self):
        line = self._source.readline()
        if not line:
            raise UnpicklingError(_TRUNCATED)
        self._stack.append(int((line[:-1] if line[-1:] == b"L" else line + b"\n").decode("utf-8", "replace")))

    def _binint(self):
        self._stack.append(_unpack("<i", self._source.read(4))[0])

    def _long1(self):
        self._stack.append(int.from_bytes(self._source.read(self._number(1)), "little", signed=True))

    def _long4(self):
        size = _unpack("<i", self._source.read(4))[0]
        if size < 0:
            raise UnpicklingError("LONG pickle has negative byte count")
        self._stack.append(int.from_bytes(self._source.read(size), "little", signed=True))

    def _float(self):
        line = self._source.readline()
        if not line:
            raise UnpicklingError(_TRUNCATED)
        try:
            self._stack.append(float(line))
        except ValueError:
            shown = line.decode("utf-8", "replace")
            raise ValueError(f"could not convert string to float: '{shown}\n'") from None

    def _decoded(self, data):
        return data if self._encoding == "bytes" else str(data, self._encoding, self._errors)

    def _string(self):
        line = self._source.readline().rstrip()
        if len(line) < 2 or line[:1] != line[-1:] or line[:1] not in (b"'", b'"'):
            raise UnpicklingError("the STRING opcode argument must be quoted")
        self._stack.append(self._decoded(_unescaped(line[1:-1])))

    def _binstring(self):
        size = _unpack("<i", self._source.read(4))[0]
        if size < 0:
            raise UnpicklingError("BINSTRING pickle has negative byte count")
        self._stack.append(self._decoded(self._source.read(size)))

    def _unicode(self):
        self._stack.append(_raw_unicode(self._source.readline()))

    def _text(size, what):
        def run(self):
            self._stack.append(str(self._source.read(self._size(size, what)), "utf-8", "surrogatepass"))

        return run

    def _octets(size, what, make=None):
        def run(self):
            data = self._source.read(self._size(size, what))
            self._stack.append(make(data) if make else data)

        return run

    def _next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError("pickle stream refers to out-of-band data but no *buffers* argument was given")
        buffer = next(self._buffers, _NOTHING)
        if buffer is _NOTHING:
            raise UnpicklingError("not enough out-of-band buffers")
        self._stack.append(buffer)

    def _readonly_buffer(self):
        buffer = self._top()
        view = memoryview(buffer.raw() if isinstance(buffer, PickleBuffer) else buffer)
        if not view.readonly:
            self._stack[-1] = view.toreadonly()

    def _short_tuple(count):
        def run(self):
            if len(self._stack) < count:
                raise self._underflow()
            items = tuple(self._stack[-count:])
            self._stack[-count:] = [items]

        return run

    def _from_mark(make):
        def run(self):
            items = self._to_mark()
            self._stack.append(make(items))

        return run

    def _dict(self):
        items = self._to_mark()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for DICT")
        self._stack.append(dict(zip(items[::2], items[1::2])))

    def _append(self):
        value = self._pop()
        self._extend(self._top(), [value])

    def _appends(self):
        items = self._to_mark()
        self._extend(self._top(), items)

    def _extend(self, target, items):
        if type(target) is list:
            target.extend(items)
            return
        if not items:
            return
        extend = getattr(target, "extend", None)
        if extend is not None:
            extend(items)
            return
        append = target.append
        for item in items:
            append(item)

    def _setitem(self):
        value = self._pop()
        key = self._pop()
        self._top()[key] = value

    def _setitems(self):
        items = self._to_mark()
        target = self._top()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for SETITEMS")
        for index in range(0, len(items), 2):
            target[items[index]] = items[index + 1]

    def _additems(self):
        items = self._to_mark()
        target = self._top()
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def _instance(self, cls, arguments):
        if arguments or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
            return cls(*arguments)
        return cls.__new__(cls)

    def _inst(self):
        if not self._marks:
            raise UnpicklingError("could not find MARK")
        module, name = (self._source.readline().decode("ascii") for _ in range(2))
        arguments = self._to_mark()
        self._stack.append(self._instance(self.find_class(module, name), arguments))

    def _obj(self):
        arguments = self._to_mark()
        if not arguments:
            raise self._underflow()
        self._stack.append(self._instance(arguments[0], arguments[1:]))

    def _newobj(self):
        arguments = self._pop()
        cls = self._pop()
        self._check_new("NEWOBJ", cls, arguments)
        self._stack.append(cls.__new__(cls, *arguments))

    def _newobj_ex(self):
        keywords = self._pop()
        arguments = self._pop()
        cls = self._pop()
        self._check_new("NEWOBJ_EX", cls, arguments)
        if not isinstance(keywords, dict):
            raise UnpicklingError(f"NEWOBJ_EX kwargs argument must be a dict, not {_name(keywords)}")
        self._stack.append(cls.__new__(cls, *arguments, **keywords))

    def _check_new(self, opcode, cls, arguments):
        if not isinstance(cls, type):
            raise UnpicklingError(f"{opcode} class argument must be a type, not {_name(cls)}")
        if not isinstance(arguments, tuple):
            raise UnpicklingError(f"{opcode} args argument must be a tuple, not {_name(arguments)}")

    def _global(self):
        module, name = (self._source.readline().decode("utf-8") for _ in range(2))
        self._stack.append(self.find_class(module, name))

    def _stack_global(self):
        name = self._pop()
        module = self._pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._stack.append(self.find_class(module, name))

    def _ext(size):
        def run(self):
            code = self._number(size)
            if code in _extension_cache:
                return self._stack.append(_extension_cache[code])
            key = _inverted_registry.get(code)
            if key is None:
                if code <= 0 or code > 0x7FFFFFFF:
                    raise UnpicklingError("EXT specifies code <= 0")
                raise ValueError(f"unregistered extension code {code}")
            found = _extension_cache[code] = self.find_class(*key)
            self._stack.append(found)

        return run

    def _reduce(self):
        arguments = self._pop()
        function = self._pop()
        if not isinstance(arguments, tuple):
            raise TypeError("argument list must be a tuple")
        self._stack.append(function(*arguments))

    def _build(self):
        state = self._pop()
        instance = self._top()
        set_state = getattr(instance, "__setstate__", _NOTHING)
        if set_state is not _NOTHING:
            set_state(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state is not None:
            if not isinstance(state, dict):
                raise UnpicklingError("state is not a dictionary")
            attributes = instance.__dict__
            for key, value in state.items():
                attributes[key] = value
        if slots is not None:
            if not isinstance(slots, dict):
                raise UnpicklingError("slot state is not a dictionary")
            for key, value in slots.items():
                setattr(instance, key, value)

    def _pop_one(self):
        if self._stack:
            self._stack.pop()
        elif self._marks:
            self._stack = self._marks.pop()
        else:
            raise self._underflow()

    def _persid(self):
        try:
            name = self._source.readline().decode("ascii")
        except UnicodeDecodeError:
            raise UnpicklingError("persistent IDs in protocol 0 must be ASCII strings") from None
        self._stack.append(self.persistent_load(name))

    def _binpersid(self):
        if not self._stack and type(self) is Unpickler:
            self.persistent_load(None)
        self._stack.append(self.persistent_load(self._pop()))

    def _decimal_index(self):
        line = self._source.readline()
        if not line:
            raise UnpicklingError(_TRUNCATED)
        return int(line.decode("utf-8", "replace") + "\n")

    def _decimal_put(self):
        index = self._decimal_index()
        self._top()
        if index < 0:
            raise ValueError("negative PUT argument")
        self._put(index)

    def _decimal_get(self):
        self._recall(self._decimal_index())

    def _by_number(method, size):
        def run(self):
            method(self, self._number(size))

        return run

    def _constant(value):
        def run(self):
            self._stack.append(value)

        return run

    def _empty(make):
        def run(self):
            self._stack.append(make())

        return run

    def _push(self, value):
        self._stack.append(value)

    opcodes = {
        b"\x80": _proto, b"\x95": _frame, b"(": _mark, b"I": _int, b"L": _long, b"J": _binint,
        b"K": _by_number(_push, 1), b"M": _by_number(_push, 2), b"\x8a": _long1, b"\x8b": _long4, b"F": _float,
        b"G": lambda self: self._stack.append(_unpack(">d", self._source.read(8))[0]),
        b"S": _string, b"T": _binstring, b"U": lambda self: self._stack.append(self._decoded(self._source.read(self._number(1)))),
        b"V": _unicode, b"X": _text(4, "BINUNICODE"), b"\x8c": _text(1, "SHORT_BINUNICODE"),
        b"\x8d": _text(8, "BINUNICODE8"), b"C": _octets(1, "SHORT_BINBYTES"), b"B": _octets(4, "BINBYTES"),
        b"\x8e": _octets(8, "BINBYTES8"), b"\x96": _octets(8, "BYTEARRAY8", bytearray), b"\x97": _next_buffer,
        b"\x98": _readonly_buffer, b"N": _constant(None), b"\x88": _constant(True), b"\x89": _constant(False),
        b")": _constant(()), b"\x85": _short_tuple(1), b"\x86": _short_tuple(2), b"\x87": _short_tuple(3),
        b"t": _from_mark(tuple), b"l": _from_mark(list), b"d": _dict, b"]": _empty(list), b"}": _empty(dict),
        b"\x8f": _empty(set), b"\x91": _from_mark(frozenset), b"a": _append, b"e": _appends, b"s": _setitem,
        b"u": _setitems, b"\x90": _additems, b"i": _inst, b"o": _obj, b"\x81": _newobj, b"\x92": _newobj_ex, b"c": _global,
        b"\x93": _stack_global, b"\x82": _ext(1), b"\x83": _ext(2), b"\x84": _ext(4), b"R": _reduce, b"b": _build,
        b"0": _pop_one, b"1": lambda self: self._to_mark() and None, b"2": lambda self: self._stack.append(self._top()),
        b"p": _decimal_put, b"q": _by_number(_put, 1), b"r": _by_number(_put, 4),
        b"\x94": lambda self: self._put(len(self.memo)), b"g": _decimal_get, b"h": _by_number(_recall, 1),
        b"j": _by_number(_recall, 4), b"P": _persid, b"Q": _binpersid,
    }


_OPCODES = Unpickler.opcodes
for _name in ("opcodes", "_text", "_octets", "_short_tuple", "_from_mark", "_ext", "_by_number", "_constant",
              "_empty"):
    delattr(Unpickler, _name)


def _name(value):
    return type(value).__name__


_ESCAPES = {b"\\": b"\\", b"'": b"'", b'"': b'"', b"n": b"\n", b"t": b"\t", b"r": b"\r", b"a": b"\a", b"b": b"\b", b"f": b"\f",
            b"v": b"\v"}


def _unescaped(text):
    # As in a bytes literal.
    first, *parts = text.split(b"\\")
    if not parts:
        return text
    pieces, skip = [first], False
    for part in parts:
        if skip:
            pieces.append(part)
            skip = False
        elif not part:
            pieces.append(b"\\")
            skip = True
        elif part[:1] in _ESCAPES:
            pieces.append(_ESCAPES[part[:1]] + part[1:])
        elif part[:1] == b"x":
            try:
                pieces.append(bytes([int(part[1:3], 16)]) + part[3:])
            except ValueError:
                raise ValueError("invalid \\x escape at position 0") from None
        elif part[:1] in b"01234567":
            digits = part[:3]
            while digits.strip(b"01234567"):
                digits = digits[:-1]
            pieces.append(bytes([int(digits, 8) & 255]) + part[len(digits) :])
        else:
            pieces.append(b"\\" + part)
    return b"".join(pieces)


def _raw_unicode(data):
    text = data.decode("latin-1")
    if "\\" not in text:
        return text
    pieces, at = [], 0
    while (found := text.find("\\", at)) >= 0:
        count = {"u": 4, "U": 8}.get(text[found + 1 : found + 2])
        if count is None:
            pieces.append(text[at : found + 2])
            at = found + 2
            continue
        digits = text[found + 2 : found + 2 + count]
        valid = len(digits.rstrip("0123456789abcdefABCDEF")) == 0 and len(digits) == count
        if not valid or int(digits, 16) > 0x10FFFF:
            known = len(digits) - len(digits.lstrip("0123456789abcdefABCDEF"))
            what = "\\Uxxxxxxxx out of range" if valid else f"truncated \\{text[found + 1]}{'X' * count} escape"
            raise UnicodeDecodeError("rawunicodeescape", data, found, found + 2 + known, what)
        pieces += text[at:found], chr(int(digits, 16))
        at = found + 2 + count
    return "".join(pieces) + text[at:]


# What _pickle_read_whole() has left of it.
def of_bytes(data, read, fix_imports, encoding, errors, buffers):
    reader = Unpickler.__new__(Unpickler)
    source = _Bytes(data)
    reader._start(source, fix_imports, encoding, errors, buffers)
    if len(read) != 1:
        source.at, reader._stack, reader._marks, reader.memo = read
    else:  # there are buffers, of which it has not said anything
        reader._stack, reader._marks = [], []
    reader._protocol = data[1] if len(data) > 2 and data[0] == 0x80 and data[1] <= 5 else 0
    return reader._run()
