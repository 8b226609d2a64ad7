# What a comprehension sees: locals, cells, class scope of the first iterable, exceptions inside.
def local_use(items):
    factor = 3
    return [factor * i for i in items], {factor: i for i in items}, sum(factor for i in items)


print(local_use([1, 2]))


def closures():
    fs = [lambda: i for i in range(3)]
    gs = [lambda i=i: i for i in range(3)]
    return [f() for f in fs], [g() for g in gs]


print(closures())


def nested():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total
    return [add(n) for n in range(5)], total


print(nested())


class C:
    base = [1, 2, 3]
    copies = [b + 1 for b in base]
    try:
        broken = [base[0] for _ in base]
    except NameError as error:
        message = str(error)


print(C.copies, C.message)


def raising():
    i = "kept"
    try:
        return [10 // i for i in (5, 0)]
    except ZeroDivisionError as error:
        return str(error), i


print(raising())


def walrus():
    if any((hit := n) > 3 for n in [1, 5, 2]):
        return hit
    return None


print(walrus())


def shadow(n):
    return [n for n in [n, n + 1]], n


print(shadow(7))


def deep():
    return [[[(i, j, k) for k in range(j)] for j in range(i)] for i in range(3)]


print(deep())


def generator_inside():
    return [(yield_ for yield_ in range(n)) for n in (1, 2)]


print([list(g) for g in generator_inside()])
