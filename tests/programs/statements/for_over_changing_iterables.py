# The iterable of a for loop is evaluated once; lists that change while they are iterated, shared iterators, and errors.
values = [1, 2, 3]
for v in values:
    if v < 3:
        values.append(v * 10)
    values = values
print(values)
for v in values:
    values.remove(v)
print(values)
for v in values[:]:
    values.clear()
print(values, v)
for n in range(n := 3):
    n *= 10
print(n)
iterator = iter("abcdef")
for first in iterator:
    second = next(iterator, None)
    print(first, second, end=" ")
print(list(iterator))
for outer in (shared := iter(range(6))):
    for inner in shared:
        if inner % 2:
            break
    print(outer, inner, end=" ")
print()


def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


def changes_dict():
    table = {"a": 1}
    for key in table:
        table[key + "x"] = 1


def changes_set():
    table = {1}
    for key in table:
        table.add(2)


def bad_target():
    for (1, 2)[0].x in [1]:
        pass


def bad_unpack():
    for x, y in [(1, 2), (3, 4, 5)]:
        print(x, y)


def not_iterable():
    for x in 5:
        pass


def stops_inside():
    for x in [1]:
        raise StopIteration("from the body")


for action in (changes_dict, changes_set, bad_target, bad_unpack, not_iterable, stops_inside):
    attempt(action)
