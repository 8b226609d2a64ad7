# Comprehensions over what changes while they run.
x = [1, 2, 3]
print([x.pop() for _ in x], x)
x = [1, 2, 3]
print([(x.append(n * 10), n)[1] for n in x if len(x) < 6], x)
d = {1: "a", 2: "b"}
for f in (lambda: [d.pop(k) for k in d], lambda: {k: d.setdefault(k + 100, 0) for k in d}, lambda: {d.update({k: 1}) for k in d}, lambda: sum(d.popitem()[0] for k in d)):
    try:
        print(f(), d)
    except RuntimeError as error:
        print(error, d)
s = {1, 2, 3}
for f in (lambda: [s.add(n + 10) for n in s], lambda: [s.discard(99) for n in s], lambda: [s.remove(n) for n in s]):
    try:
        print(len(f()))
    except RuntimeError as error:
        print(error)
b = bytearray(b"ab")
print([(len(b) < 5 and b.append(99), n)[1] for n in b], b)
it = iter([1, 2, 3, 4, 5])
print([(n, next(it, None)) for n in it], list(it))
print([a for a, in [(1,), [2], "3"]], [v for k, *v in ("abc", (1,), [2, 3])], {k: v for k, v in ["ab", (1, 2)]})
for f in (lambda: [a for a, b in [1]], lambda: [a for a, b in ["abc"]], lambda: {k: 1 for k in [[]]}, lambda: {k for k in [{}]}, lambda: [n for n in 5], lambda: {**{1: 2}, **[1]}):
    try:
        print(f())
    except (TypeError, ValueError) as error:
        print(error)
