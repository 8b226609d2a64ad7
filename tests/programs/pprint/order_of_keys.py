# sort_dicts: keys sorted by value if they compare, else by type; pp() does not sort.
import pprint

mixed = {"b": 1, 2: "two", None: 0, (1, 2): [], "a": 2, 1.5: "f", b"x": 1}
pprint.pprint(mixed, width=100)
pprint.pp(mixed, width=100)
pprint.pprint(mixed, sort_dicts=False, width=30)
pprint.pprint({(1, "one" * 9), (3, "three" * 9), (2, "two" * 9)})
pprint.pprint(frozenset([3, 1]), width=10)
print(pprint.saferepr({"b": 1, "a": {"d": 1, "c": 2}}), pprint.pformat({"b": 1, "a": 2}, sort_dicts=False))


class Key:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __lt__(self, other):
        raise RuntimeError("no order")


pprint.pprint([{True: 1, False: 0}, {10: 1, 9: 2, "9": 3}])
try:
    pprint.pprint({Key("k"): 1, Key("j"): 2})
except RuntimeError as error:
    print(error)
pprint.pprint({"x": {"z": 1, "y": 2}, "w": [{"q": 1, "p": 2}]})
pprint.pp({"x": {"z": 1, "y": 2}, "w": [{"q": 1, "p": 2}]})
