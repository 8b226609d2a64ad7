# Stars in with targets, displays, nested assignments and calls, and what is not iterable.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def yields():
    got = yield *a, 5
    yield got, *b
    x = yield (*a,)
    yield [*x]


class Manager:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        return self.value

    def __exit__(self, *args):
        pass


s, a, b = [0, 0, 0], [1, 2], "xy"
with Manager("wxyz") as (first, *middle, last), Manager([1, (2, 3)]) as [one, (two, *three)]:
    print(first, middle, last, one, two, three)
print([*a, *[*b, *(*a,)]], [*{"k": 1}, *{2}], (*range(2), *(n for n in a)), {*a, *a} == {1, 2}, {**{"a": 1}, **dict(b=2), "c": 3})
x = *a, = *b, = [7]
print(x, a, b)
(*a, b), c = (1, 2, 3), *[4]
print(a, b, c)
[*a], *b = [[1], 2, 3]
print(a, b)
*s[1:], s[0] = "pqr"
print(s)
print(*a, *b, *"", sep="/", *"end")
attempt(lambda: s[*5])
attempt(lambda: [*None])
attempt(lambda: (*1.5, 2))
attempt(lambda: {*5})
attempt(lambda: {**[1]})
attempt(lambda: {**None, "a": 1})
attempt(lambda: {**{}, **"ab"})
attempt(lambda: {*[[]]})
attempt(lambda: print(*5))
attempt(lambda: [*(1 / n for n in (1, 0))])
attempt(lambda: list(yields())[3])


def bad_return():
    return *5, 1


def bad_yield():
    yield *None, 1


attempt(bad_return)
attempt(lambda: next(bad_yield()))
