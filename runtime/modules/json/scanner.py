"""The scanner of decoders that have hooks, or read a document out of a longer text."""

__all__ = ["make_scanner"]

CONSTANTS = {"-Infinity": -float("inf"), "Infinity": float("inf"), "NaN": float("nan")}.__getitem__


def _fail(message, text, position):
    from json.decoder import JSONDecodeError
    raise JSONDecodeError(message, text, position)


def skip_space(text, index):
    length = len(text)
    while index < length and text[index] in " \t\n\r":
        index += 1
    return index


def scanstring(text, end, strict=True):
    """Scan the string whose opening quote is before `end`: what it holds, and the index behind its closing quote."""
    if not isinstance(end, int):
        if not hasattr(type(end), "__index__"):
            raise TypeError(f"'{type(end).__name__}' object cannot be interpreted as an integer")
        end = end.__index__()
    if not -(1 << 63) <= end < 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    if not isinstance(text, str):
        raise TypeError(f"first argument must be a string, not {type(text).__name__}")
    begin = end - 1
    quote = text.find('"', end)
    escape = text.find("\\", end)
    while -1 < escape < quote:
        end = escape + 2
        if quote < end:
            quote = text.find('"', end)
        escape = text.find("\\", end)
    behind = len(text) if quote < 0 else quote + 1
    result = _json_read(text[begin:behind], bool(strict))
    if len(result) == 2:
        _fail(result[0], text, begin + result[1])
    return result[0], behind


# In CPython it is a function in C, whose module is another.
scanstring.__module__ = "_json"


def _native(function, builtin):
    return None if function is builtin else function


def make_scanner(context):
    strict = bool(context.strict)
    pairs_hook = context.object_pairs_hook
    constant = context.parse_constant

    def of_pairs(flat):
        return pairs_hook(_json_pairs(flat))

    hooks = (
        context.object_hook, None if pairs_hook is None else of_pairs, _native(context.parse_float, float),
        _native(context.parse_int, int), None if constant is CONSTANTS else constant,
    )

    def scan(text, index):
        if index < 0:
            raise ValueError("idx cannot be negative")
        if not isinstance(text, str):
            raise TypeError(f"first argument must be a string, not {type(text).__name__}")
        if index >= len(text):
            raise StopIteration(index)
        # The text is read at once, and what the hooks make put where it belongs, in the order of the text.
        holder, place, calls = _json_scan(text, index, strict, hooks)
        if calls is not None:
            parts = iter(calls)
            for function, argument, container, key in zip(parts, parts, parts, parts):
                container[key] = function(argument)
        if type(holder) is list:
            return holder[0], place
        if holder == "Expecting value":
            raise StopIteration(place)
        _fail(holder, text, place)

    return scan


make_scanner.__module__ = "_json"
c_make_scanner = make_scanner
