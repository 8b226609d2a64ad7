# Operators that assign: they change a set, and make a new frozenset; other names see the difference.
s = t = {1, 2, 3}
s |= {4}
s &= {2, 3, 4, 5}
s -= frozenset({2})
s ^= {3, 9}
print(sorted(s), s is t)
f = g = frozenset({1, 2})
f |= {3}
f &= {1, 3}
f ^= {7}
print(sorted(f), sorted(g), type(f).__name__)
s ^= s
print(s)
s |= t
s.update([1], (2,), {3: 4}, "ab", {5}, range(2))
print(sorted(s, key=str))
s.difference_update([1], "a", {5})
s.intersection_update([2, 3, "b", 0], {2, "b", 0})
s.symmetric_difference_update([0, 8])
print(sorted(s, key=str))
s -= s
print(s, len(s))
for statement in ("s |= [1]", "s &= 'a'", "s -= None", "s ^= {1: 2}", "f |= [1]"):
    try:
        exec(statement)
    except TypeError as error:
        print(error)
s.update()
s.difference_update()
s.intersection_update()
print(s)
