"""Turns objects into bytes that can be stored or sent, and back."""

from copyreg import _extension_registry, dispatch_table
from struct import pack as _pack

from _pickle_parts import _elements, _full_name, _keyed, _long_bytes, _note, _note_place, _numbered

__all__ = [
    "PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads",
    "PickleBuffer", "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL",
]
__all__ += (
    "ADDITEMS APPEND APPENDS BINBYTES BINBYTES8 BINFLOAT BINGET BININT BININT1 BININT2 BINPERSID BINPUT BINSTRING "
    "BINUNICODE BINUNICODE8 BUILD BYTEARRAY8 DICT DUP EMPTY_DICT EMPTY_LIST EMPTY_SET EMPTY_TUPLE EXT1 EXT2 EXT4 "
    "FALSE FLOAT FRAME FROZENSET GET GLOBAL INST INT LIST LONG LONG1 LONG4 LONG_BINGET LONG_BINPUT MARK MEMOIZE "
    "NEWFALSE NEWOBJ NEWOBJ_EX NEWTRUE NEXT_BUFFER NONE OBJ PERSID POP POP_MARK PROTO PUT READONLY_BUFFER REDUCE "
    "SETITEM SETITEMS SHORT_BINBYTES SHORT_BINSTRING SHORT_BINUNICODE STACK_GLOBAL STOP STRING TRUE TUPLE TUPLE1 "
    "TUPLE2 TUPLE3 UNICODE"
).split()

format_version = "5.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = DEFAULT_PROTOCOL = 5

_BATCH, _FRAME, _SMALLEST_FRAME = 1000, 64 * 1024, 4
_NO_REDUCTION = NotImplemented
_of_bytes = None  # reading is a part of its own


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


class PickleBuffer:
    """Bytes of another object that a pickle may leave to somebody else to carry"""

    __slots__ = ("_view", "__weakref__")
    __module__ = "pickle"

    def __init__(self, object, /):
        self._view = object.raw() if isinstance(object, PickleBuffer) else _view_of(object)

    def raw(self):
        if self._view is None:
            raise ValueError("operation forbidden on released PickleBuffer object")
        if not self._view.contiguous:
            raise BufferError("cannot extract raw buffer from non-contiguous buffer")
        return self._view.cast("B") if self._view.nbytes else memoryview(b"")

    def release(self):
        self._view = None

    def __buffer__(self, flags):
        return self.raw() if self._view is None else self._view  # which says that it is released


for _class in (PickleError, PicklingError, UnpicklingError):
    _class.__module__ = "_pickle"
del _class


def _encoded(text, encoding):
    return text.encode(encoding)


# Bytes of protocols that know none are made by _codecs.encode(); here is no such module.
_encoded.__module__, _encoded.__qualname__, _encoded.__name__ = "_codecs", "encode", "encode"


def _protocol_of(protocol):
    if protocol is None:
        return DEFAULT_PROTOCOL
    if not hasattr(type(protocol), "__index__"):
        raise TypeError(f"'{type(protocol).__name__}' object cannot be interpreted as an integer")
    protocol = protocol.__index__()
    if protocol < 0:
        return HIGHEST_PROTOCOL
    if protocol > HIGHEST_PROTOCOL:
        raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
    return protocol


def _module_of(obj, name):
    module = getattr(obj, "__module__", None)
    if module is not None:
        return module
    from sys import modules

    for module_name, module in modules.copy().items():
        if module_name in ("__main__", "__mp_main__") or module is None:
            continue
        try:
            if _walk(module, name) is obj:
                return module_name
        except AttributeError:
            pass
    return "__main__"


def _walk(obj, dotted):
    for part in dotted.split("."):
        if part == "<locals>":
            raise AttributeError(f"Can't get local attribute {dotted!r} on {obj!r}")
        obj = getattr(obj, part)
    return obj


