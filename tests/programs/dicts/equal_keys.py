# 1, 1.0 and True are one key: the first one stays, whoever stores the value.
d = {1: "int", True: "bool", 1.0: "float"}
print(d)
d[1 + 0j] = "complex"
print(d, d[True], d.get(1.0))
d = dict.fromkeys([0.0, 0, False, -0.0], "zero")
print(d)
print({**{1: "a"}, **{True: "b"}}, {1: "a"} | {1.0: "b"}, dict([(1, 2), (1.0, 3)]))
d = {True: 1}
d.update({1: 2})
d.setdefault(1.0, 3)
print(d, d.pop(1), d)
d[1.0] = "again"
print(d)
print({frozenset({1}): 1, frozenset({True}): 2}, {(1, 2): 1, (1.0, 2.0): 2})
print({k: v for k, v in [(1, "a"), (True, "b"), (2, "c"), (2.0, "d")]})
print({1, True, 1.0}, {True, 1}, {0.0, False} | {0}, {1} & {True}, {1, 2} & {True, 3})
