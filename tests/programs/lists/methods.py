# Every list method, its results and its errors.
x = [3, 1, 2]
print(x.append(4), x, x.extend([5, 6]), x, x.insert(0, 0), x, x.insert(100, 9), x, x.insert(-1, 8), x)
print(x.pop(), x.pop(0), x.pop(-2), x, x.remove(2), x, x.index(4), x.count(3), x.reverse(), x, x.copy(), x.clear(), x)
y = [5, 2, 8, 1]
print(y.sort(), y, y.sort(reverse=True), y, y.sort(key=lambda v: v % 3), y)
z = [1, 2, 3, 2, 1]
print(z.index(2), z.index(2, 2), z.index(1, 1, 5), z.count(2), z.count(9), 3 in z, 9 in z, len(z))
z.extend("ab")
z.extend({"k": 1})
z.extend(range(2))
z.extend(c for c in "xy")
z += (7,)
print(z)
z.extend(z)
print(len(z), z[:4] + z[-2:])
a = [1, 2]
b = a[:]
c = a.copy()
d = list(a)
a.append(3)
print(a, b, c, d, a is not b)
print([1, 2] + [3], [0] * 3, 3 * [1, 2], [] + [], [1] * 0, [1] * -1, [[]] * 2, [None] * 2)
nested = [[0] * 2] * 2
nested[0][0] = 1
print(nested, nested[0] is nested[1], [[0] * 2 for _ in range(2)])
print([1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, 2] != [1], [1, "a"] == [1.0, "a"], [[1], 2] == [[1], 2], [1, 2] > [1], ["b"] > ["a", "z"])
print(list(), list("abc"), list((1, 2)), list({"a": 1}), list(range(3)), list(map(str, [1])), [*[1], *"b"], list([1, [2]]))
for bad in (lambda: [].pop(), lambda: [1].pop(3), lambda: [1].remove(9), lambda: [1].index(9), lambda: [1].index(1, 1), lambda: [1].insert("a", 1), lambda: [1].extend(5), lambda: [1] + (1,),
            lambda: [1].append(), lambda: [3, "a"].sort(), lambda: [1].sort(lambda v: v), lambda: [1].pop("x"), lambda: [1] < 1, lambda: list(1, 2), lambda: list(x=1)):
    try:
        print(bad())
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
