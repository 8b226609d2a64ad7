# Generator expressions in class bodies, as arguments, nested, over names that they shadow.
factor = 10


class Body:
    items = [1, 2]
    factor = 3
    first = list(i for i in items)
    try:
        second = list(i * factor for i in items)
        third = list(i * j for i in items for j in items)
    except NameError as error:
        third = str(error)


print(Body.first, Body.second, Body.third)


def shadow(n):
    return list(n for n in range(n)), n


print(shadow(3))


def nested(matrix):
    return [sum(row) for row in (tuple(x * len(matrix) for x in row) for row in matrix)]


print(nested([[1, 2], [3, 4]]))
print(list((lambda: n)() for n in range(3)), [f() for f in list((lambda: n) for n in range(3))])


def argument_positions():
    return max(n for n in (1, 3, 2)), sorted((-n for n in (1, 2)), key=lambda v: v), dict((k, k * 2) for k in "ab")


print(argument_positions())
g = (n for n in range(5) if n % 2)
print(next(g), 3 in g, list(g), next(g, "empty"))


def closes_over_itself():
    g = (len(str(type(g))) > 0 for _ in range(1))
    return list(g)


print(closes_over_itself())
