# Interfaces in programs: plug-ins, templates of methods, mixins with abstract parts, several bases.
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping


class Exporter(ABC):
    kinds = {}

    def __init_subclass__(cls, kind=None, **more):
        super().__init_subclass__(**more)
        if kind:
            Exporter.kinds[kind] = cls

    def export(self, rows):
        return self.begin() + self.between().join(self.row(row) for row in rows) + self.end()

    def begin(self):
        return ""

    def end(self):
        return ""

    def between(self):
        return "\n"

    @abstractmethod
    def row(self, row): ...


class Csv(Exporter, kind="csv"):
    def row(self, row):
        return ",".join(map(str, row))


class Html(Exporter, kind="html"):
    def begin(self):
        return "<table>"

    def end(self):
        return "</table>"

    def between(self):
        return ""

    def row(self, row):
        return "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>"


for kind, cls in Exporter.kinds.items():
    print(kind, repr(cls().export([(1, 2), ("a", None)])))


class Frozen(Mapping):
    def __init__(self, **items):
        self._items = items

    def __getitem__(self, key):
        return self._items[key]

    def __iter__(self):
        return iter(self._items)

    def __len__(self):
        return len(self._items)


class Comparable(ABC):
    @property
    @abstractmethod
    def key(self): ...

    def __lt__(self, other):
        return self.key < other.key


class Card(Comparable, Frozen):
    @property
    def key(self):
        return self["rank"]


cards = [Card(rank=3), Card(rank=1)]
print([card["rank"] for card in sorted(cards)], cards[0] == {"rank": 3}, "rank" in cards[0], cards[0].get("x", 0), isinstance(cards[0], Iterable), Card.__mro__[1:3])


class Lazy(ABC):
    def __getattr__(self, name):
        if name == "abstract":
            raise AttributeError(name)
        return name.upper()


print(Lazy().anything, hasattr(Lazy(), "abstract"))
try:
    class Cannot(Comparable):
        pass
    Cannot()
except TypeError as error:
    print(error)
