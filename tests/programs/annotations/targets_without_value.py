# A bare annotation binds nothing, yet makes the name local to its function.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


count = "global count"


def read_after():
    count: int
    return count


def read_before():
    seen = count
    count: int = 1
    return seen


def assigned_later(flag):
    count: int
    if flag:
        count = 5
    return count


def unevaluated():
    x: undefined_name
    y: undefined_name.attribute[1 / 0] = 3
    z: print("never printed") = 4
    return y, z, sorted(locals())


def closed_over():
    value: int

    def inner():
        return value
    try:
        inner()
    except NameError as error:
        print(type(error).__name__, error)
    value = 3
    return inner()


def with_nonlocal():
    total = 1

    def inner():
        total: int
        total = 2
        return total
    return inner(), total


def in_parameter(a, b):
    a: int
    b: str = b * 2
    return a, b


attempt(read_after)
attempt(read_before)
attempt(lambda: assigned_later(True))
attempt(lambda: assigned_later(False))
attempt(unevaluated)
attempt(closed_over)
attempt(with_nonlocal)
attempt(lambda: in_parameter(1, 2))
module_level: int
attempt(lambda: module_level)


class Fields:
    outer: int
    count: str
    print(count)
    try:
        outer
    except NameError as error:
        print(error)


print(hasattr(Fields, "count"), count)
value: tuple = 1, 2
chained: "starred" = *value, 3
lone: int = (yes := 4)
print(value, chained, lone, yes)
