# Tuples: literals, operations, comparison, hashing, immutability.
print((), (1,), (1, 2), tuple(), tuple("ab"), tuple([1]), 1, 2)
t = 1, "a", None, (2, [3])
print(t, len(t), t[0], t[-1], t[1:3], t[::-1], t + (5,), t[:1] * 3, "a" in t, t.index(None), t.count(1), 3 * (0,))
print((1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, "a") == (1.0, "a"), (1, 2) != [1, 2], ("b", 1) > ("a", 9), (1, (2, 3)) < (1, (2, 4)))
print(hash((1, 2)) == hash((1, 2)), {(1, 2): "v"}[(1, 2)], {(): 0}[()], {((1,), 2): "n"}[((1,), 2)], (1, 2) in {(1, 2), (3, 4)})
t[3][1].append(4)
print(t)
a = (1, 2)
b = a
a += (3,)
print(a, b, a is b, (1, 2)[0:2], tuple(x * 2 for x in a), sum(a), max(a), sorted((3, 1, 2)), list(enumerate(("x", "y"))))
(x, y), z = (1, 2), 3
x, y = y, x
print(x, y, z, (lambda *a: a)(1, 2), (yield_ for yield_ in ()).__class__.__name__)
print(min((1, "z"), (1, "a")), sorted([(2, "a"), (1, "b"), (1, "a")]), ((((1,),),),), (1, (2, (3, (4,)))), ("tuple" "concat",), ("a", "b",))
for bad in (lambda: t[9], lambda: t["x"], lambda: hash(([],)), lambda: t + [1], lambda: t < 5, lambda: (1, "a") < (1, 2), lambda: t.append(1), lambda: t.index(99), lambda: {([],): 1}, lambda: tuple(1), lambda: () * "a"):
    try:
        print(bad())
    except (IndexError, TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    t[0] = 1
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)


def stats(values):
    return min(values), max(values), sum(values) / len(values)


low, high, mean = stats([4, 8, 15])
print(f"{low} {high} {mean:.2f}", (*stats([1]), "end"))
