# Range iterators: length hints of any size, copies by __reduce__, positions by __setstate__, reversal.
for r in (range(5), range(0, 10, 3), range(5, 0, -2), range(0), range(10**20, 10**20 + 3), range(3, -(10**20)), range(0, 10**20, 10**19)):
    i = iter(r)
    print(r, i.__length_hint__(), next(i, "end"), i.__length_hint__(), type(i).__name__, type(reversed(r)).__name__)
    function, arguments, state = i.__reduce__()
    print(function is iter, arguments, state, [n for n, _ in zip(function(*arguments), range(3))])
    i.__setstate__(2)
    print([n for n, _ in zip(i, range(3))], [n for n, _ in zip(reversed(r), range(3))], reversed(r).__length_hint__())
i = iter(range(5))
for state in (100, -100, True):
    i.__setstate__(state)
    print(state, next(i, "end"), i.__length_hint__())
    i = iter(range(5))
for state in ("a", 1.5, None, 10**30):
    for i in (iter(range(5)), iter(range(10**30))):
        try:
            i.__setstate__(state)
            print(state, next(i, "end"))
        except Exception as error:
            print(type(error).__name__, error)
