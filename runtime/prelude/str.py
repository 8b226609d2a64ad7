# Texts of values that guest classes take part in, and str methods that meet guest code.


def repr_instance(value):
    text = _bind_special(value, "__repr__")()
    if not isinstance(text, str):
        raise TypeError(f"__repr__ returned non-string (type {type(text).__name__})")
    return text


def repr_object(value):
    pieces = []
    depth = 0
    try:
        for step in _repr_plan(value):
            if type(step) is str:
                pieces.append(step)
            elif step is None:
                _repr_leave()
                depth -= 1
            elif type(step) is tuple:
                pieces.append(repr_instance(step[0]))
            else:
                _repr_enter(step[0])
                depth += 1
    finally:
        while depth:
            _repr_leave()
            depth -= 1
    return "".join(pieces)


def str_instance(value):
    method = type(value).__str__
    if method is object.__str__:
        text = _bind_special(value, "__repr__")()  # not repr(): the error below names __str__
    else:
        text = _bind_special(value, "__str__")()
    if not isinstance(text, str):
        raise TypeError(f"__str__ returned non-string (type {type(text).__name__})")
    return text


def ascii_object(value):
    return _str_ascii(repr(value))


def format_as_float(value, spec):
    return format(float(value), spec)


def format_instance(value, spec):
    text = _bind_special(value, "__format__")(spec)
    if not isinstance(text, str):
        raise TypeError(f"__format__ must return a str, not {type(text).__name__}")
    return text


def call_with_indexes(method, arguments):
    self = arguments[0]
    kind = str if isinstance(self, str) else bytes if isinstance(self, bytes) else memoryview if type(self) is memoryview else bytearray
    first, end = 1, len(arguments)  # the arguments that may be ints
    if method in ("center", "ljust", "rjust"):
        end = 2
    elif method in ("startswith", "endswith", "split", "rsplit", "hex") or kind is str and method in ("find", "rfind", "index", "rindex", "count"):
        first = 2
    elif method == "replace":
        first = 3
    converted = list(arguments[1:])
    for position in range(first, end):
        value = arguments[position]
        if value is not None and not isinstance(value, int) and hasattr(type(value), "__index__"):
            index = _bind_special(value, "__index__")()
            if not isinstance(index, int):
                if method == "__contains__":
                    raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")
                raise TypeError(f"__index__ returned non-int (type {type(index).__name__})")
            converted[position - 1] = index
    return getattr(kind, method)(self, *converted)


def str_join(self, iterable):
    return str.join(self, items_to_join(iterable))


def items_to_join(iterable):
    try:
        iterator = iter(iterable)
    except TypeError:
        raise TypeError("can only join an iterable") from None
    return [item for item in _iterated(hinted(iterator))]


def str_translate(self, table):
    pieces = []
    for char in _native_iter(self):
        try:
            mapped = table[ord(char)]
        except LookupError:
            pieces.append(char)
            continue
        if mapped is None:
            continue
        if isinstance(mapped, int):
            if not 0 <= mapped < 0x110000:
                raise ValueError("character mapping must be in range(0x110000)")
            mapped = chr(mapped)
        elif not isinstance(mapped, str):
            raise TypeError("character mapping must return integer, None or str")
        pieces.append(mapped)
    return "".join(pieces)


def str_format(self, args, kwargs):
    return format_fields(self, args, kwargs, [0, None], 2)


def str_format_map(self, mapping):
    return format_fields(self, None, mapping, [0, None], 2)


def format_fields(text, args, mapping, numbering, depth):
    if depth == 0:
        raise ValueError("Max string recursion exceeded")
    pieces = []
    for literal, first, path, conversion, spec, spec_has_fields in _str_parse_fields(text):
        pieces.append(literal)
        if first is None:
            if path is not None:
                raise path
            continue
        if type(first) is int or first == "":
            if args is None:
                raise ValueError("Format string contains positional fields")
            automatic = first == ""
            if numbering[1] is (not automatic):
                if automatic:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                raise ValueError("cannot switch from automatic field numbering to manual field specification")
            numbering[1] = automatic
            if automatic:
                first = numbering[0]
                numbering[0] += 1
            if first >= len(args):
                raise IndexError(f"Replacement index {first} out of range for positional args tuple")
            value = args[first]
        else:
            value = mapping[first]
        for is_attribute, key in path:
            if is_attribute is None:
                raise key
            value = getattr(value, key) if is_attribute else value[key]
        if conversion != "":
            value = _str_convert(value, conversion)
        if spec_has_fields:
            spec = format_fields(spec, args, mapping, numbering, depth - 1)
        pieces.append(format(value, spec))
    if len(pieces) == 2 and pieces[0] == "":
        return pieces[1]  # one field is its own result, of whatever class
    return "".join(pieces)


