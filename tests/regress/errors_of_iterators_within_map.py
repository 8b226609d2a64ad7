"""What goes wrong in an iterator that map() has a builtin walk is told, not left out: it was walked on as if nothing had been."""
from itertools import groupby, starmap


def told(action):
    try:
        return list(action())
    except ValueError as error:
        return str(error)


for function in (sum, list, any, sorted, tuple, set):
    print(function.__name__, told(lambda: map(function, [map(int, ["x", "1"])])))
    print(function.__name__, told(lambda: sorted(map(function, [[1], map(int, ["2", "x", "1"])]))))
print(told(lambda: starmap(sum, zip([map(int, ["x", "1"])], [0]))))
print(told(lambda: [list(group) for key, group in groupby([map(int, ["x", "1"]), []], any)]))
print(told(lambda: map(sum, [map(int, "123"), map(int, "45")])))
