# Parsers, and the builders that make trees of what they find. Parsers do their work in steps of bounded size, each of which
# answers events (runtime/modules/xml_events.h); nothing calls targets in the midst of one.
from _elementtree import _MODULE, Element, _refuse, _type_name

_START, _END, _TEXT, _COMMENT, _INSTRUCTION, _START_NS, _END_NS, _DOCTYPE, _ENTITY, _JOINS = range(10)
_TREE = 1 << _START | 1 << _END | 1 << _TEXT | 1 << _DOCTYPE | 1 << _ENTITY | 1 << _JOINS
_CLOSE, _USE_UTF8, _FLUSH = range(3)
_UNDEFINED_ENTITY = 11
_READ_BYTES = 64 * 1024


class ParseError(SyntaxError):
    """A document is not well-formed. The attributes are the number of the error in expat, and line and column."""


def _parse_error(text, code, line, column):
    error = ParseError(f"{text}: line {line}, column {column}")
    error.code, error.position = code, (line, column)
    return error


class TreeBuilder:
    __slots__ = (
        "_factory", "_comment_factory", "_pi_factory", "_keeps_comments", "_keeps_pis", "_root", "_this", "_last", "_is_behind",
        "_above", "_data", "_report", "_events",
    )

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False):
        self._factory = None if element_factory is Element else element_factory
        self._comment_factory, self._pi_factory = comment_factory, pi_factory
        self._keeps_comments, self._keeps_pis = bool(insert_comments), bool(insert_pis)
        self._root = self._this = self._last = None
        self._is_behind = False  # text belongs behind the last element
        self._above = []
        self._data = []
        self._report = None
        self._events = {}

    def _flush(self):
        data, self._data = self._data, []
        element = self._last
        text = data[0] if len(data) == 1 else "".join(data)
        name = "tail" if self._is_behind else "text"
        before = getattr(element, name)
        setattr(element, name, text if before is None else before + text)

    def _tell(self, event, value):
        if event in self._events:
            self._report((self._events[event], value))

    def _add(self, element):
        this = self._this
        if type(this) is Element:
            if not isinstance(element, Element):
                _refuse(element, "append() argument 1")
            this._children.append(element)
        else:
            this.append(element)

    def start(self, tag, attrs, /):
        if not isinstance(attrs, dict):
            _refuse(attrs, "start() argument 2", "dict")
        if self._data:
            self._flush()
        if self._factory is None:
            node = Element.__new__(Element)
            node.tag, node.attrib = tag, attrs
        else:
            node = self._factory(tag, attrs)
        if self._this is not None:
            self._add(node)
        elif self._root is not None:
            raise ParseError("multiple elements on top level")
        else:
            self._root = node
        self._above.append(self._this)
        self._this = self._last = node
        self._is_behind = False
        if self._report is not None:
            self._tell("start", node)
        return node

    def end(self, tag, /):
        if self._data:
            self._flush()
        if not self._above:
            raise IndexError("pop from empty stack")
        last = self._last = self._this
        self._this = self._above.pop()
        self._is_behind = True
        if self._report is not None:
            self._tell("end", last)
        return last

    def data(self, data, /):
        if self._last is not None:
            self._data.append(data)

    def _extra(self, made, is_kept, event):
        if is_kept and self._this is not None:
            if self._data:
                self._flush()
            self._add(made)
            self._last, self._is_behind = made, True
        if self._report is not None:
            self._tell(event, made)
        return made

    def comment(self, text, /):
        factory = self._comment_factory
        if factory is None:
            from xml.etree.ElementTree import Comment as factory
        return self._extra(factory(text), self._keeps_comments, "comment")

    def pi(self, target, text=None, /):
        factory = self._pi_factory
        if factory is None:
            from xml.etree.ElementTree import ProcessingInstruction as factory
        return self._extra(factory(target, text), self._keeps_pis, "pi")

    def close(self):
        return self._root


