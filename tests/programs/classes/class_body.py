# A class body is a scope of its own that runs top to bottom.
class Table:
    rows = 3
    columns = rows + 1
    cells = [0] * (rows * columns)
    squares = [n * n for n in range(4)]
    names = {}
    for key in ("a", "b"):
        names[key] = key.upper()
    if rows > 2:
        size = "big"
    else:
        size = "small"
    del key

    def area(self):
        return self.rows * self.columns

    double = lambda self: self.area() * 2
    alias = area


t = Table()
print(Table.columns, len(Table.cells), Table.squares, Table.names, Table.size)
print(t.area(), t.double(), t.alias())
print(hasattr(Table, "key"))
print(sorted(n for n in Table.__dict__ if not n.startswith("__")))


class Outer:
    class Inner:
        value = 1

        class Deep:
            value = 2

    def make(self):
        return self.Inner()


print(Outer.Inner.value, Outer.Inner.Deep.value, Outer().make().value)
print(Outer.Inner.Deep.__qualname__, Outer.make.__qualname__)


def factory(base_value):
    class Local:
        value = base_value

        def get(self):
            return base_value + self.value
    return Local


A, B = factory(1), factory(10)
print(A().get(), B().get(), A is B, A.__name__ == B.__name__)
