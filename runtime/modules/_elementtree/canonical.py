# Documents in their canonical form (C14N 2.0).
from xml.etree.ElementTree import parse

from _elementtree import _MODULE
from _elementtree.parser import XMLParser
from _elementtree.writing import _namespace_map

_XML = "http://www.w3.org/XML/1998/namespace"


def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    """Writes a document in its canonical form to a file, or returns it."""
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    made = []
    parser = XMLParser(target=C14NWriterTarget(made.append if out is None else out.write, **options))
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser=parser)
    return "".join(made) if out is None else None


def _escaped(text, references):
    for c, reference in references:
        if c in text:
            text = text.replace(c, reference)
    return text


def _escape_cdata_c14n(text):
    return _escaped(text, (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\r", "&#xD;")))


def _escape_attrib_c14n(text):
    return _escaped(text, (("&", "&amp;"), ("<", "&lt;"), ('"', "&quot;"), ("\t", "&#x9;"), ("\n", "&#xA;"), ("\r", "&#xD;")))


def _is_prefixed(text):
    prefix, colon, name = text.partition(":")
    return bool(colon) and all(part and part.replace("_", "a").isalnum() for part in (prefix, name.removesuffix("\n")))


def _spelled(prefix, name):
    return f"{prefix}:{name}" if prefix else name


class C14NWriterTarget:
    """A target of parsers that writes the canonical form of what is parsed.

    with_comments: comments are kept. strip_text: white space around texts is dropped. rewrite_prefixes: prefixes become n0, n1 and so
    on. qname_aware_tags, qname_aware_attrs: texts of these elements and values of these attributes may be names with a prefix.
    exclude_attrs, exclude_tags: what is left out."""

    def __init__(self, write, *, with_comments=False, strip_text=False, rewrite_prefixes=False, qname_aware_tags=None,
                 qname_aware_attrs=None, exclude_attrs=None, exclude_tags=None):
        self._write = write
        self._data = []
        self._with_comments, self._strip_text, self._rewrite_prefixes = with_comments, strip_text, rewrite_prefixes
        self._aware_tags = set(qname_aware_tags) if qname_aware_tags else None
        self._aware_attrs = set(qname_aware_attrs) if qname_aware_attrs else None
        self._exclude_attrs = set(exclude_attrs) if exclude_attrs else None
        self._exclude_tags = set(exclude_tags) if exclude_tags else None
        # Pairs of namespace and prefix, by element: those written, and those that the document has.
        self._declared = [[(_XML, "xml")]]
        self._in_scope = [[]] if rewrite_prefixes else [list(_namespace_map.items()), []]
        self._rewritten = {}
        self._keeps_space = [False]
        self._pending = None  # a start that waits for the element's text
        self._root_seen = self._root_done = False
        self._ignored_depth = 0

    @staticmethod
    def _innermost_first(scopes):
        for pairs in reversed(scopes):
            yield from pairs

    def _resolved(self, text):
        prefix, name = text.split(":", 1)
        for uri, other in self._innermost_first(self._in_scope):
            if other == prefix:
                return f"{{{uri}}}{name}"
        raise ValueError(f'Prefix {prefix} of QName "{text}" is not declared in scope')

    # The name as it is written, without its prefix, and its namespace.
    def _qname(self, qname):
        uri, name = qname[1:].rsplit("}", 1) if qname[:1] == "{" else ("", qname)
        hidden = set()
        for other, prefix in self._innermost_first(self._declared):
            if other == uri and prefix not in hidden:
                return _spelled(prefix, name), name, uri
            hidden.add(prefix)
        if self._rewrite_prefixes:
            prefix = self._rewritten.setdefault(uri, f"n{len(self._rewritten)}")
            self._declared[-1].append((uri, prefix))
            return f"{prefix}:{name}", name, uri
        if uri or "" in hidden:
            for other, prefix in self._innermost_first(self._in_scope):
                if other == uri:
                    self._declared[-1].append((uri, prefix))
                    return _spelled(prefix, name), name, uri
            if uri:
                raise ValueError(f'Namespace "{uri}" is not declared in scope')
        return name, name, uri

    def data(self, data):
        if not self._ignored_depth:
            self._data.append(data)

    def _flush(self):
        text = "".join(self._data)
        self._data.clear()
        if self._strip_text and not self._keeps_space[-1]:
            text = text.strip()
        if self._pending is not None:
            pending, self._pending = self._pending, None
            is_name = bool(text) and _is_prefixed(text)
            self._start(*pending, text if is_name else None)
            if is_name:
                return
        if text and self._root_seen:
            self._write(_escape_cdata_c14n(text))

    def start_ns(self, prefix, uri):
        if self._ignored_depth:
            return
        if self._data:
            self._flush()
        self._in_scope[-1].append((uri, prefix or ""))

    def start(self, tag, attrs):
        if self._exclude_tags is not None and (self._ignored_depth or tag in self._exclude_tags):
            self._ignored_depth += 1
            return
        if self._data:
            self._flush()
        declared = []
        self._declared.append(declared)
        if self._aware_tags is not None and tag in self._aware_tags:
            self._pending = tag, attrs, declared
        else:
            self._start(tag, attrs, declared)

    def _start(self, tag, attrs, declared, name_text=None):
        if self._exclude_attrs is not None and attrs:
            attrs = {key: value for key, value in attrs.items() if key not in self._exclude_attrs}
        resolved = {}
        if name_text is not None:
            resolved[name_text] = self._resolved(name_text)
        aware = set()
        if self._aware_attrs is not None:
            aware = self._aware_attrs.intersection(attrs)
            for key in aware:
                if _is_prefixed(attrs[key]):
                    resolved[attrs[key]] = self._resolved(attrs[key])
        # Prefixes are found in the order of namespaces.
        names = {tag, *attrs, *resolved.values()}
        written = {name: self._qname(name) for name in sorted(names, key=lambda name: name.split("}", 1))}
        items = sorted((f"xmlns:{prefix}" if prefix else "xmlns", uri) for uri, prefix in declared)
        for key, value in sorted(attrs.items()):
            if key in aware and value in resolved:
                value = written[resolved[value]][0]
            spelled, name, uri = written[key]
            items.append((spelled if uri else name, value))
        space = attrs.get(f"{{{_XML}}}space")
        self._keeps_space.append(space == "preserve" if space else self._keeps_space[-1])
        write = self._write
        write("<" + written[tag][0])
        if items:
            write("".join([f' {key}="{_escape_attrib_c14n(value)}"' for key, value in items]))
        write(">")
        if name_text is not None:
            write(_escape_cdata_c14n(written[resolved[name_text]][0]))
        self._root_seen = True
        self._in_scope.append([])

    def end(self, tag):
        if self._ignored_depth:
            self._ignored_depth -= 1
            return
        if self._data:
            self._flush()
        self._write(f"</{self._qname(tag)[0]}>")
        self._keeps_space.pop()
        self._root_done = len(self._keeps_space) == 1
        self._declared.pop()
        self._in_scope.pop()

    def _write_apart(self, text):
        if self._root_done:
            self._write("\n")
        elif self._root_seen and self._data:
            self._flush()
        self._write(text)
        if not self._root_seen:
            self._write("\n")

    def comment(self, text):
        if self._with_comments and not self._ignored_depth:
            self._write_apart(f"<!--{_escape_cdata_c14n(text)}-->")

    def pi(self, target, data):
        if not self._ignored_depth:
            self._write_apart(f"<?{target} {_escape_cdata_c14n(data)}?>" if data else f"<?{target}?>")


for _thing in (canonicalize, C14NWriterTarget):
    _thing.__module__ = _MODULE
