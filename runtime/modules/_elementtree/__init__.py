# Elements, and what builds trees of them. Nothing here recurses: trees are as deep as documents.
from _on_demand import on_demand as _on_demand
from operator import index as _index

_MODULE = "xml.etree.ElementTree"


def _type_name(value):
    return type(value).__name__


def _refuse(value, where, wanted="xml.etree.ElementTree.Element"):
    raise TypeError(f"{where} must be {wanted}, not {'None' if value is None else _type_name(value)}")


# For arguments as C has them: what the dictionary of attributes and the keywords come to.
def _attributes(function, place, attrib, extra):
    for given in attrib:
        if not isinstance(given, dict):
            _refuse(given, f"{function}() argument {place}", "dict")
        return {**given, **extra}
    if "attrib" in extra:
        given = extra.pop("attrib")
        if not isinstance(given, dict):
            raise TypeError(f"attrib must be dict, not {_type_name(given)}")
        return {**given, **extra}
    return extra


# Whether it is more than the name of children.
def _is_path(path):
    if not isinstance(path, str) or path[:2] == "{}" or path[:3] == "{*}":
        return True
    is_in_namespace = False
    for c in path:
        if c == "{":
            is_in_namespace = True
        elif c == "}":
            is_in_namespace = False
        elif not is_in_namespace and c in "/*[@.":
            return True
    return False


def _paths():
    from xml.etree import ElementPath

    return ElementPath


# The element and all below it, in the order of the document.
def _walk(element, tag):
    if tag is None or element.tag == tag:
        yield element
    above = []
    children, at = element._children, 0
    while True:
        if at < len(children):
            child = children[at]
            above.append((children, at + 1))
            if tag is None or child.tag == tag:
                yield child
            children, at = child._children, 0
        elif above:
            children, at = above.pop()
        else:
            return


def _walk_text(element):
    if element.text:
        yield element.text
    above = []
    children, at = element._children, 0
    while True:
        if at < len(children):
            child = children[at]
            above.append((children, at + 1, child))
            if child.text:
                yield child.text
            children, at = child._children, 0
        elif above:
            children, at, child = above.pop()
            if child.tail:
                yield child.tail
        else:
            return


def _deep(value, memo):
    if value is None or type(value) is str:
        return value
    from copy import deepcopy

    return deepcopy(value, memo)


def _deep_attributes(attrib, memo):
    if all(type(key) is str and type(value) is str for key, value in attrib.items()):
        return attrib.copy()
    return _deep(attrib, memo)