class Pickler:
    """Writes pickled objects to a binary file."""

    __module__ = "_pickle"

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        self._start(protocol, fix_imports, buffer_callback)
        try:
            self._file_write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None

    def _start(self, protocol, fix_imports, buffer_callback):
        self._protocol = protocol = _protocol_of(protocol)
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        self._buffer_callback = buffer_callback
        self._memo = {}
        self.bin, self.fast = int(protocol > 0), 0
        self._fix_imports = bool(fix_imports) and protocol < 3
        self._pieces = []
        self._frame = [0, None]  # where the header of the frame that is being filled is to be, and its size so far; None: no frame

    def clear_memo(self):
        """Clears the pickler's "memo"."""
        self._memo.clear()

    @property
    def memo(self):
        return _Memo(self._memo)

    @memo.setter
    def memo(self, value):
        self._memo = {key: (index, obj) for key, (index, obj) in (value._table if isinstance(value, _Memo) else value).items()}

    def dump(self, obj, /):
        """Write one more object to the file of this pickler."""
        if "_file_write" not in self.__dict__:
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._file_write(self._whole(obj))

    def _whole(self, obj):
        # Whether persistent_id() and the like may be there at all.
        self._is_own = type(self) is not Pickler or "persistent_id" in self.__dict__ or "reducer_override" in self.__dict__
        self._is_plain = self._protocol >= 4 and not self._is_own and not self.fast
        self._pieces, self._frame = _begun(self._protocol)
        self._save(obj)
        return self._finished()

    def _finished(self):
        self._write(b".")
        self._end_frame()
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)

    def persistent_id(self, obj, /):
        return None

    # ---- output

    def _begin_frame(self):
        self._frame = [len(self._pieces), 0]
        self._pieces.append(b"")

    def _end_frame(self):
        at, size = self._frame
        if size is not None and size >= _SMALLEST_FRAME:
            self._pieces[at] = b"\x95" + _pack("<Q", size)
        self._frame = [0, None]

    def _write(self, data):
        self._pieces.append(data)
        if self._frame[1] is not None:
            self._frame[1] += len(data)

    def _write_long(self, header, payload):
        # What is large stands between frames.
        if self._frame[1] is None or len(payload) < _FRAME:
            self._write(header + payload if len(payload) < 1000 else header)
            if len(payload) >= 1000:
                self._write(payload)
            return
        self._end_frame()
        self._pieces += (header, payload)
        self._begin_frame()

    def _memoize(self, obj):
        if self.fast:
            return
        index = len(self._memo)
        if self._protocol >= 4:
            self._write(b"\x94")
        elif not self.bin:
            self._write(b"p%d\n" % index)
        elif index < 256:
            self._write(b"q" + bytes([index]))
        else:
            self._write(b"r" + _pack("<I", index))
        key = id(obj)
        self._memo[key if key not in self._memo else -1 - index] = index, obj  # constants of two programs may have one id

    # As which it has been written, or None.
    def _find(self, obj):
        known = self._memo.get(id(obj))
        return known[0] if known is not None and known[1] is obj else None

    def _get(self, index):
        if not self.bin:
            self._write(b"g%d\n" % index)
        elif index < 256:
            self._write(b"h" + bytes([index]))
        else:
            self._write(b"j" + _pack("<I", index))

    # ---- objects

    # Plain data is written in C++, which leaves to Python what is not.
    def _save(self, obj, by_id=True):
        if self._is_plain:
            self._go_on(self._written(None, obj, False))
        else:
            self._save_object(obj, by_id)

    # is_last: nothing else will be written by this pickler.
    def _go_on(self, left, is_last=False):
        while left is not None:
            place, obj = left
            try:
                self._save_object(obj)
            except BaseException as error:
                _note_place(error, place)
                raise
            left = self._written(place, None, is_last)

    # C++ writes instances of classes for which it finds no reducer. It can ask the usual table only.
    def _written(self, place, obj, is_last):
        reducers = dispatch_table if "dispatch_table" not in self.__dict__ and type(dispatch_table) is dict else None
        return _pickle_write(place, obj, self._memo, self._protocol, self._pieces, self._frame, is_last, reducers)

    def _save_object(self, obj, by_id=True):
        size = self._frame[1]
        if size is not None and size >= _FRAME:
            self._end_frame()
            self._begin_frame()
        if self._is_own and by_id:
            name = self.persistent_id(obj)
            if name is not None:
                return self._save_persistent(name)
        cls = type(obj)
        save = _ATOMS.get(cls)
        if save is not None:
            return save(self, obj)
        known = self._find(obj)
        if known is not None:
            return self._get(known)
        save = _DISPATCH.get(cls)
        if save is not None:
            return save(self, obj)
        reduced = _NO_REDUCTION
        override = getattr(self, "reducer_override", None) if self._is_own else None
        if override is not None:
            reduced = override(obj)
        if reduced is _NO_REDUCTION:
            if issubclass(cls, type):
                return self._save_global(obj)
            if cls is _FUNCTION:
                return self._save_global(obj)
            reduced = self._reduce(obj, cls)
        if isinstance(reduced, str):
            return self._save_global(obj, reduced)
        try:
            self._save_reduced(obj, reduced)
        except BaseException as error:
            _note(error, obj, "object")
            raise

    def _save_reduced(self, obj, reduced):
        if not isinstance(reduced, tuple):
            raise PicklingError(f"__reduce__ must return a string or tuple, not {_full_name(type(reduced))}")
        if not 2 <= len(reduced) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        self._save_reduce(obj, *reduced)

    def _reduce(self, obj, cls):
        table = getattr(self, "dispatch_table", dispatch_table)
        reduce = table.get(cls) if type(table) is dict else _item_or_none(table, cls)
        if reduce is not None:
            return reduce(obj)
        reduce = getattr(obj, "__reduce_ex__", None)
        if reduce is not None:
            return reduce(self._protocol)
        reduce = getattr(obj, "__reduce__", None)
        if reduce is not None:
            return reduce()
        raise PicklingError(f"can't pickle '{cls.__name__}' object: {obj!r}")

    def _save_persistent(self, name):
        if self.bin:
            self._save(name, by_id=False)
            self._write(b"Q")
            return
        try:
            self._write(b"P" + str(name).encode("ascii") + b"\n")
        except UnicodeEncodeError:
            raise PicklingError("persistent IDs in protocol 0 must be ASCII strings") from None

    def _save_reduce(self, obj, function, arguments, state=None, items=None, pairs=None, setter=None):
        if not callable(function):
            raise PicklingError(
                f"first item of the tuple returned by __reduce__ must be callable, not {_full_name(type(function))}")
        if not isinstance(arguments, tuple):
            raise PicklingError(
                f"second item of the tuple returned by __reduce__ must be a tuple, not {_full_name(type(arguments))}")
        for place, value in (("fourth", items), ("fifth", pairs)):
            if value is not None and not hasattr(type(value), "__next__"):
                kind = _full_name(type(value))
                raise PicklingError(f"{place} item of the tuple returned by __reduce__ must be an iterator, not {kind}")
        if setter is not None and not callable(setter):
            raise PicklingError(
                f"sixth item of the tuple returned by __reduce__ must be callable, not {_full_name(type(setter))}")
        name = getattr(function, "__name__", "") if self._protocol >= 2 else ""
        if name == "__newobj_ex__":
            self._save_new_ex(obj, arguments)
        elif name == "__newobj__":
            self._save_new(obj, arguments)
        else:
            self._save_part(obj, function, "reconstructor")
            self._save_part(obj, arguments, "reconstructor arguments")
            self._write(b"R")
        known = self._find(obj)
        if known is not None:
            self._write(b"0")
            self._get(known)
        else:
            self._memoize(obj)
        if items is not None:
            self._save_items(_numbered(obj, items, self._save), b"a", b"e")
        if pairs is not None:
            self._save_items(_keyed(obj, pairs, self._save), b"s", b"u")
        if state is None:
            return
        if setter is None:
            self._save_part(obj, state, "state")
            self._write(b"b")
            return
        self._save_part(obj, setter, "state setter")
        self._save(obj)
        self._save_part(obj, state, "state")
        self._write(b"\x86R0")

    def _save_part(self, obj, part, what):
        try:
            self._save(part)
        except BaseException as error:
            _note(error, obj, what)
            raise

    def _save_new(self, obj, arguments):
        if not arguments:
            raise PicklingError("__newobj__ expected at least 1 argument, got 0")
        cls, *rest = arguments
        if not hasattr(cls, "__new__"):
            raise PicklingError(f"first argument to __newobj__() must be a class, not {_full_name(type(cls))}")
        if obj is not None and cls is not obj.__class__:
            raise PicklingError(f"first argument to __newobj__() must be {obj.__class__!r}, not {cls!r}")
        self._save_part(obj, cls, "class")
        self._save_part(obj, tuple(rest), "__new__ arguments")
        self._write(b"\x81")

    def _save_new_ex(self, obj, arguments):
        if len(arguments) != 3:
            raise PicklingError(f"__newobj_ex__ expected 3 arguments, got {len(arguments)}")
        cls, positional, keywords = arguments
        if not hasattr(cls, "__new__"):
            raise PicklingError(f"first argument to __newobj_ex__() must be a class, not {_full_name(type(cls))}")
        for place, value, kind in (("second", positional, tuple), ("third", keywords, dict)):
            if not isinstance(value, kind):
                wanted = f"a {kind.__name__}"
                raise PicklingError(f"{place} argument to __newobj_ex__() must be {wanted}, not {_full_name(type(value))}")
        if self._protocol >= 4:
            self._save_part(obj, cls, "class")
            self._save_part(obj, positional, "__new__ arguments")
            self._save_part(obj, keywords, "__new__ arguments")
            self._write(b"\x92")
            return
        from functools import partial

        self._save(partial(cls.__new__, cls, *positional, **keywords))
        self._save(())
        self._write(b"R")

    # Items of an iterator, in batches; one alone needs no mark. Each item is a function that saves it.
    def _save_items(self, items, one, many):
        if not self.bin:
            for save in items:
                save()
                self._write(one)
            return
        while (first := next(items, None)) is not None:
            save = next(items, None)
            if save is None:
                first()
                self._write(one)
                return
            self._write(b"(")
            first()
            count = 1
            while save is not None:
                save()
                count += 1
                if count == _BATCH:
                    break
                save = next(items, None)
            self._write(many)
            if count < _BATCH:
                return

    def _save_none(self, obj):
        self._write(b"N")

    def _save_bool(self, obj):
        if self._protocol >= 2:
            self._write(b"\x88" if obj else b"\x89")
        else:
            self._write(b"I01\n" if obj else b"I00\n")

    def _save_int(self, obj):
        if -0x80000000 <= obj <= 0x7FFFFFFF:
            if not self.bin:
                self._write(b"I%d\n" % obj)
            elif 0 <= obj <= 0xFF:
                self._write(b"K" + bytes([obj]))
            elif 0 <= obj <= 0xFFFF:
                self._write(b"M" + _pack("<H", obj))
            else:
                self._write(b"J" + _pack("<i", obj))
            return
        if self._protocol < 2:
            self._write(b"L%dL\n" % obj)
            return
        data = _long_bytes(obj)
        if len(data) < 256:
            self._write(b"\x8a" + bytes([len(data)]) + data)
        else:
            self._write(b"\x8b" + _pack("<i", len(data)) + data)

    def _save_float(self, obj):
        self._write(b"G" + _pack(">d", obj) if self.bin else f"F{obj!r}\n".encode())

    def _save_bytes(self, obj):
        if self._protocol < 3:
            if obj:
                self._save_reduce(obj, _encoded, (str(obj, "latin1"), "latin1"))
            else:
                self._save_reduce(obj, bytes, ())
            return
        size = len(obj)
        if size < 256:
            self._write(b"C" + bytes([size]) + obj)
        elif size <= 0xFFFFFFFF or self._protocol < 4:
            self._write_long(b"B" + _pack("<I", size), obj)
        else:
            self._write_long(b"\x8e" + _pack("<Q", size), obj)
        self._memoize(obj)

    def _save_bytearray(self, obj):
        if self._protocol < 5:
            return self._save_reduce(obj, bytearray, (bytes(obj),) if obj else ())
        self._write_long(b"\x96" + _pack("<Q", len(obj)), bytes(obj))
        self._memoize(obj)

    def _save_buffer(self, obj):
        if self._protocol < 5:
            raise PicklingError("PickleBuffer can only be pickled with protocol >= 5")
        with obj.raw() as view:
            in_band = True
            if self._buffer_callback is not None:
                in_band = bool(self._buffer_callback(obj))
            if not in_band:
                self._write(b"\x97\x98" if view.readonly else b"\x97")
                return
            data = view.tobytes()
            if view.readonly:
                self._save_bytes(data)
            else:
                self._save_bytearray(bytearray(data))

    def _save_str(self, obj):
        if not self.bin:
            text = obj.replace("\\", "\\u005c").replace("\0", "\\u0000").replace("\n", "\\u000a")
            text = text.replace("\r", "\\u000d").replace("\x1a", "\\u001a")
            self._write(b"V" + _raw_escaped(text) + b"\n")
        else:
            data = obj.encode("utf-8", "surrogatepass")
            size = len(data)
            if size < 256 and self._protocol >= 4:
                self._write(b"\x8c" + bytes([size]) + data)
            elif size <= 0xFFFFFFFF or self._protocol < 4:
                self._write_long(b"X" + _pack("<I", size), data)
            else:
                self._write_long(b"\x8d" + _pack("<Q", size), data)
        self._memoize(obj)

    def _save_tuple(self, obj):
        count = len(obj)
        if not count:
            self._write(b")" if self.bin else b"(t")
            return
        is_short = count <= 3 and self._protocol >= 2
        if not is_short:
            self._write(b"(")
        index = 0
        try:
            for item in obj:
                self._save(item)
                index += 1
        except BaseException as error:
            _note(error, obj, f"item {index}")
            raise
        known = self._find(obj)
        if known is not None:  # it holds itself, and has been made meanwhile
            self._write(b"0" * count if is_short else b"1" if self.bin else b"0" * (count + 1))
            self._get(known)
            return
        self._write((b"\x85", b"\x86", b"\x87")[count - 1] if is_short else b"t")
        self._memoize(obj)

    def _save_list(self, obj):
        self._write(b"]" if self.bin else b"(l")
        self._memoize(obj)
        at = 0
        try:
            if not self.bin or len(obj) < 2:
                for item in obj:
                    self._save(item)
                    self._write(b"a")
                    at += 1
                return
            while at < len(obj):
                self._write(b"(")
                end = at + _BATCH
                while at < end and at < len(obj):
                    self._save(obj[at])
                    at += 1
                self._write(b"e")
        except BaseException as error:
            _note(error, obj, f"item {at}")
            raise

    def _save_dict(self, obj):
        self._write(b"}" if self.bin else b"(d")
        self._memoize(obj)
        if not self.bin or len(obj) < 2:
            for save in _keyed(obj, iter(obj.items()), self._save):
                save()
                self._write(b"s")
            return
        self._save_all(_keyed(obj, iter(obj.items()), self._save), b"u")

    # All of them in batches; after a full one comes another, which may be empty.
    def _save_all(self, items, many):
        count = _BATCH
        while count == _BATCH:
            self._write(b"(")
            count = 0
            while count < _BATCH and (save := next(items, None)) is not None:
                save()
                count += 1
            self._write(many)

    def _save_set(self, obj):
        if self._protocol < 4:
            return self._save_reduce(obj, set, (list(obj),))
        self._write(b"\x8f")
        self._memoize(obj)
        if obj:
            self._save_all(_elements(obj, self._save), b"\x90")

    def _save_frozenset(self, obj):
        if self._protocol < 4:
            return self._save_reduce(obj, frozenset, (list(obj),))
        self._write(b"(")
        for save in _elements(obj, self._save):
            save()
        known = self._find(obj)
        if known is not None:
            self._write(b"1")
            self._get(known)
            return
        self._write(b"\x91")
        self._memoize(obj)

    def _save_type(self, obj):
        for value in (None, NotImplemented, ...):
            if obj is type(value):
                return self._save_reduce(obj, type, (value,))
        self._save_global(obj)

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        module_name = "_codecs" if obj is _encoded else _module_of(obj, name)
        if obj is not _encoded:
            _check_found(obj, module_name, name)
        if self._protocol >= 2:
            code = _extension_registry.get((module_name, name), None)
            if code is not None:
                data = _pack("<I", code)
                size = 1 if code < 256 else 2 if code < 65536 else 4
                self._write((b"\x82", b"\x83", b"", b"\x84")[size - 1] + data[:size])
                return
        if self._protocol >= 4:
            if name == module_name:
                name = (name + ".")[:-1]  # another object: datetime.datetime has its name twice

            self._save(module_name)
            self._save(name)
            self._write(b"\x93")
        elif "." in name:
            first, *parts = name.split(".")
            for _ in parts:
                self._save(getattr)
                if self._protocol < 2:
                    self._write(b"(")
            self._write_global(module_name, first)
            for part in parts:
                self._save(part)
                self._write(b"tR" if self._protocol < 2 else b"\x86R")
        else:
            self._write_global(module_name, name)
        self._memoize(obj)

    def _write_global(self, module_name, name):
        if self._fix_imports:
            from _pickle_names import old_name

            module_name, name = old_name(module_name, name)
        encoding = "utf-8" if self._protocol == 3 else "ascii"
        try:
            self._write(b"c" + module_name.encode(encoding) + b"\n" + name.encode(encoding) + b"\n")
        except UnicodeEncodeError:
            raise PicklingError(
                f"can't pickle global identifier {module_name}.{name} using pickle protocol {self._protocol}") from None


