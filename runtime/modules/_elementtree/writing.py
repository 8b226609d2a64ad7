# Documents from trees. Nothing here recurses.
from xml.etree.ElementTree import Comment, ProcessingInstruction, QName, iselement

from _elementtree import Element

HTML_EMPTY = {
    "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "isindex", "link", "meta", "param", "source",
    "track", "wbr",
}

# Prefixes by the namespaces that have them wherever they are written.
_namespace_map = {
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1999/xhtml": "html",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://schemas.xmlsoap.org/wsdl/": "wsdl",
    "http://www.w3.org/2001/XMLSchema": "xs",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://purl.org/dc/elements/1.1/": "dc",
}
_METHODS = ("xml", "html", "text")
_CHUNK = 8192  # characters that are written at once


def register(prefix, uri):
    if prefix[:2] == "ns" and prefix[2:].isdecimal():
        raise ValueError("Prefix format reserved for internal use")
    for known in [known for known, other in _namespace_map.items() if known == uri or other == prefix]:
        del _namespace_map[known]
    _namespace_map[uri] = prefix


def _raise_serialization_error(text):
    raise TypeError(f"cannot serialize {text!r} (type {type(text).__name__})")


def _escape_cdata(text):
    if not isinstance(text, str):
        _raise_serialization_error(text)
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text


def _escape_attrib(text):
    text = _escape_cdata(text)
    for c, reference in (('"', "&quot;"), ("\r", "&#13;"), ("\n", "&#10;"), ("\t", "&#09;")):
        if c in text:
            text = text.replace(c, reference)
    return text


def _escape_attrib_html(text):
    if not isinstance(text, str):
        _raise_serialization_error(text)
    return text.replace("&", "&amp;").replace(">", "&gt;").replace('"', "&quot;")


class _Names:
    """How the names in a tree are written, and the prefixes that takes."""

    def __init__(self, default_namespace):
        self._default = default_namespace
        self.written = {None: None}
        self.prefixes = {default_namespace: ""} if default_namespace else {}

    def add(self, name):
        if not isinstance(name, str):
            _raise_serialization_error(name)
        if name[:1] != "{":
            if self._default:
                raise ValueError("cannot use non-qualified names with default_namespace option")
            self.written[name] = name
            return
        uri, local = name[1:].rsplit("}", 1)
        prefix = self.prefixes.get(uri)
        if prefix is None:
            prefix = _namespace_map.get(uri)
            if prefix is None:
                prefix = f"ns{len(self.prefixes)}"
            if prefix != "xml":
                self.prefixes[uri] = prefix
        self.written[name] = f"{prefix}:{local}" if prefix else local

    def add_element(self, element):
        written = self.written
        tag = element.tag
        if isinstance(tag, QName):
            tag = tag.text
        if isinstance(tag, str):
            if tag not in written:
                self.add(tag)
        elif tag is not None and tag is not Comment and tag is not ProcessingInstruction:
            _raise_serialization_error(tag)
        for key, value in element.items():
            if isinstance(key, QName):
                key = key.text
            if key not in written:
                self.add(key)
            if isinstance(value, QName) and value.text not in written:
                self.add(value.text)
        if isinstance(element.text, QName) and element.text.text not in written:
            self.add(element.text.text)


def _namespaces(elem, default_namespace=None):
    names = _Names(default_namespace)
    for element in elem.iter():
        names.add_element(element)
    return names.written, names.prefixes


def _children(element):
    return element._children if type(element) is Element else list(element)


def _write_attributes(write, element, names, namespaces, escape):
    for uri, prefix in sorted(namespaces.items(), key=lambda item: item[1]):
        write(f' xmlns:{prefix}="{_escape_attrib(uri)}"' if prefix else f' xmlns="{_escape_attrib(uri)}"')
    for key, value in element.items():
        if isinstance(key, QName):
            key = key.text
        value = names[value.text] if isinstance(value, QName) else escape(value)
        write(f' {names[key]}="{value}"')


# What begins an element, and what ends it: None if it has no content.
def _begin(write, element, names, namespaces, is_short, is_html):
    tag = element.tag
    if tag is Comment or tag is ProcessingInstruction:
        text = _escape_cdata(element.text) if is_html else element.text
        write(f"<!--{text}-->" if tag is Comment else f"<?{text}?>")
        return None
    name = names[tag.text if isinstance(tag, QName) else tag]
    text = element.text
    if name is None:
        if text:
            write(_escape_cdata(text))
        return ""
    write("<" + name)
    if namespaces or element.keys():
        _write_attributes(write, element, names, namespaces, _escape_attrib_html if is_html else _escape_attrib)
    if is_short and not text and not len(element):
        write(" />")
        return None
    write(">")
    plain = name.lower() if is_html else None
    if text:
        write(text if plain in ("script", "style") else _escape_cdata(text))
    return "" if plain in HTML_EMPTY else f"</{name}>"


def _serialize(write, root, names, namespaces, is_short, is_html):
    end = _begin(write, root, names, namespaces, is_short, is_html)
    above = []
    element, children, at = root, () if end is None else _children(root), 0
    while True:
        if at < len(children):
            above.append((element, children, at + 1, end))
            element = children[at]
            end = _begin(write, element, names, {}, is_short, is_html)
            children, at = () if end is None else _children(element), 0
            continue
        if end:
            write(end)
        if element.tail:
            write(_escape_cdata(element.tail))
        if not above:
            return
        element, children, at, end = above.pop()


