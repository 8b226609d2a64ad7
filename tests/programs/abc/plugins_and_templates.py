# Typical hierarchies: a template method, a registry of subclasses, mixins over an abstract core.
from abc import ABC, abstractmethod


class Exporter(ABC):
    registry = {}

    def __init_subclass__(cls, /, format=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if format:
            Exporter.registry[format] = cls

    def export(self, rows):
        return self.header() + self.separator().join(self.row(row) for row in rows) + self.footer()

    def header(self):
        return ""

    def footer(self):
        return ""

    @abstractmethod
    def row(self, row): ...

    @abstractmethod
    def separator(self): ...


class Csv(Exporter, format="csv"):
    def row(self, row):
        return ",".join(map(str, row))

    def separator(self):
        return "\n"


class Html(Exporter, format="html"):
    def header(self):
        return "<table>"

    def footer(self):
        return "</table>"

    def row(self, row):
        return "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>"

    def separator(self):
        return ""


class Partial(Exporter):
    def row(self, row):
        return ""


rows = [(1, "a"), (2, "b")]
for name, exporter in Exporter.registry.items():
    print(name, repr(exporter().export(rows)))
try:
    Partial()
except TypeError as error:
    print(error)


class Comparable(ABC):
    @abstractmethod
    def key(self): ...

    def __lt__(self, other):
        return self.key() < other.key()

    def __eq__(self, other):
        return isinstance(other, Comparable) and self.key() == other.key()

    __hash__ = None


class Printable(ABC):
    @abstractmethod
    def text(self): ...

    def __str__(self):
        return f"<{self.text()}>"


class Version(Comparable, Printable):
    def __init__(self, *parts):
        self.parts = parts

    def key(self):
        return self.parts

    def text(self):
        return ".".join(map(str, self.parts))


versions = [Version(1, 2), Version(1, 0, 5), Version(0, 9)]
print(*sorted(versions), max(versions), Version(1) == Version(1), Version(1) == 1)
print(Version.__abstractmethods__, sorted(Comparable.__abstractmethods__), [cls.__name__ for cls in Version.__mro__])
try:
    hash(Version(1))
except TypeError as error:
    print(error)