# What has been written before the first object, and the frame that it is in.
def _begun(protocol):
    if protocol < 2:
        return [], [0, None]
    start = b"\x80" + bytes([protocol])
    return ([start, b""], [1, 0]) if protocol >= 4 else ([start], [0, None])


def _check_found(obj, module_name, name):
    if "<locals>" in name.split("."):
        raise PicklingError(f"Can't pickle local object {obj!r}")
    try:
        module = _imported(module_name)
    except (ImportError, ValueError) as error:
        raise PicklingError(f"Can't pickle {obj!r}: {error!s}") from error
    try:
        found = _walk(module, name)
    except AttributeError:
        raise PicklingError(f"Can't pickle {obj!r}: it's not found as {module_name}.{name}") from None
    if found is not obj:
        raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")


def _imported(name):
    from sys import modules

    if name not in modules:
        __import__(name, level=0)
    return modules[name]


def _item_or_none(table, key):
    try:
        return table[key]
    except KeyError:
        return None


def _raw_escaped(text):
    if text.isascii():
        return text.encode()
    pieces = []
    for letter in text:
        code = ord(letter)
        if code < 256:
            pieces.append(bytes([code]))
        else:
            pieces.append(b"\\u%04x" % code if code < 0x10000 else b"\\U%08x" % code)
    return b"".join(pieces)


