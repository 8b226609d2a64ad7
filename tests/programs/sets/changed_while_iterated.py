# A set that changes its size under an iterator breaks it for good; one that is emptied and refilled may not be noticed.
s = {1, 2, 3}
iterator = iter(s)
next(iterator)
print(iterator.__length_hint__())
s.add(4)
print(iterator.__length_hint__())
for _ in range(2):
    try:
        next(iterator)
    except RuntimeError as error:
        print(error)
s.discard(4)
try:
    next(iterator)
except RuntimeError as error:
    print("still:", error)
for change in (lambda s: s.add(99), lambda s: s.pop(), lambda s: s.clear(), lambda s: s.update([1]), lambda s: s.discard(77)):
    s = {1, 2}
    try:
        for item in s:
            change(s)
        print("not noticed", sorted(s))
    except RuntimeError as error:
        print(error)
iterator = iter({1})
print(list(iterator), list(iterator), iterator.__length_hint__(), next(iterator, "end"))