class Element:
    __slots__ = ("tag", "attrib", "text", "tail", "_children", "__weakref__")

    def __new__(cls, /, *args, **kwargs):
        self = object.__new__(cls)
        self.tag = self.text = self.tail = None
        self.attrib = {}
        self._children = []
        return self

    def __init__(self, /, *args, **extra):
        if not 1 <= len(args) <= 2:
            problem = "at most 2 arguments" if args else "at least 1 argument"
            raise TypeError(f"Element() takes {problem} ({len(args)} given)")
        self.attrib = _attributes("Element", 2, args[1:], extra)
        self.tag = args[0]

    def __delattr__(self, name):
        if name in ("tag", "attrib", "text", "tail"):
            raise AttributeError("can't delete element attribute")
        object.__delattr__(self, name)

    def __repr__(self):
        return f"<Element {self.tag!r} at {id(self):#x}>"

    def __bool__(self):
        from warnings import warn

        warn("Testing an element's truth value will always return True in future versions.  Use specific 'len(elem)' or "
             "'elem is not None' test instead.", DeprecationWarning, stacklevel=2)
        return len(self._children) != 0

    # ---- children

    def __len__(self):
        return len(self._children)

    def __getitem__(self, index, /):
        children = self._children
        if type(index) is not int:
            if isinstance(index, slice):
                return children[index]
            index = _position(index)
        if -len(children) <= index < len(children):
            return children[index]
        raise IndexError("child index out of range")

    def __setitem__(self, index, value, /):
        children = self._children
        if isinstance(index, slice):
            try:
                value = list(value)
            except TypeError:
                raise TypeError("assignment expects an iterable") from None
            for child in value:
                _require_element(child)
            children[index] = value
            return
        index = _position(index)
        if not -len(children) <= index < len(children):
            raise IndexError("child assignment index out of range")
        children[index] = _require_element(value)

    def __delitem__(self, index, /):
        children = self._children
        if not isinstance(index, slice):
            index = _position(index)
            if not -len(children) <= index < len(children):
                raise IndexError("child assignment index out of range")
        del children[index]

    def append(self, subelement, /):
        if not isinstance(subelement, Element):
            _refuse(subelement, "append() argument 1")
        self._children.append(subelement)

    def extend(self, elements, /):
        try:
            elements = list(elements)
        except TypeError:
            raise TypeError("'elements' must be an iterable") from None
        for child in elements:
            self._children.append(_require_element(child))

    def insert(self, index, subelement, /):
        index = _index(index)
        if not isinstance(subelement, Element):
            _refuse(subelement, "insert() argument 2")
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        if not isinstance(subelement, Element):
            _refuse(subelement, "remove() argument")
        children = self._children
        for at, child in enumerate(children):
            if child is subelement or child == subelement:
                del children[at]
                return
        raise ValueError("Element.remove(x): element not found")

    def clear(self):
        self.attrib = {}
        self._children = []
        self.text = self.tail = None

    def makeelement(self, *args):
        if len(args) != 2:
            raise TypeError(f"makeelement() takes exactly 2 positional arguments ({len(args)} given)")
        tag, attrib = args
        if not isinstance(attrib, dict):
            _refuse(attrib, "makeelement() argument 2", "dict")
        return _made(tag, attrib.copy())

    # ---- attributes

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        self.attrib[key] = value

    def keys(self):
        return list(self.attrib)

    def items(self):
        return list(self.attrib.items())

    # ---- searching

    def find(self, path, namespaces=None):
        if namespaces is not None or _is_path(path):
            return _paths().find(self, path, namespaces)
        for child in self._children:
            if child.tag == path:
                return child
        return None

    def findtext(self, path, default=None, namespaces=None):
        if namespaces is not None or _is_path(path):
            return _paths().findtext(self, path, default, namespaces)
        for child in self._children:
            if child.tag == path:
                return "" if child.text is None else child.text
        return default

    def findall(self, path, namespaces=None):
        if namespaces is not None or _is_path(path):
            return _paths().findall(self, path, namespaces)
        return [child for child in self._children if child.tag == path]

    def iterfind(self, path, namespaces=None):
        return _paths().iterfind(self, path, namespaces)

    def iter(self, tag=None):
        return _walk(self, None if tag == "*" else tag)

    def itertext(self):
        return _walk_text(self)

    # ---- copies

    def __copy__(self):
        made = _made(self.tag, self.attrib)
        made.text, made.tail = self.text, self.tail
        made._children = self._children.copy()
        return made

    def __deepcopy__(self, memo, /):
        if not isinstance(memo, dict):
            _refuse(memo, "__deepcopy__() argument", "dict")
        top = []
        todo = [(self, top)]
        while todo:
            element, siblings = todo.pop()
            if type(element) is not Element and element is not self:
                siblings.append(_deep(element, memo))
                continue
            known = memo.get(id(element)) if element is not self else None
            if known is not None:
                siblings.append(known)
                continue
            made = _made(_deep(element.tag, memo), _deep_attributes(element.attrib, memo))
            made.text, made.tail = _deep(element.text, memo), _deep(element.tail, memo)
            siblings.append(made)
            memo[id(element)] = made
            todo.extend([(child, made._children) for child in reversed(element._children)])
        return top[0]

    def __getstate__(self):
        return {"tag": self.tag, "_children": self._children.copy(), "attrib": self.attrib, "text": self.text, "tail": self.tail}

    def __setstate__(self, state, /):
        if not isinstance(state, dict):
            raise TypeError(f"Don't know how to unpickle \"{state!r}\" as an Element")
        for name in state:
            if name not in ("tag", "_children", "attrib", "text", "tail"):
                raise TypeError(f"this function got an unexpected keyword argument {name!r}")
        if "tag" not in state:
            raise TypeError("tag may not be NULL")
        children = state.get("_children", [])
        if not isinstance(children, list):
            raise TypeError("'_children' is not a list")
        self._children = [_require_element(child) for child in children]
        self.tag, self.attrib = state["tag"], state.get("attrib") or {}
        self.text, self.tail = state.get("text"), state.get("tail")


def _position(index):
    if not hasattr(type(index), "__index__"):
        raise TypeError("element indices must be integers")
    return _index(index)


def _require_element(value):
    if not isinstance(value, Element):
        raise TypeError(f'expected an Element, not "{_type_name(value)}"')
    return value


def _made(tag, attrib):
    made = Element.__new__(Element)
    made.tag, made.attrib = tag, attrib
    return made


def SubElement(*args, **extra):
    """An element at the end of a parent's children."""
    if not 2 <= len(args) <= 3:
        problem = "at most 3 arguments" if len(args) > 3 else "at least 2 arguments"
        raise TypeError(f"SubElement() takes {problem} ({len(args)} given)")
    parent = args[0]
    if not isinstance(parent, Element):
        _refuse(parent, "SubElement() argument 1")
    made = _made(args[1], _attributes("SubElement", 3, args[2:], extra))
    parent._children.append(made)
    return made


Element.__module__ = _MODULE


__getattr__, __dir__ = _on_demand(globals(), {"_elementtree.parser": "TreeBuilder XMLParser ParseError"})
