# Numbers that are equal are one key, whatever their types: dicts, sets, membership, counting, removal; which object stays.
class Whole(int):
    pass


class Real(float):
    pass


def shown(value):
    return f"{value!r}:{type(value).__name__}"


for group in ((1, 1.0, True, 1 + 0j, Whole(1), Real(1)), (0, 0.0, -0.0, False, 0j, -0j, Whole(0)), (2**53, 2.0**53, complex(2**53)), (10**22, 1e22), (-1, -1.0, -1 + 0j), (0.5, 0.5 + 0j, Real(0.5)), (2**70, 2.0**70, Whole(2**70))):
    for first in group:
        d = {first: "first"}
        for other in group:
            d[other] = shown(other)
        s = {first} | set(group)
        print(shown(first), [shown(k) for k in d], d[first], len(s), [shown(k) for k in {first, *group}], all(other in d and other in s and d[other] == d[first] for other in group), group.index(first), group.count(first), [group[0], "x"].index(first), d.pop(group[-1]), d)
    print(len({hash(other) for other in group}), len(set(group)), shown(dict.fromkeys(group).popitem()[0]), shown(frozenset(group).__iter__().__next__()), {k: i for i, k in enumerate(group)}, max(group, key=lambda v: 0) is group[0] if not isinstance(group[-1], complex) else "-")
print({1: "a"} == {1.0: "a"}, {1, 2} == {1.0, 2.0}, {True: 1} == {1: True}, [1, 2] == [1.0, 2 + 0j], (1,) == (True,), {1: 2}.items() == {1.0: 2.0}.items(), {1} <= {1.0, 2}, {1}.isdisjoint({1.0}), {1, 2} - {1.0}, sorted({1, 2} & {2.0, True}), {1} | {1.0}, {1} ^ {True})
print({1: "int", 1.5: "float"}.get(1.0), {0.1 + 0.2: "sum"}.get(0.3), {float("inf"): "inf"}.get(float("inf")), {2**53 + 1: "odd"}.get(2.0**53), {2.0**53: "even"}.get(2**53 + 1), 1 in {1.0000000000000002: 0}, {"1": 1}.get(1), {b"1": 1}.get("1"), {(1, 2.0): "t"}.get((1.0, 2)), {frozenset([1]): "f"}.get(frozenset([1.0])))
counts = {}
for value in (1, "1", 1.0, True, b"1", (1,), (1.0,), 1j, 0 + 1j, None, "None", 0, False, "", b"", 0.0):
    counts[value] = counts.get(value, 0) + 1
print(counts)
match 1.0:
    case 1:
        print("matches int")
match True:
    case 1:
        print("matches one")
match 0:
    case False:
        print("never: by identity")
    case 0.0:
        print("matches float")
