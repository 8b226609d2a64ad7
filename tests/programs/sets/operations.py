# Sets and frozensets: algebra, methods, comparisons. Output is sorted, as order is no promise.
a, b = {1, 2, 3, 4}, {3, 4, 5}
show = lambda s: (type(s).__name__, sorted(s))
print(show(a | b), show(a & b), show(a - b), show(b - a), show(a ^ b))
print(show(a.union(b, [9])), show(a.intersection([1, 3, 99])), show(a.difference([1], (2,))), show(a.symmetric_difference([1, 7])))
print(a <= b, {3} < a, a >= {1, 2}, a > a, a == {4, 3, 2, 1}, a != b, {1}.issubset([1, 2]), a.issuperset([1]), a.isdisjoint([7, 8]), a.isdisjoint(b))
print(3 in a, 9 in a, len(a), bool(set()), set() == frozenset(), {1, 1.0, True}, len({0, False, 0.0}))
c = set(a)
print(c.add(10), c.add(1), show(c), c.discard(99), c.discard(1), c.remove(2), show(c), c.update([1], "ab" and [2]), show(c), c.copy() == c)
c.intersection_update([1, 2, 3])
c |= {7}
c -= {1}
c &= {2, 3, 7}
c ^= {3, 8}
print(show(c), c.pop() in {2, 7, 8}, len(c), c.clear(), c)
f = frozenset("hello")
print(show(f), "h" in f, len(f), f == set("hello"), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {f: "key"}[frozenset("olleh")], show(f | {"z"}), show({"z"} | f))
print(set(), frozenset(), {1}, {"a"}, frozenset([5]), repr({(1, 2)}), [set()], sorted(set("mississippi")), sorted({x % 3 for x in range(10)}))
print(sorted(set([1, 2, 2, 3]) & set(range(2, 9))), min(a), max(b), sum(a), sorted(a, reverse=True), any(x > 3 for x in a), {frozenset([1])} == {frozenset([1])})
seen, unique = set(), []
for x in [3, 1, 3, 2, 1]:
    if x not in seen:
        seen.add(x)
        unique.append(x)
print(unique)
big = set(range(1000))
big -= set(range(0, 1000, 2))
print(len(big), sum(big), 501 in big, 500 in big)
for bad in (lambda: {[]}, lambda: {{}}, lambda: {1}.remove(5), lambda: set().pop(), lambda: {1} + {2}, lambda: {1} | [2], lambda: {1} < [1], lambda: set(5), lambda: frozenset().add(1), lambda: {1}[0], lambda: set([{}]), lambda: {1}.union(5), lambda: hash({1})):
    try:
        print(bad())
    except (TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
