# list.index() and tuple.index() with bounds: negative ones count from the end, and what is not found is not in the range asked for.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return f"Index({self.value})"


class Equal:
    def __init__(self, log):
        self.log = log

    def __eq__(self, other):
        self.log.append(other)
        return other == 3


for kind in (list, tuple):
    x = kind([1, 2, 3, 1, 2, 3])
    for start in (None, -9, -3, 0, 2, 3, 5, 6, 9):
        row = []
        for stop in (None, -9, -1, 0, 3, 4, 6, 9):
            arguments = () if start is None else (start,) if stop is None else (start, stop)
            try:
                row.append(x.index(3, *arguments))
            except ValueError as error:
                row.append("x" if "not in " + kind.__name__ in str(error) or kind is list else str(error))
        print(kind.__name__, start, row)
    for case in ((9,), (3, "a"), (3, None), (3, 0, None), (3, 1.0), (3, Index(3)), (3, Index(-1), Index(99)), (3, 0, 6, 1), (), (3, 10**30), (3, -10**30, 10**30)):
        try:
            print(case[:2], x.index(*case))
        except (TypeError, ValueError) as error:
            print(len(case), type(error).__name__, error)
    log = []
    print(x.index(Equal(log)), log, x.count(Equal(log)), len(log), Equal(log) in x, len(log))
    nan = float("nan")
    y = kind([float("nan"), nan])
    print(y.index(nan), y.count(nan), nan in y, float("nan") in y)
    for call in ("x.index(3, start=1)", "x.index(value=3)", "x.count()", "x.count(1, 2)", "x.count(value=1)"):
        try:
            print(eval(call))
        except TypeError as error:
            print(call, error)
