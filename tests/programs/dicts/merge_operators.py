# `|` and `|=` between dicts, subclasses, other mappings and pairs: types of results, order of keys, and refusals.
class Sub(dict):
    pass


class Adds(dict):
    def __or__(self, other):
        return ("or", type(other).__name__)

    def __ror__(self, other):
        return ("ror", type(other).__name__)

    def __ior__(self, other):
        return ("ior", type(other).__name__)


class Foreign:
    def __ror__(self, other):
        return ("foreign ror", type(other).__name__)


class Mapping:
    def keys(self):
        return iter("xy")

    def __getitem__(self, key):
        return key.upper()


lefts = {"dict": lambda: {1: "l", 2: "l"}, "Sub": lambda: Sub({1: "s"}), "Adds": lambda: Adds({1: "a"}), "Mapping": Mapping, "pairs": lambda: [(1, "p")], "view": lambda: {1: "v"}.items(), "none": lambda: None}
rights = {"dict": {2: "r", 3: "r"}, "Sub": Sub({3: "s"}), "Adds": Adds({3: "a"}), "Foreign": Foreign(), "Mapping": Mapping(), "pairs": [(5, "p"), (1, "q")], "texts": ["ab"], "bad": [(1, 2, 3)], "number": 5, "none": None, "set": {(7, 8)}, "generator": None}
for left_name, make in lefts.items():
    for right_name, right in rights.items():
        for operator in ("|", "|="):
            left = make()
            value = ((k, k) for k in "gh") if right_name == "generator" else right
            try:
                if operator == "|":
                    result = left | value
                else:
                    result = left
                    result |= value
                print(left_name, operator, right_name, type(result).__name__, sorted(result, key=repr) if isinstance(result, (set, frozenset)) else result, result is left)
            except Exception as error:
                print(left_name, operator, right_name, type(error).__name__, error, left if isinstance(left, dict) else "")
