# Changing a container while it is iterated: the defined cases and the errors.
x = [1, 2, 3]
for v in x:
    if len(x) < 8:
        x.append(v * 10)
print(x)
x = [1, 2, 3, 4, 5, 6]
for v in x:
    if v % 2:
        x.remove(v)
print(x)
x = [1, 2, 3]
for i, v in enumerate(x):
    if i == 0:
        x.insert(0, "new")
    if i > 5:
        break
print(x)
x = [3, 2, 1]
for v in x:
    x.sort()
print(x)
x = [1, 2, 3]
for v in x:
    x.clear()
print(x, v)
d = {"a": 1, "b": 2}
try:
    for k in d:
        d[k + "x"] = 0
except RuntimeError as error:
    print("RuntimeError:", error)
d = {"a": 1, "b": 2}
try:
    for k in d:
        del d[k]
except RuntimeError as error:
    print("RuntimeError:", error)
d = {"a": 1, "b": 2, "c": 3}
for k in d:
    d[k] *= 10
print(d)
for k in list(d):
    if k != "b":
        del d[k]
print(d)
d = {1: "a", 2: "b"}
try:
    for k, v in d.items():
        d.pop(k)
        d["new"] = 1
except RuntimeError as error:
    print("RuntimeError:", error)
s = {1, 2, 3}
try:
    for v in s:
        s.add(v + 100)
except RuntimeError as error:
    print("RuntimeError:", error)
try:
    for v in s:
        s.discard(v)
except RuntimeError as error:
    print("RuntimeError:", error)
d = {"a": 1}
it = iter(d)
d["b"] = 2
try:
    next(it)
except RuntimeError as error:
    print("RuntimeError:", error)
it = iter([1, 2])
print(list(it), list(it))
x = [1, 2, 3]
it = iter(x)
next(it)
x.extend([4, 5])
print(list(it))
x.append(6)
print(list(it))
d = {i: i for i in range(5)}
d_list = [d.pop(k) for k in list(d) if k % 2]
print(d, d_list)
