# What range() and ranges refuse.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


cases = ["range()", "range(1, 2, 3, 4)", "range(1.0)", "range('3')", "range(None)", "range(1, None)", "range(Index(1), None)", "range(Index(1), Index(2), None)", "range(1, 2, 0)", "range(0, 5, Index(0))", "range(stop=3)", "range(1, step=2)",
         "range(Index('x'))", "range(Index(2), Index(9), Index(3))", "r[10]", "r[-11]", "r['a']", "r[1.0]", "r[None]", "r[Index(3)]", "r[Index(30)]", "r[::0]", "r[1.5:]", "r + r", "r * 2", "r < r",
         "r.index(99)", "r.index('a')", "r.index(3.0)", "r.index(3.5)", "r.index()", "r.count()", "r.count(4.0)", "r.count('a')", "r.index(1, 2)", "2.0 in r", "2.5 in r", "'2' in r", "None in r", "True in r",
         "r.start.real", "r.stop, r.step", "r.bogus", "hash(r) == hash(range(10))", "r == list(r)", "r == range(0, 10, 1)", "bool(range(0)), bool(r)", "range(True, 5)", "range(3) is range(3)", "isinstance(r, range)", "r[True]", "r[2:][Index(1):]"]
r = range(10)
for case in cases:
    try:
        print(case, "->", eval(case))
    except Exception as error:
        print(case, "->", type(error).__name__, error)
for statement in ("r[0] = 1", "del r[0]", "r.start = 1", "del r.stop", "r[0:2] = [1]", "class R(range): pass", "r.x = 1"):
    try:
        exec(statement)
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
