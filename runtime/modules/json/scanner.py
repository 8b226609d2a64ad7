"""The scanner of decoders that have hooks, or read a document out of a longer text."""

__all__ = ["make_scanner"]


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


def _digits(text, index):
    length = len(text)
    while index < length and text[index] in "0123456789":
        index += 1
    return index


def make_scanner(context):
    strict = context.strict
    object_hook = context.object_hook
    object_pairs_hook = context.object_pairs_hook
    parse_float = context.parse_float
    parse_int = context.parse_int
    parse_constant = context.parse_constant

    def scan_number(text, start):
        index = start + 1 if text[start] == "-" else start
        first = text[index : index + 1]
        if first == "0":
            index += 1
        elif first and first in "123456789":
            index = _digits(text, index)
        else:
            raise StopIteration(start)
        whole_end = index
        if text[index : index + 1] == ".":
            end = _digits(text, index + 1)
            if end > index + 1:
                index = end
        if text[index : index + 1] in ("e", "E"):
            place = index + 1
            if text[place : place + 1] in ("+", "-"):
                place += 1
            end = _digits(text, place)
            if end > place:
                index = end
        number = text[start:index]
        return (parse_int(number) if index == whole_end else parse_float(number)), index

    def scan_object(text, index):
        pairs = []
        index = skip_space(text, index)
        if text[index : index + 1] != "}":
            while True:
                if text[index : index + 1] != '"':
                    _fail("Expecting property name enclosed in double quotes", text, index)
                key, index = scanstring(text, index + 1, strict)
                index = skip_space(text, index)
                if text[index : index + 1] != ":":
                    _fail("Expecting ':' delimiter", text, index)
                value, index = scan(text, skip_space(text, index + 1))
                pairs.append((key, value))
                index = skip_space(text, index)
                following = text[index : index + 1]
                if following == "}":
                    break
                if following != ",":
                    _fail("Expecting ',' delimiter", text, index)
                comma = index
                index = skip_space(text, index + 1)
                if text[index : index + 1] == "}":
                    _fail("Illegal trailing comma before end of object", text, comma)
        if object_pairs_hook is not None:
            return object_pairs_hook(pairs), index + 1
        result = dict(pairs)
        return (result if object_hook is None else object_hook(result)), index + 1

    def scan_array(text, index):
        items = []
        index = skip_space(text, index)
        if text[index : index + 1] == "]":
            return items, index + 1
        while True:
            item, index = scan(text, index)
            items.append(item)
            index = skip_space(text, index)
            following = text[index : index + 1]
            if following == "]":
                return items, index + 1
            if following != ",":
                _fail("Expecting ',' delimiter", text, index)
            comma = index
            index = skip_space(text, index + 1)
            if text[index : index + 1] == "]":
                _fail("Illegal trailing comma before end of array", text, comma)

    def scan(text, index):
        if index < 0:
            raise ValueError("idx cannot be negative")
        first = text[index : index + 1]
        if first == '"':
            return scanstring(text, index + 1, strict)
        if first == "{":
            return scan_object(text, index + 1)
        if first == "[":
            return scan_array(text, index + 1)
        for word, value in (("null", None), ("true", True), ("false", False)):
            if text.startswith(word, index):
                return value, index + len(word)
        for word in ("NaN", "Infinity", "-Infinity"):
            if text.startswith(word, index):
                return parse_constant(word), index + len(word)
        if not first:
            raise StopIteration(index)
        return scan_number(text, index)

    return scan
