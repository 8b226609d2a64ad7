"""The part of XPath that elements understand."""

_TOKEN = r"""('[^']*'|"[^"]*"|::|//?|\.\.|\(\)|!=|[/.*:\[\]()@=])|((?:\{[^}]+\})?[^/\[\]()@!=\s]+)|\s+"""
_token_pattern = None


# Pairs of an operator or text in quotes, and a name; both are empty for white space.
def xpath_tokenizer(pattern, namespaces=None):
    global _token_pattern
    if _token_pattern is None:
        import re

        _token_pattern = re.compile(_TOKEN)
    default = namespaces.get("") if namespaces else None
    is_attribute = False
    for operator, name in _token_pattern.findall(pattern):
        if name and name[0] != "{":
            prefix, colon, local = name.partition(":")
            if colon:
                if not namespaces or prefix not in namespaces:
                    raise SyntaxError(f"prefix {prefix!r} not found in prefix map")
                name = f"{{{namespaces[prefix]}}}{local}"
            elif default and not is_attribute:
                name = f"{{{default}}}{name}"
            is_attribute = False
        else:
            is_attribute = operator == "@"
        yield operator, name


class _SelectorContext:
    def __init__(self, root):
        self.root = root
        self.parent_map = None


def get_parent_map(context):
    if context.parent_map is None:
        context.parent_map = {child: parent for parent in context.root.iter() for child in parent}
    return context.parent_map


# ---- steps: each answers a function that selects from elements


def _tag_test(tag):
    # None: the tag is a plain name.
    if tag[:3] == "{*}":
        local = tag[3:]
        if local == "*":
            return lambda other: isinstance(other, str)
        return lambda other: isinstance(other, str) and (other == local or (other[:1] == "{" and other.endswith("}" + local)))
    if tag == "{}*":
        return lambda other: isinstance(other, str) and other[:1] != "{"
    if tag[-2:] == "}*":
        return lambda other: isinstance(other, str) and other.startswith(tag[:-1])
    return None


def prepare_child(next, token):
    tag = token[1]
    fits = _tag_test(tag)
    if fits is None:
        fits = tag.removeprefix("{}").__eq__

    def select(context, result):
        for element in result:
            for child in element:
                if fits(child.tag) is True:
                    yield child

    return select


def prepare_star(next, token):
    def select(context, result):
        for element in result:
            yield from element

    return select


def prepare_self(next, token):
    def select(context, result):
        yield from result

    return select


def prepare_descendant(next, token):
    try:
        token = next()
    except StopIteration:
        return None
    if token[0] == "*":
        tag = "*"
    elif not token[0]:
        tag = token[1]
    else:
        raise SyntaxError("invalid descendant")
    fits = _tag_test(tag)
    plain = None if fits is not None else tag.removeprefix("{}")

    def select(context, result):
        for element in result:
            for found in element.iter(plain):
                if found is not element and (fits is None or fits(found.tag)):
                    yield found

    return select


def prepare_parent(next, token):
    def select(context, result):
        parents = get_parent_map(context)
        seen = set()
        for element in result:
            parent = parents.get(element)
            if parent is not None and parent not in seen:
                seen.add(parent)
                yield parent

    return select


def _is_number(text):
    digits = text.removeprefix("-").removesuffix("\n")
    return digits.isdecimal()


def prepare_predicate(next, token):
    signature, parts = "", []
    while True:
        try:
            token = next()
        except StopIteration:
            return None
        if token[0] == "]":
            break
        if token == ("", ""):
            continue
        if token[0][:1] in ("'", '"') and token[0]:
            token = "'", token[0][1:-1]
        signature += token[0] or "-"
        parts.append(token[1])
    if signature == "@-":
        return _with_attribute(parts[1])
    if signature in ("@-='", "@-!='"):
        return _with_attribute_value(parts[1], parts[-1], "!" in signature)
    if signature == "-" and not _is_number(parts[0]):
        return _with_child(parts[0])
    if signature in (".='", ".!='") or (signature in ("-='", "-!='") and not _is_number(parts[0])):
        return _with_text(parts[0], parts[-1], "!" in signature)
    if signature in ("-", "-()", "-()-"):
        return _at_position(_predicate_position(signature, parts))
    raise SyntaxError("invalid predicate")


def _with_attribute(key):
    def select(context, result):
        for element in result:
            if element.get(key) is not None:
                yield element

    return select


def _with_attribute_value(key, value, is_other):
    def select(context, result):
        for element in result:
            found = element.get(key)
            if found is not None and (found != value) is is_other:
                yield element

    return select


def _with_child(tag):
    def select(context, result):
        for element in result:
            if element.find(tag) is not None:
                yield element

    return select


def _with_text(tag, value, is_other):
    def select(context, result):
        for element in result:
            for found in element.iterfind(tag) if tag else (element,):
                if ("".join(found.itertext()) != value) is is_other:
                    yield element
                    break

    return select


# From 0, or from the end.
def _predicate_position(signature, parts):
    if signature == "-":
        position = int(parts[0]) - 1
        if position < 0:
            raise SyntaxError("XPath position >= 1 expected")
        return position
    if parts[0] != "last":
        raise SyntaxError("unsupported function")
    if signature == "-()":
        return -1
    try:
        position = int(parts[2]) - 1
    except ValueError:
        raise SyntaxError("unsupported expression") from None
    if position > -2:
        raise SyntaxError("XPath offset from last() must be negative")
    return position


def _at_position(position):
    def select(context, result):
        parents = get_parent_map(context)
        for element in result:
            parent = parents.get(element)
            if parent is None:
                continue
            alike = list(parent.findall(element.tag))
            if -len(alike) <= position < len(alike) and alike[position] is element:
                yield element

    return select


ops = {
    "": prepare_child,
    "*": prepare_star,
    ".": prepare_self,
    "..": prepare_parent,
    "//": prepare_descendant,
    "[": prepare_predicate,
}

_cache = {}
_MOST_CACHED = 100


def _selectors(path, namespaces):
    if path[:1] == "/":
        raise SyntaxError("cannot use absolute path on element")
    next = xpath_tokenizer(path, namespaces).__next__
    try:
        token = next()
    except StopIteration:
        return []
    selectors = []
    while True:
        try:
            selectors.append(ops[token[0]](next, token))
        except StopIteration:
            raise SyntaxError("invalid path") from None
        try:
            token = next()
            if token[0] == "/":
                token = next()
        except StopIteration:
            return selectors


def iterfind(elem, path, namespaces=None):
    """All elements that the path leads to from this one, one after the other."""
    if path[-1:] == "/":
        path += "*"
    key = (path, *sorted(namespaces.items())) if namespaces else (path,)
    selectors = _cache.get(key)
    if selectors is None:
        if len(_cache) > _MOST_CACHED:
            _cache.clear()
        selectors = _selectors(path, namespaces)
        if not selectors:
            return None
        _cache[key] = selectors
    result = [elem]
    context = _SelectorContext(elem)
    for select in selectors:
        result = select(context, result)
    return result


def find(elem, path, namespaces=None):
    """The first element that the path leads to, or None."""
    return next(iterfind(elem, path, namespaces), None)


def findall(elem, path, namespaces=None):
    """A list of all elements that the path leads to."""
    return list(iterfind(elem, path, namespaces))


def findtext(elem, path, default=None, namespaces=None):
    """The text of the first element that the path leads to, or the default."""
    found = next(iterfind(elem, path, namespaces), None)
    if found is None:
        return default
    return found.text or ""