def str_percent(template, values):
    return percent_pieces(_str_percent_plan(template, values), False)


def bytes_percent(template, values):
    return percent_pieces(_bytes_percent_plan(template, values), True).encode("latin-1")


def percent_pieces(steps, binary):
    pieces = []
    for step in steps:
        if type(step) is str:
            pieces.append(step)
            continue
        if type(step) is not tuple:
            raise step
        value, key, conversion, spec = step
        if key is not None:
            value = value[key]
        if conversion == "s" or conversion == "b":
            value = bytes(value).decode("latin-1") if binary else str(value)
        elif conversion == "a" or conversion == "r" and binary:
            value = ascii(value)
        elif conversion == "r":
            value = repr(value)
        elif conversion in "diuxXo":
            value = percent_int(value, conversion)
        elif conversion in "eEfFgG":
            value = percent_float(value, binary)
        elif not isinstance(value, int if binary else (int, str)) and hasattr(type(value), "__index__"):
            value = percent_character(value, binary)
        pieces.append(value if spec == "%s" and isinstance(value, str) else spec % (value,))
    return pieces[0] if len(pieces) == 1 else "".join(pieces)


def percent_int(value, conversion):
    kind = type(value)
    is_decimal = conversion in "diu"
    try:
        if isinstance(value, int):
            return value
        if is_decimal and (hasattr(kind, "__int__") or hasattr(kind, "__index__")):
            return int(value)
        if not is_decimal and hasattr(kind, "__index__"):
            return index_of_object(value)
    except TypeError:
        wanted = "a real number" if is_decimal else "an integer"
        raise TypeError(f"%{conversion} format: {wanted} is required, not {kind.__name__}") from None
    return value


def percent_float(value, binary):
    kind = type(value)
    if kind is int or isinstance(value, float) or not (hasattr(kind, "__float__") or hasattr(kind, "__index__")):
        return value
    if not binary:
        return float(value)
    try:
        return float(value)
    except TypeError:
        raise TypeError(f"float argument required, not {kind.__name__}") from None


def percent_character(value, binary):
    if binary:
        value = index_of_object(value)
        if not 0 <= value < 256:
            raise OverflowError("%c arg not in range(256)")
        return value
    try:
        return index_of_object(value)
    except TypeError:
        raise TypeError(f"%c requires an int or a unicode character, not {type(value).__name__}") from None


def buffer_of(source, flags):
    view = _bind_special(source, "__buffer__")(flags)
    if not isinstance(view, memoryview):
        raise TypeError("__buffer__ returned non-memoryview object")
    return memoryview(view)  # what was answered may be of use to others


def release_buffer(source, view):
    if hasattr(type(source), "__release_buffer__"):
        _bind_special(source, "__release_buffer__")(view)
    view.release()


def view_of_object(source):
    return _import("_buffers", ()).view_of_object(source, buffer_of(source, 284), release_buffer)


def view_released(wrapper, view):
    wrapper.released(view)


def call_with_buffers(native, fixed, rest, named):
    asked = []

    def shown(value):
        if isinstance(value, (bytes, bytearray, memoryview)) or not hasattr(type(value), "__buffer__"):
            return value
        view = buffer_of(value, 0)
        asked.append((value, view))
        return view

    try:
        given = [shown(value) for value in (*fixed, *rest)]
        for name, value in named.items():
            named[name] = shown(value)
        return native(*given, **named)
    finally:
        while asked:
            release_buffer(*asked.pop())


def join_buffer(left, right, in_place):
    view = buffer_of(right, 0)
    try:
        if in_place:
            left += view
            return left
        return left + view
    finally:
        release_buffer(right, view)


def bytes_new(source, encoding, errors):
    kind = type(source)
    if hasattr(kind, "__bytes__"):
        result = _bind_special(source, "__bytes__")()
        if not isinstance(result, bytes):
            raise TypeError(f"__bytes__ returned non-bytes (type {type(result).__name__})")
        return result
    if hasattr(kind, "__index__"):
        try:
            return bytes(sized_index(source, OverflowError))
        except TypeError:
            pass
    if hasattr(kind, "__buffer__"):
        with memoryview(source) as view:
            return view.tobytes()
    iterator = iterator_to_convert(source, "bytes")
    if _has_length_hint(source):
        length_hint(source)
    items = []
    for item in _iterated(iterator):
        items.append(index_of_object(item))
    return bytes(items)


