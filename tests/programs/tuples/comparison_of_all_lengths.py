# Comparing tuples: the first difference decides, then the length; items are asked for == first and for the order only once.
log = []


class Item:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        log.append(f"{self.value}=={other.value}")
        return self.value == other.value

    def __lt__(self, other):
        log.append(f"{self.value}<{other.value}")
        return self.value < other.value

    def __le__(self, other):
        log.append(f"{self.value}<={other.value}")
        return self.value <= other.value


OPERATORS = {"eq": lambda a, b: a == b, "ne": lambda a, b: a != b, "lt": lambda a, b: a < b, "le": lambda a, b: a <= b, "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b}
values = [(), (1,), (2,), (1, 1), (1, 2), (1, 2, 0), (True, 2.0), ("a",), ((1,),), (None,)]
for a in values:
    row = []
    for b in values:
        cell = ""
        for name in ("eq", "ne", "lt", "le", "gt", "ge"):
            try:
                cell += "01"[OPERATORS[name](a, b)]
            except TypeError as error:
                cell += "x"
        row.append(cell)
    print(a, row)
for a, b in (((1, 2), (1, 2)), ((1, 2), (1, 3)), ((3, 1), (2, 9))):
    a, b = tuple(map(Item, a)), tuple(map(Item, b))
    for name in ("eq", "ne", "lt", "le", "gt", "ge"):
        log.clear()
        print(name, OPERATORS[name](a, b), log)
same = Item(5)
log.clear()
print((same, 1) == (same, 1), (same, 1) < (same, 2), [same] == [same], log)
for pair in (((1, "a"), (1, 2)), ((1, None), (1, None, 3)), (({1},), ({1},)), ((1j,), (2j,)), ((1j,), (1j,)), (((),), ([],))):
    for name in ("eq", "lt"):
        try:
            print(pair, name, OPERATORS[name](*pair))
        except TypeError as error:
            print(pair, name, error)
