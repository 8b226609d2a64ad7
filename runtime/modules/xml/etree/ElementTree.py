"""XML as trees of elements. What writes documents, and XPath, are imported when they are needed."""
from _elementtree import Element, SubElement
from _on_demand import on_demand as _on_demand

__all__ = [
    "Comment", "dump", "Element", "ElementTree", "fromstring", "fromstringlist", "indent", "iselement", "iterparse", "parse",
    "ParseError", "PI", "ProcessingInstruction", "QName", "SubElement", "tostring", "tostringlist", "TreeBuilder", "VERSION",
    "XML", "XMLID", "XMLParser", "XMLPullParser", "register_namespace", "canonicalize", "C14NWriterTarget",
]

VERSION = "1.3.0"

__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "_elementtree.parser": "ParseError TreeBuilder XMLParser",
        "_elementtree.pulling": "XMLPullParser iterparse",
        "_elementtree.writing": "HTML_EMPTY _escape_attrib _escape_attrib_html _escape_cdata _namespace_map _namespaces "
        "_raise_serialization_error _serialize_html _serialize_text _serialize_xml",
        "_elementtree.canonical": "canonicalize C14NWriterTarget",
        "xml.etree": "ElementPath",
    },
)


def _part(name):
    return _import(f"_elementtree.{name}", ("*",))


def iselement(element):
    """Whether it looks like an element."""
    return hasattr(element, "tag")


def Comment(text=None):
    """An element that is written as a comment."""
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    """An element that is written as a processing instruction."""
    element = Element(ProcessingInstruction)
    element.text = f"{target} {text}" if text else target
    return element


PI = ProcessingInstruction


class QName:
    """A name with its namespace, for tags, and for values of attributes that are to be written with a prefix.

    With two arguments, the first is the URI of the namespace and the second the local name."""

    def __init__(self, text_or_uri, tag=None):
        self.text = f"{{{text_or_uri}}}{tag}" if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return f"<{type(self).__name__} {self.text!r}>"

    def __hash__(self):
        return hash(self.text)

    def __le__(self, other):
        return self.text <= _name_text(other)

    def __lt__(self, other):
        return self.text < _name_text(other)

    def __ge__(self, other):
        return self.text >= _name_text(other)

    def __gt__(self, other):
        return self.text > _name_text(other)

    def __eq__(self, other):
        return self.text == _name_text(other)


def _name_text(value):
    return value.text if isinstance(value, QName) else value


class ElementTree:
    """A document: the root element, and how it is read and written."""

    def __init__(self, element=None, file=None):
        if element is not None and not iselement(element):
            raise TypeError(f"expected an Element, not {type(element).__name__}")
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        """The root element, or None."""
        return self._root

    def _setroot(self, element):
        """Puts another root in the place of this one."""
        if not iselement(element):
            raise TypeError(f"expected an Element, not {type(element).__name__}")
        self._root = element

    def parse(self, source, parser=None):
        """Reads a document from a file, or from the file of that name. Returns its root."""
        is_ours = not hasattr(source, "read")
        if is_ours:
            source = open(source, "rb")
        try:
            if parser is None:
                parser = _part("parser").XMLParser()
            if hasattr(parser, "_parse_whole"):
                self._root = parser._parse_whole(source)
            else:
                while piece := source.read(65536):
                    parser.feed(piece)
                self._root = parser.close()
            return self._root
        finally:
            if is_ours:
                source.close()

    def iter(self, tag=None):
        """All elements in the order of the document, or those with that tag."""
        return self._root.iter(tag)

    # Paths from the root of the document are not what these search.
    def _relative(self, path):
        if path[:1] != "/":
            return path
        from warnings import warn

        path = "." + path
        warn("This search is broken in 1.3 and earlier, and will be fixed in a future version.  If you rely on the current "
             f"behaviour, change it to {path!r}", FutureWarning, stacklevel=3)
        return path

    def find(self, path, namespaces=None):
        """The first element of that tag or path, or None."""
        return self._root.find(self._relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        """The text of the first element of that tag or path, or the default."""
        return self._root.findtext(self._relative(path), default, namespaces)

    def findall(self, path, namespaces=None):
        """A list of all elements of that tag or path."""
        return self._root.findall(self._relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        """All elements of that tag or path, one after the other."""
        return self._root.iterfind(self._relative(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *,
              short_empty_elements=True):
        """Writes the document to a file, or to the file of that name.

        encoding: of the bytes, or "unicode" for text. xml_declaration: None for one where it is needed. method: "xml", "html", "text"
        or "c14n"."""
        _part("writing").write(self._root, file_or_filename, encoding, xml_declaration, default_namespace, method,
                               short_empty_elements)

    def write_c14n(self, file):
        """Writes the document in its canonical form."""
        return self.write(file, method="c14n")


def parse(source, parser=None):
    """The document in a file, or in the file of that name."""
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def XML(text, parser=None):
    """The root element of a document."""
    if not parser:
        parser = _part("parser").XMLParser()
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    """The root element of a document, and a dict of elements by their attribute id."""
    root = XML(text, parser)
    return root, {element.get("id"): element for element in root.iter() if element.get("id")}


def fromstringlist(sequence, parser=None):
    """The root element of a document that comes in pieces."""
    if not parser:
        parser = _part("parser").XMLParser()
    for text in sequence:
        parser.feed(text)
    return parser.close()


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    """An element and all in it as a document: bytes, or text if the encoding is "unicode"."""
    return _part("writing").whole(element, encoding, method, xml_declaration, default_namespace, short_empty_elements)


def tostringlist(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    """An element and all in it as a list of pieces of a document."""
    return _part("writing").pieces(element, encoding, method, xml_declaration, default_namespace, short_empty_elements)


def dump(elem):
    """Prints a tree or an element, for looking at it."""
    import sys

    if not isinstance(elem, ElementTree):
        elem = ElementTree(elem)
    elem.write(sys.stdout, encoding="unicode")
    tail = elem.getroot().tail
    if not tail or tail[-1] != "\n":
        sys.stdout.write("\n")


def register_namespace(prefix, uri):
    """A prefix for a namespace, wherever it is written; what had that prefix or that namespace before has it no more."""
    _part("writing").register(prefix, uri)


def indent(tree, space="  ", level=0):
    """Puts white space between the elements of a tree, for people who read it."""
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError(f"Initial indentation level must be >= 0, got {level}")
    if len(tree):
        _part("writing").indent(tree, space, level)