class XMLParser:
    __slots__ = ("_parser", "target", "entity", "_builder", "_handlers", "_wanted", "_has_begun")

    def __init__(self, /, *args, target=None, encoding=None):
        if args:
            raise TypeError("XMLParser() takes no positional arguments")
        if encoding is not None and not isinstance(encoding, str):
            raise TypeError(f"XMLParser() argument 'encoding' must be str or None, not {_type_name(encoding)}")
        if encoding is not None and "\0" in encoding:
            raise ValueError("embedded null character")
        self._parser = _xml_parser(None if encoding is None else str(encoding))
        self.entity = {}
        self._has_begun = False
        self.target = TreeBuilder() if target is None else target
        self._builder = self.target if type(self.target) is TreeBuilder else None
        self._handlers = None
        if self._builder is None:
            self._take_handlers(self.target)
        else:
            self._choose_events()

    def _take_handlers(self, target):
        names = "start_ns", "end_ns", "start", "data", "end", "comment", "pi", "close", "doctype"
        found = self._handlers = {name: getattr(target, name, None) for name in names}
        wanted = 1 << _ENTITY | 1 << _DOCTYPE
        for name, event in (("start", _START), ("data", _TEXT), ("end", _END), ("comment", _COMMENT), ("pi", _INSTRUCTION),
                            ("start_ns", _START_NS), ("end_ns", _END_NS)):
            if found[name] is not None:
                wanted |= 1 << event
        self._wanted = wanted

    # Comments and instructions are told only if something comes of them.
    def _choose_events(self):
        builder = self._builder
        events = builder._events
        wanted = _TREE
        if builder._keeps_comments or builder._comment_factory is not None or "comment" in events:
            wanted |= 1 << _COMMENT
        if builder._keeps_pis or builder._pi_factory is not None or "pi" in events:
            wanted |= 1 << _INSTRUCTION
        if "start-ns" in events:
            wanted |= 1 << _START_NS
        if "end-ns" in events:
            wanted |= 1 << _END_NS
        self._wanted = wanted

    @property
    def version(self):
        return _xml_version().replace("expat_", "Expat ")

    def _setevents(self, events_queue, events_to_report=None, /):
        builder = self._builder
        if builder is None:
            raise TypeError("event handling only supported for ElementTree.TreeBuilder targets")
        builder._report, builder._events = events_queue.append, {}
        if events_to_report is None:
            builder._events["end"] = "end"
        else:
            try:
                events_to_report = list(events_to_report)
            except TypeError:
                raise TypeError("events must be a sequence") from None
            for event in events_to_report:
                if not isinstance(event, str):
                    raise ValueError("invalid events sequence")
                if event not in ("start", "end", "start-ns", "end-ns", "comment", "pi"):
                    raise ValueError(f"unknown event '{event}'")
                builder._events[event] = event
        self._choose_events()

    # ---- steps

    # What a target raises ends the calls for this piece of the document, not the parser's work on it.
    def _parse(self, entry):
        parser = self._parser
        self._has_begun = True
        _xml_begin(parser, entry)
        handle = self._handle if self._builder is None else self._build
        is_over = False
        while not is_over:
            is_over, events, error = _xml_step(parser, self._wanted)
            if events:
                try:
                    handle(events)
                except BaseException:
                    while not is_over:
                        is_over, _, _ = _xml_step(parser, 0)
                    raise
            if error is not None:
                raise _parse_error(*error)

    def _handle(self, events):
        handlers = self._handlers
        for kind, first, second in events:
            if kind == _START:
                handlers["start"](first, second)
            elif kind == _END:
                handlers["end"](first)
            elif kind == _TEXT:
                handlers["data"](first)
            elif kind == _COMMENT:
                handlers["comment"](first)
            elif kind == _INSTRUCTION:
                handlers["pi"](first, second)
            elif kind == _START_NS:
                handlers["start_ns"](first, second)
            elif kind == _END_NS:
                handlers["end_ns"](first)
            elif kind == _DOCTYPE:
                self._handle_doctype(first, *second)
            elif handlers["data"] is not None:
                handlers["data"](self._entity_text(first, second))
            else:
                self._entity_text(first, second)

    def _handle_doctype(self, name, public_id, system_id):
        handler = self._handlers and self._handlers["doctype"]
        if handler is not None:
            handler(name, public_id, system_id)
        elif hasattr(self, "doctype"):
            from warnings import warn

            warn("The doctype() method of XMLParser is ignored.  Define doctype() method on the TreeBuilder target.",
                 RuntimeWarning, stacklevel=3)

    def _entity_text(self, name, place):
        if name in self.entity:
            return self.entity[name]
        raise _parse_error(f"undefined entity &{name};", _UNDEFINED_ENTITY, *place)

    def _build(self, events):
        builder = self._builder
        if builder._factory is None and builder._report is None:
            return self._build_quickly(builder, events)
        for kind, first, second in events:
            if kind == _START:
                builder.start(first, second)
            elif kind == _END:
                builder.end(first)
            elif kind == _TEXT:
                builder.data(first)
            else:
                self._build_rest(builder, kind, first, second)

    # The same as the builder's methods, for elements that nobody else makes or hears of.
    def _build_quickly(self, builder, events):
        new, above, data = Element.__new__, builder._above, builder._data
        for kind, first, second in events:
            if kind == _TEXT:
                data.append(first)
                continue
            if data:
                builder._flush()
                data = builder._data
            if kind == _START:
                node = new(Element)
                node.tag, node.attrib = first, second
                if builder._this is None:
                    builder._root = node
                else:
                    builder._this._children.append(node)
                above.append(builder._this)
                builder._this = builder._last = node
                builder._is_behind = False
            elif kind == _END:
                builder._last = builder._this
                builder._this = above.pop()
                builder._is_behind = True
            else:
                self._build_rest(builder, kind, first, second)
                data = builder._data

    def _build_rest(self, builder, kind, first, second):
        if kind == _COMMENT:
            builder.comment(first)
        elif kind == _INSTRUCTION:
            builder.pi(first, second)
        elif kind == _START_NS:
            builder._tell("start-ns", (first, second))
        elif kind == _END_NS:
            builder._tell("end-ns", None)
        elif kind == _DOCTYPE:
            self._handle_doctype(first, *second)
        else:
            builder.data(self._entity_text(first, second))

    # ---- documents

    def feed(self, data, /):
        """More of the document: text or bytes."""
        if isinstance(data, str):
            content = data.encode()
            if not self._has_begun:
                self._parse(_USE_UTF8)
            return self._parse(content)
        if not isinstance(data, (bytes, bytearray, memoryview)):
            try:
                data = memoryview(data)
            except TypeError:
                raise TypeError(f"a bytes-like object is required, not '{_type_name(data)}'") from None
        self._parse(bytes(data))

    def flush(self):
        """Reads even what is only the beginning of something."""
        self._parse(_FLUSH)

    def close(self):
        """The document is complete. Returns what the target makes of it."""
        self._parse(_CLOSE)
        if self._builder is not None:
            return self._builder.close()
        close = self._handlers["close"]
        return None if close is None else close()

    def _parse_whole(self, file, /):
        read = file.read
        while True:
            piece = read(_READ_BYTES)
            if isinstance(piece, str):
                if not piece:
                    break
                self._parse(piece.encode("utf-8", "surrogatepass"))
            elif type(piece) is not bytes or not piece:
                break
            else:
                self._parse(piece)
        self._parse(_CLOSE)
        return None if self._builder is None else self._builder.close()


for _class in (ParseError, TreeBuilder, XMLParser):
    _class.__module__ = _MODULE