class _Memo:
    __module__ = "_pickle"
    __qualname__ = "PicklerMemoProxy"
    """The memo of a pickler."""

    def __init__(self, table):
        self._table = table

    def clear(self):
        self._table.clear()

    def copy(self):
        return dict(self._table)

    def __reduce__(self):
        return dict, (self.copy(),)


_FUNCTION = type(_walk)
_ATOMS = {type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int, float: Pickler._save_float}
_DISPATCH = {
    bytes: Pickler._save_bytes, str: Pickler._save_str, dict: Pickler._save_dict, set: Pickler._save_set,
    frozenset: Pickler._save_frozenset, list: Pickler._save_list, tuple: Pickler._save_tuple,
    bytearray: Pickler._save_bytearray, PickleBuffer: Pickler._save_buffer, type: Pickler._save_type,
}


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """The bytes from which loads() makes such an object."""
    if buffer_callback is None and (protocol is None or type(protocol) is int and 4 <= protocol <= 5):
        # No pickler is needed where all is plain.
        whole = _pickle_whole(obj, protocol or DEFAULT_PROTOCOL)
        if type(whole) is bytes:
            return whole
        left, pieces, frame, memo = whole
        pickler = Pickler.__new__(Pickler)
        pickler._start(protocol, fix_imports, None)
        pickler._is_own, pickler._is_plain = False, True
        pickler._pieces, pickler._frame, pickler._memo = pieces, frame, memo
        pickler._go_on(left, True)
        return pickler._finished()
    pickler = Pickler.__new__(Pickler)
    pickler._start(protocol, fix_imports, buffer_callback)
    return pickler._whole(obj)


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write to a file the bytes from which load() makes such an object."""
    Pickler(file, protocol, fix_imports, buffer_callback).dump(obj)


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object that a file with a pickle stands for."""
    return __getattr__("Unpickler")(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object that the bytes of a pickle stand for."""
    # No reader is needed where all is plain.
    if type(data) is not bytes:
        data = bytes(_view_of(data))
    read = _pickle_read_whole(data)
    if len(read) == 1 and buffers is None:
        return read[0]
    global _of_bytes
    if _of_bytes is None:
        from _unpickle import of_bytes as _of_bytes
    return _of_bytes(data, read, fix_imports, encoding, errors, buffers)


def __getattr__(name):
    # CPython's second version, in Python, goes by these names.
    if name in ("_Pickler", "_Unpickler", "_dump", "_dumps", "_load", "_loads"):
        return globals()[name[1:]] if name[1:] in globals() else __getattr__(name[1:])
    # Reading is a part of its own, and so are the names of opcodes.
    if name not in __all__:
        raise AttributeError(f"module 'pickle' has no attribute {name!r}")
    if name == "Unpickler":
        from _unpickle import Unpickler as value
    else:
        from _pickle_opcodes import OPCODES

        value = OPCODES[name]
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *__all__})
