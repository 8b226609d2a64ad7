# Parsers that are asked for what they have found so far.
from _elementtree import _MODULE


class XMLPullParser:
    def __init__(self, events=None, *, _parser=None):
        from collections import deque

        if _parser is None:
            from _elementtree.parser import TreeBuilder, XMLParser

            _parser = XMLParser(target=TreeBuilder())
        self._parser = _parser
        self._events_queue = deque()
        _parser._setevents(self._events_queue, ("end",) if events is None else events)

    def _open_parser(self, method):
        if self._parser is None:
            raise ValueError(f"{method}() called after end of stream")
        return self._parser

    # An error comes after the events before it.
    def feed(self, data):
        """More of the document: text or bytes."""
        parser = self._open_parser("feed")
        if data:
            try:
                parser.feed(data)
            except SyntaxError as error:
                self._events_queue.append(error)

    def _close_and_return_root(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        """The document is complete. Events not read yet can still be."""
        self._close_and_return_root()

    def read_events(self):
        """The events so far, as pairs of a name and an element; each is told once."""
        queue = self._events_queue
        while queue:
            event = queue.popleft()
            if isinstance(event, Exception):
                raise event
            yield event

    def flush(self):
        """Reads even what is only the beginning of something."""
        self._open_parser("flush").flush()


class _Iterator:
    def __init__(self, source, events, parser):
        is_ours = not hasattr(source, "read")
        self._source = open(source, "rb") if is_ours else source
        self._is_ours = is_ours
        self.root = None
        self._tree = None
        try:
            self._parser = XMLPullParser(events=events, _parser=parser)
        except BaseException:
            self.close()
            raise
        self._events = self._read()

    def _read(self):
        parser = self._parser
        try:
            while True:
                yield from parser.read_events()
                piece = self._source.read(16 * 1024)
                if not piece:
                    break
                parser.feed(piece)
            root = parser._close_and_return_root()
            yield from parser.read_events()
            self.root = root
        finally:
            if self._is_ours:
                self._source.close()

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._events)

    def close(self):
        if self._is_ours:
            self._source.close()
        events = getattr(self, "_events", None)
        if events is not None:
            events.close()

    def __del__(self):
        if self._is_ours and not self._source.closed:
            from warnings import warn

            warn(f"unclosed iterparse iterator {self._source.name!r}", ResourceWarning, stacklevel=2)
            self._source.close()


_Iterator.__name__ = "IterParseIterator"
_Iterator.__qualname__ = "iterparse.<locals>.IterParseIterator"


def iterparse(source, events=None, parser=None):
    """The events of the document in a file, or in the file of that name, while it is being read."""
    return _Iterator(source, events, parser)


for _thing in (XMLPullParser, _Iterator, iterparse):
    _thing.__module__ = _MODULE
