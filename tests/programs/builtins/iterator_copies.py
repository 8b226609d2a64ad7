# __reduce__ of iterators makes one that goes on from the same place; __setstate__ moves, within bounds.
def rebuilt(iterator):
    function, arguments, *state = iterator.__reduce__()
    made = function(*arguments)
    if state and state[0] is not None:
        made.__setstate__(state[0])
    return made


for make in (lambda: iter([1, 2, 3, 4]), lambda: reversed([1, 2, 3, 4]), lambda: iter((1, 2, 3, 4)), lambda: iter("abcd"), lambda: iter(b"abcd"), lambda: iter(range(4)), lambda: iter(range(10**20, 10**20 + 4)), lambda: iter({1: 2, 3: 4, 5: 6}), lambda: iter({1: 2, 3: 4}.items()),
             lambda: enumerate("abcd"), lambda: zip("abc", [1, 2, 3]), lambda: map(str, [1, 2, 3]), lambda: filter(None, [0, 1, 2, 3]), lambda: reversed((1, 2, 3)), lambda: reversed("abc"), lambda: map(pow, [2, 3, 4], [1, 2, 3]), lambda: zip("ab", "cd", strict=True)):
    iterator = make()
    first = next(iterator)
    print(type(iterator).__name__, first, list(rebuilt(iterator)), list(iterator), list(rebuilt(iterator)))
for make in (lambda: iter([1, 2, 3]), lambda: reversed([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter("abc"), lambda: iter(b"abc"), lambda: iter(bytearray(b"abc")), lambda: reversed((1, 2, 3))):
    moved = []
    for state in (0, 1, 2, 3, 99, -1, -99):
        iterator = make()
        iterator.__setstate__(state)
        moved.append(list(iterator))
    print(type(make()).__name__, moved)
for state in ("a", None, 1.5, 2**70):
    try:
        iter([1]).__setstate__(state)
    except Exception as error:
        print(type(error).__name__, error)
