# slice objects: attributes, indices(), comparison, hashing, and what they refuse.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


for s in (slice(5), slice(1, None, 2), slice(None, None, -1), slice(-3, None), slice(10, -10, -4), slice(2**70, -(2**70), -(2**65)), slice(Index(1), Index(4))):
    print(s.start if not isinstance(s.start, Index) else "Index", s.step, [s.indices(n) for n in (0, 1, 5, 2**70)])
print(slice(1, 2) == slice(1, 2, None), slice(1, 2) < slice(1, 3), slice(None) == slice(None), slice("a", "b") < slice("a", "c"), slice(1, 2, 3) != slice(1, 2))
print(hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): "hashable"}[slice(1)], repr(slice(1, "x", [])), slice(1, 2, 3).__reduce__())
for case in ("slice()", "slice(1, 2, 3, 4)", "slice(stop=1)", "slice(1).indices()", "slice(1).indices(-1)", "slice(1).indices('a')", "slice(1, 2, 0).indices(5)", "slice('a').indices(5)", "slice(1.5).indices(5)",
             "hash(slice([]))", "slice(1) < slice('a')", "slice(1) < 1", "slice(None) < slice(1)", "slice(1)[0]", "len(slice(1))", "slice(1).indices(Index(3))", "slice(Index('x')).indices(3)", "slice(1).indices(2.0)"):
    try:
        print(case, eval(case))
    except Exception as error:
        print(case, type(error).__name__, error)
for statement in ("slice(1).start = 2", "class S(slice): pass", "del slice(1).stop"):
    try:
        exec(statement)
    except Exception as error:
        print(statement, type(error).__name__, error)
match slice(1, 2, 3):
    case slice(start=1, stop=stop):
        print("matched", stop)