def iterator_to_convert(source, wanted):
    try:
        return iter(source)
    except TypeError:
        raise TypeError(f"cannot convert '{type(source).__name__}' object to {wanted}") from None


def bytearray_percent(template, values):
    return bytearray(bytes_percent(template, values))


def fill_bytearray(self, source):
    kind = type(source)
    if hasattr(kind, "__index__"):
        try:
            bytearray.resize(self, len(bytearray(sized_index(source, OverflowError))))
            return
        except TypeError:
            pass
    if hasattr(kind, "__buffer__"):
        with memoryview(source) as view:
            bytearray.extend(self, view)
        return
    append = bytearray.append
    for item in _iterated(iterator_to_convert(source, "bytearray")):
        append(self, item)


def bytearray_new(source, encoding, errors):
    result = bytearray()
    fill_bytearray(result, source)
    return result


def bytearray_init(self, source, encoding, errors):
    bytearray.clear(self)
    fill_bytearray(self, source)


def bytearray_extend(self, iterable):
    if hasattr(type(iterable), "__buffer__"):
        with memoryview(iterable) as view:
            return bytearray.extend(self, view)
    if not _is_iterable(iterable):
        raise TypeError(f"can't extend bytearray with {type(iterable).__name__}")
    items = bytearray()
    append = bytearray.append
    for item in _iterated(hinted(iterable)):
        append(items, item)
    bytearray.extend(self, items)


def bytearray_setslice(self, key, values):
    if not isinstance(values, bytearray):
        index_key(key)  # twice, as CPython does
        if isinstance(values, str) or any(hasattr(type(values), name) for name in ("__index__", "__float__", "__int__")):
            raise TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
        values = bytearray(values)
    _native_set_item(self, index_key(key), values)


def bytearray_append(self, item):
    bytearray.append(self, index_of_object(item))


def bytearray_insert(self, index, item):
    index = index_part(index)
    bytearray.insert(self, index, index_of_object(item))


def bytearray_pop(self, index):
    return bytearray.pop(self, index_part(index))


def bytearray_remove(self, value):
    bytearray.remove(self, index_of_object(value))


def bytearray_resize(self, size):
    bytearray.resize(self, index_of_object(size))


def setitem_index_value(self, key, value):
    key = index_key(key)
    _native_set_item(self, key, index_of_object(value))


def bytearray_join(self, iterable):
    with memoryview(self):  # its size cannot change meanwhile
        items = items_of(iterable)
    return bytearray.join(self, items)


def memoryview_key(key):
    if isinstance(key, tuple):
        return tuple([sized_index(part, IndexError) for part in key])
    return index_key(key)


def memoryview_getitem(self, key):
    return _native_item(self, memoryview_key(key))


def memoryview_setitem(self, key, value):
    key = memoryview_key(key)
    if not isinstance(key, slice):
        value = memoryview_item(self, value)
    _native_set_item(self, key, value)


def memoryview_item(self, value):
    code = self.format[-1]
    if code == "?":
        return bool(value)
    try:
        if isinstance(value, (int, float, bytes, bytearray, memoryview)):
            return value
        if code in "fde" and hasattr(type(value), "__float__"):
            return float(value)
        return index_of_object(value)
    except TypeError:
        raise TypeError(f"memoryview: invalid type for format '{code}'") from None
    except (OverflowError, ValueError):
        raise ValueError(f"memoryview: invalid value for format '{code}'") from None


def search_bound(part):
    part = index_part(part)
    if not isinstance(part, int):
        raise TypeError("slice indices must be integers or have an __index__ method")
    return part


def memoryview_index(self, value, start, stop):
    start = 0 if start is _ABSENT else search_bound(start)
    stop = None if stop is _ABSENT else search_bound(stop)
    if self.ndim != 1:
        return memoryview.index(self, value)
    length = _native_len(self)
    if stop is None:
        stop = length
    if start < 0:
        start = max(start + length, 0)
    if stop < 0:
        stop = max(stop + length, 0)
    for index in range(start, min(stop, length)):
        item = _native_item(self, index)
        if item is value or item == value:
            return index
    raise ValueError("memoryview.index(x): x not found")


def memoryview_cast(self, format, shape):
    if isinstance(shape, (list, tuple)):
        shape = [index_part(part) for part in shape]
    return memoryview.cast(self, format, shape)


def bytes_join(self, iterable):
    return bytes.join(self, items_to_join(iterable))


# ---- encodings that are not native


def encode_by_library(text, encoding, errors):
    return import_module("codecs").encode(text, encoding, errors)


def decode_by_library(data, encoding, errors):
    return import_module("codecs").decode(data, encoding, errors)
