# Every method and attribute of range with arguments of each kind, and what is read-only.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Equal:
    def __eq__(self, other):
        return other == 4


class IntSub(int):
    def __eq__(self, other):
        return False

    __hash__ = int.__hash__


ranges = [range(0), range(6), range(2, 8, 2), range(8, 2, -3), range(10**20, 10**20 + 5), range(-3, 4), range(5, 5), range(0, 10**30, 10**29)]
for r in ranges:
    print(r, repr(r), r.start, r.stop, r.step, list(r[:3]), len(r), bool(r), r == range(0, 6, 1), hash(r) == hash(range(r.start, r.stop, r.step)), r.__reduce__())
    for argument in (4, -1, True, 2.0, 4.5, "4", None, Equal(), IntSub(4), 10**20 + 2, 10**40, 4 + 0j):
        row = []
        for text in ("argument in r", "r.count(argument)", "r.index(argument)"):
            try:
                row.append(eval(text))
            except ValueError as error:
                row.append("not in")
        print("  ", argument if not isinstance(argument, Equal) else "Equal", row)
for call in ("r[0]", "r[-1]", "r[2]", "r[3]", "r[-4]", "r[True]", "r[Index(1)]", "r[Index(9)]", "r['a']", "r[1.0]", "r[None]", "r[::2]", "r[1:]", "r[::-1]", "r[::0]", "r['a':]", "r[10**30]", "r[:10**30]", "r.index()", "r.index(2, 0)", "r.index('z')", "r.index(7)", "r.count()", "r.count(1, 2)", "r.start()",
             "setattr(r, 'start', 1)", "delattr(r, 'stop')", "setattr(r, 'other', 1)", "r + r", "r * 2", "r < r", "r == [2, 4, 6]", "r(1)", "len(r, 1)", "reversed(r)", "next(r)", "r.__contains__()", "r.__len__(1)", "r.__getitem__()", "r.__eq__(5)", "r.__lt__(r)", "hash(r) == hash((3, 2, 2))", "r.__class__ is range", "range.start", "range.start.__get__(r)",
             "r.__iter__().__next__()", "r.__reversed__().__next__()", "r.__bool__()"):
    r = range(2, 8, 2)
    try:
        print(call, "->", str(eval(call)).split(" at ")[0])
    except Exception as error:
        print(call, "->", type(error).__name__, error)
