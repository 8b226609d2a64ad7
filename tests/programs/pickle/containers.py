import pickle

shared = ["shared"]
inside = []
inside.append((inside, {"self": inside}))
table = {}
table["me"] = [table]
values = [
    (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], [[], [()]], {}, {"a": 1}, {"a": 1, "b": [2]}, set(), {1},
    frozenset(), frozenset({"x"}), [shared, shared, (shared,)], {"k": shared, 1: shared}, [b"twice"] * 2, ["word", "word"],
]
for protocol in range(6):
    for value in values:
        packed = pickle.dumps(value, protocol)
        print(protocol, packed, pickle.loads(packed) == value)
    for value in (inside, table):
        packed = pickle.dumps(value, protocol)
        print(packed, pickle.loads(packed))
again = pickle.loads(pickle.dumps([shared, shared]))
print(again[0] is again[1])
