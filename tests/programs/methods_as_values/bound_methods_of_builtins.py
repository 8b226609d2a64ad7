# Bound methods of lists, dicts, strings and sets stored in variables, passed on and called later.
seen = []
push, pop, size = seen.append, seen.pop, seen.__len__
for x in "abc":
    push(x)
print(seen, size(), pop(), pop(0), size(), list(map(push, [7, 8])), seen)
table = {"one": 1, "two": 2}
look = table.get
print(list(map(look, ["one", "three"])), list(map(table.__getitem__, ["two"])), sorted(table, key=table.get, reverse=True),
      max(table, key=table.__getitem__))
join, fmt, starts = ", ".join, "<{:>4}>".format, "prefix".startswith
print(join(map(str, range(3))), list(map(fmt, ["a", 5])), list(map(starts, ["pre", "fix"])), "abc".find("c"),
      list(map("abcabc".count, "ab")))
members = {1, 2}
print(list(filter(members.__contains__, range(5))), [*map(members.add, [9, 9])], sorted(members),
      list(filter("aeiou".__contains__, "education")))
print(list(map((10).__sub__, [1, 2])), list(map((2).__rpow__, [3, 4])), list(map((1.5).__mul__, [2, 4.0])),
      list(map([10, 20, 30].__getitem__, [2, 0, -1])), (5).__add__(2.5))
it = iter("xyz")
step = it.__next__
print(step(), step(), list(iter(step, "q")), list(iter(["end", 1, 2].pop, "end")))
rows = [[3, 1], [2]]
sorters = [row.sort for row in rows]
for sort in sorters:
    sort()
print(rows, [s() for s in (rows[0].copy, "Ab".lower, {1: 2}.items, b"x".hex, (1, 2).__len__, (7).bit_length)])
handlers = {"add": seen.append, "extend": seen.extend, "clear": seen.clear, "count": seen.count}
for name, *args in (("add", 1), ("extend", "pq"), ("count", 8), ("clear",), ("add", "last")):
    print(name, handlers[name](*args), seen)


def twice(f, *args):
    return f(*args), f(*args)


print(twice(seen.append, 0), seen, twice(iter([1, 2]).__next__), twice("ab".replace, "a", "c"), twice(dict(a=1).pop, "b", None))
alias = seen
seen = ["rebound"]
push("still the old list")
print(alias, seen, push.__self__ is alias)


def gather(sink=[].append):
    sink(1)
    return sink.__self__


print(gather(), gather(), gather(["given"].append), gather.__defaults__[0].__name__)
for action in (lambda: push(), lambda: push(1, 2), lambda: look(), lambda: look([]), lambda: join([1]), lambda: join(5), lambda: step(),
               lambda: pop(99), lambda: list(filter(None.__ne__, [1])), lambda: fmt(), lambda: push(x=1), lambda: starts(5),
               lambda: size(1), lambda: handlers["count"]()):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
