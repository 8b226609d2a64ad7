# Comparing lists of all lengths and kinds with all operators, and which comparisons of items that asks for.
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


class Sub(list):
    pass


OPERATORS = {"eq": lambda a, b: a == b, "ne": lambda a, b: a != b, "lt": lambda a, b: a < b, "le": lambda a, b: a <= b, "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b}
values = [[], [1], [2], [1, 1], [1, 2], [1, 2, 0], [True, 2.0], ["a"], [[1]], [None], Sub([1]), Sub([1, 3]), (1,), [float("inf")]]
for a in values:
    row = []
    for b in values:
        cell = ""
        for operator in OPERATORS.values():
            try:
                cell += "01"[operator(a, b)]
            except TypeError as error:
                cell += "x"
        row.append(cell)
    print(a, row)
for a, b in (([1, 2], [1, 2]), ([1, 2], [1, 3]), ([1], [1, 2]), ([3, 1], [2, 9]), ([], [1])):
    for make in (list, Sub):
        left, right = list(map(Item, a)), make(map(Item, b))
        for name, operator in OPERATORS.items():
            log.clear()
            print(a, b, make.__name__, name, operator(left, right), log)
for pair in (([1, "a"], [1, 2]), ([1, None], [1, None, 3]), ([{1}], [{1}]), ([1j], [2j]), ([()], [[]]), (Sub([1]), ["a"]), (["a"], Sub([1]))):
    for name, operator in OPERATORS.items():
        try:
            print(pair, name, operator(*pair))
        except TypeError as error:
            print(pair, name, error)
