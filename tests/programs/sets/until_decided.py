# Relations to an iterable walk it only as far as they must: what is left can still be read.
def walked(method, items):
    iterator = iter(items)
    return method(iterator), list(iterator)


s = {1, 2, 3}
print(walked(s.issuperset, [1, 9, 2, 3]), walked(s.issuperset, [1, 2]))
print(walked(s.isdisjoint, [8, 9, 1, 7]), walked(s.isdisjoint, [8, 9]))
print(s.issubset([3, 2, 1, 0]), walked(s.issubset, [1]))
print(walked({1: 0, 2: 0}.keys().isdisjoint, [5, 2, 6]), walked({1: 5}.items().isdisjoint, [(1, 4), (1, 5), 0]))
print(s.issuperset([9, []]), s.isdisjoint([1, []]))
for f in (lambda: s.issuperset([1, []]), lambda: s.isdisjoint([[]]), lambda: {1: 2}.keys().isdisjoint([[]]), lambda: s.isdisjoint(5)):
    try:
        print(f())
    except TypeError as error:
        print(error)


def endless():
    number = 0
    while True:
        yield number
        number += 1


print(s.issuperset(endless()), s.isdisjoint(endless()), {4: 1}.keys().isdisjoint(endless()))
