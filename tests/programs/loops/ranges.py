# Loops over ranges with all kinds of bounds.
for args in ((5,), (2, 5), (0, 10, 3), (10, 0, -3), (5, 5), (5, 2), (2, 5, -1), (-3, 3, 2), (0, 1, 100)):
    print(args, [i for i in range(*args)])
total = 0
for i in range(1000):
    for j in range(10):
        total += i ^ j
print(total)
n = 0
for i in range(10):
    if i & 1:
        continue
    n += i
print(n)
for i in range(3):
    for i in range(10, 12):
        pass
    print(i, end=" ")
print()
stop = 5
for i in range(stop):
    stop = 100
print(i, stop)
big = 2 ** 63
print([i - big for i in range(big - 2, big + 2)], [i for i in range(big, big + 10 ** 20, 10 ** 20)])
for i in range(-(2 ** 62), -(2 ** 62) + 2):
    print(i)
try:
    for i in range(0, 5, 0):
        pass
except ValueError as error:
    print("ValueError:", error)
for bad in (lambda: range("5"), lambda: range(1.0), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(None)):
    try:
        bad()
    except TypeError as error:
        print("TypeError:", error)
r = range(3)
print([(a, b) for a in r for b in r if a < b], list(r), list(r))
it = iter(r)
next(it)
print(list(it), list(it))