def _serialize_xml(write, elem, qnames, namespaces, short_empty_elements=True, **_):
    _serialize(write, elem, qnames, namespaces, short_empty_elements, False)


def _serialize_html(write, elem, qnames, namespaces, **_):
    _serialize(write, elem, qnames, namespaces, False, True)


def _serialize_text(write, elem):
    for part in elem.itertext():
        write(part)
    if elem.tail:
        write(elem.tail)


def _write_text(write, root, encoding, declared, xml_declaration, default_namespace, method, is_short):
    if method == "xml":
        if xml_declaration is None:
            xml_declaration = encoding.lower() != "unicode" and declared.lower() not in ("utf-8", "us-ascii")
        if xml_declaration:
            write(f"<?xml version='1.0' encoding='{declared}'?>\n")
    if method == "text":
        return _serialize_text(write, root)
    names, namespaces = _namespaces(root, default_namespace)
    _serialize(write, root, names, namespaces, is_short and method == "xml", method != "xml")


def _checked_method(method):
    if method and method not in _METHODS:
        raise ValueError(f"unknown method {method!r}")
    return method or "xml"


def _checked_element(element):
    if element is None:
        raise TypeError("ElementTree not initialized")
    if not iselement(element):
        raise TypeError(f"expected an Element, not {type(element).__name__}")
    return element


def whole(element, encoding, method, xml_declaration, default_namespace, is_short):
    _checked_element(element)
    method, encoding = _checked_method(method), encoding or "us-ascii"
    is_text = encoding.lower() == "unicode"
    if not is_text:
        "".encode(encoding)
    parts = []

    def write(part):
        if not isinstance(part, str):
            kind = type(part).__name__
            raise TypeError(f"string argument expected, got {kind!r}" if is_text else f"write() argument must be str, not {kind}")
        parts.append(part)

    declared = "utf-8" if is_text else encoding
    _write_text(write if method == "text" else parts.append, element, encoding, declared, xml_declaration, default_namespace, method,
                is_short)
    text = "".join(parts)
    return text if is_text else text.encode(encoding, "xmlcharrefreplace")


class _Sink:
    """What a list has of a file."""

    def __init__(self, pieces):
        self._pieces = pieces

    def write(self, piece):
        self._pieces.append(piece)

    def seekable(self):
        return True

    def tell(self):
        return len(self._pieces)


def pieces(element, encoding, method, xml_declaration, default_namespace, is_short):
    made = []
    write(_checked_element(element), _Sink(made), encoding, xml_declaration, default_namespace, method, is_short)
    return made


# A stream of text for one of bytes; what has only a method write() is made one. Also what is to be let go of in the end.
def _text_stream(file, encoding):
    import io

    if isinstance(file, io.BufferedIOBase):
        binary, raw = file, None
    elif isinstance(file, io.RawIOBase):
        binary = raw = io.BufferedWriter(file)
    else:
        binary, raw = io.BufferedIOBase(), None
        binary.writable = lambda: True
        binary.write = file.write
        for name in ("seekable", "tell"):
            if hasattr(file, name):
                setattr(binary, name, getattr(file, name))
    return io.TextIOWrapper(binary, encoding, errors="xmlcharrefreplace", newline="\n"), raw


def write(root, file, encoding, xml_declaration, default_namespace, method, is_short):
    method, encoding = _checked_method(method), encoding or "us-ascii"
    is_text = encoding.lower() == "unicode"
    rest = xml_declaration, default_namespace, method, is_short
    if not hasattr(file, "write"):
        declared = "utf-8" if is_text else encoding
        with open(file, "w", encoding=declared, errors="xmlcharrefreplace") as opened:
            _write_text(opened.write, root, encoding, declared, *rest)
        return
    if is_text:
        _write_text(file.write, root, encoding, getattr(file, "encoding", None) or "utf-8", *rest)
        return
    stream, raw = _text_stream(file, encoding)
    pending, size = [], 0

    def put(part):
        nonlocal size
        if not isinstance(part, str):
            raise TypeError(f"write() argument must be str, not {type(part).__name__}")
        pending.append(part)
        size += len(part)
        if size >= _CHUNK:
            stream.write("".join(pending))
            pending.clear()
            size = 0

    try:
        _write_text(put, root, encoding, encoding, *rest)
    finally:
        if pending:
            stream.write("".join(pending))
        stream.detach()
        if raw is not None:
            raw.detach()


def indent(root, space, level):
    breaks = ["\n" + level * space]
    todo = [(root, 0)]
    while todo:
        element, depth = todo.pop()
        if len(breaks) == depth + 1:
            breaks.append(breaks[depth] + space)
        inner = breaks[depth + 1]
        if not element.text or not element.text.strip():
            element.text = inner
        for child in element:
            if len(child):
                todo.append((child, depth + 1))
            if not child.tail or not child.tail.strip():
                child.tail = inner
        if not child.tail.strip():
            child.tail = breaks[depth]
