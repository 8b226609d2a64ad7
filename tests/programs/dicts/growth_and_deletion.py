# Many keys of several kinds, deletions, order, reuse.
d = {}
for i in range(1000):
    d[i] = i * i
print(len(d), d[999], sum(d.values()) == sum(i * i for i in range(1000)))
for i in range(0, 1000, 2):
    del d[i]
print(len(d), next(iter(d)), 0 in d, 1 in d, list(d)[:5], list(d)[-1])
for i in range(0, 1000, 4):
    d[i] = "again"
print(len(d), list(d)[-3:], d[996])
s = {}
for i in range(300):
    s["key" + str(i)] = i
for i in range(300):
    s["key" + str(i)] += 1
print(len(s), s["key0"], s["key299"], sum(s.values()))
m = {}
for i in range(50):
    m[i] = "int"
    m[str(i)] = "str"
    m[i, i] = "tuple"
    m[i + 0.5] = "float"
print(len(m), m[7], m["7"], m[7, 7], m[7.5], m[7.0])
counts = {}
for kind in m.values():
    counts[kind] = counts.get(kind, 0) + 1
print(counts)
negative = {-i: i for i in range(100)}
print(negative[-99], -1 in negative, negative[-2], negative[-1], sorted(negative)[:3])
big = {2 ** i: i for i in range(0, 200, 7)}
print(big[2 ** 70], 2 ** 71 in big, len(big))
while len(d) > 3:
    d.popitem()
print(d)
order = {}
for c in "hello world":
    order[c] = order.pop(c, 0) + 1
print(order)
q = dict.fromkeys(range(5))
for k in list(q):
    if k % 2:
        del q[k]
    else:
        q[k * 10] = k
print(q)
clash = {i * 2 ** 20: i for i in range(200)}
print(sum(clash[i * 2 ** 20] for i in range(200)))
