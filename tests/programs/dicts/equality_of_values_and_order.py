# Comparing dicts: lengths, then keys of the left in order, identity before ==; views and subclasses; what is never ordered.
log = []


class Value:
    def __init__(self, name, equal=True):
        self.name, self.equal = name, equal

    def __eq__(self, other):
        log.append(f"{self.name}=={getattr(other, 'name', other)}")
        if isinstance(self.equal, Exception):
            raise self.equal
        return self.equal


class Sub(dict):
    pass


class Own(dict):
    def __eq__(self, other):
        log.append("own")
        return NotImplemented


same = Value("same", False)
pairs = {"same object": ({1: same}, {1: same}), "equal": ({1: Value("a")}, {1: Value("b")}), "unequal": ({1: Value("a", False), 2: Value("c")}, {1: Value("b"), 2: Value("d")}), "second": ({1: Value("a"), 2: Value("c", "")}, {1: Value("b"), 2: Value("d")}), "lengths": ({1: Value("a")}, {1: Value("b"), 2: 3}), "keys": ({1: Value("a"), 2: 1}, {1: Value("b"), 3: 1}),
         "order": ({1: Value("a"), 2: Value("c")}, {2: Value("d"), 1: Value("b")}), "raises": ({1: Value("a", ValueError("eq"))}, {1: Value("b")}), "truth": ({1: Value("a", [0])}, {1: Value("b")}), "sub": ({1: Value("a")}, Sub({1: Value("b")})), "sub left": (Sub({1: Value("a")}), {1: Value("b")}), "own": ({1: 2}, Own({1: 2})), "own left": (Own({1: 2}), {1: 2}), "numbers": ({1: 1, 2.0: 2}, {True: 1.0, 2: 2 + 0j}), "none": ({}, None), "list": ({}, []), "empty": ({}, {})}
for name, (a, b) in pairs.items():
    row = []
    for operator in ("==", "!=", "<"):
        log.clear()
        try:
            row.append((eval(f"a {operator} b"), list(log)))
        except Exception as error:
            row.append((f"{type(error).__name__}: {error}", list(log)))
    print(name, row)
    if isinstance(b, dict):
        log.clear()
        try:
            print("    views", a.keys() == b.keys(), a.values() == b.values(), log)
        except Exception as error:
            print("    views", type(error).__name__, error)
