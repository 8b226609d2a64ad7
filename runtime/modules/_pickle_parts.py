# What pickle needs and what needs no pickler: what of an object was being pickled when an error came, and the bytes of an int.


# Where a writer in C++ was, from the innermost container on: ten values for each.
def _note_place(error, place):
    for at in range(len(place) - 10, -1, -10):
        obj, key, _, index, _, _, flags, *_ = place[at : at + 10]
        if type(obj) is dict:
            if not flags & 2:  # the key has been written
                _note(error, obj, f"item {key!r}")
        elif isinstance(obj, dict):  # the pairs of one that has a reducer
            if not flags & 2:
                _note(error, obj, f"item {key!r}")
            _note(error, obj, "object")
        elif not isinstance(obj, (list, tuple, set, frozenset)):  # its state comes behind it, the arguments before
            _note(error, obj, "reconstructor arguments" if index else "state")
            _note(error, obj, "object")
        else:
            _note(error, obj, f"item {index - 1}" if isinstance(obj, (list, tuple)) else "element")


def _note(error, obj, what):
    cls = type(obj)
    name = cls.__qualname__ if cls.__module__ in ("builtins", "__main__") else f"{cls.__module__}.{cls.__qualname__}"
    error.add_note(f"when serializing {name} {what}")


# Iterators of functions that save one item each; when that fails, a note says which it was.
def _numbered(obj, items, save):
    for index, item in enumerate(items):
        yield lambda item=item, index=index: _save_noted(save, item, obj, f"item {index}")


def _elements(obj, save):
    for item in obj:
        yield lambda item=item: _save_noted(save, item, obj, "element")


def _keyed(obj, pairs, save):
    for pair in pairs:
        if not isinstance(pair, tuple) or len(pair) != 2:
            raise TypeError("dict items iterator must return 2-tuples")

        def both(key=pair[0], value=pair[1]):
            save(key)
            _save_noted(save, value, obj, key, True)

        yield both


def _save_noted(save, item, obj, what, is_key=False):
    try:
        save(item)
    except BaseException as error:
        _note(error, obj, f"item {what!r}" if is_key else what)
        raise


def _full_name(cls):
    return cls.__qualname__ if cls.__module__ in ("builtins", "__main__") else f"{cls.__module__}.{cls.__qualname__}"


def _long_bytes(value):
    if not value:
        return b""
    size = (value.bit_length() >> 3) + 1
    data = value.to_bytes(size, "little", signed=True)
    if value < 0 and size > 1 and data[-1] == 0xFF and data[-2] & 0x80:
        return data[:-1]
    return data
