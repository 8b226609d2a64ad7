# Iterators in loops: where they stand after break, after the end, and after what they walk has changed.
def drain(iterator):
    out = []
    for item in iterator:
        out.append(item)
    return out


for make in (lambda: [1, 2, 3], lambda: (1, 2, 3), lambda: "abc", lambda: b"abc", lambda: bytearray(b"abc"), lambda: range(3), lambda: {1: 2, 3: 4, 5: 6}, lambda: {1: 2, 3: 4}.values(), lambda: {1: 2, 3: 4}.items(), lambda: {7}, lambda: "äöü", lambda: "€a"):
    source = make()
    iterator = iter(source)
    for item in iterator:
        break
    print(type(source).__name__, item, drain(iterator), drain(iterator), next(iterator, "end"))

growing = [1]
iterator = iter(growing)
for item in iterator:
    pass
growing.append(2)
print("ended list stays ended", drain(iterator))
shrinking = [1, 2, 3, 4]
for item in shrinking:
    shrinking.pop()
print("shrunk", shrinking, item)
d = {1: 1, 2: 2}
iterator = iter(d)
print(next(iterator))
d[3] = 3
for attempt in range(2):
    try:
        for key in iterator:
            print("key", key)
    except RuntimeError as error:
        print(error)
d = {1: 1, 2: 2}
iterator = iter(d)
for key in iterator:
    pass
d[3] = 3
print("ended dict stays ended", drain(iterator))
s = {1, 2, 3}
iterator = iter(s)
next(iterator)
s.add(4)
try:
    drain(iterator)
except RuntimeError as error:
    print(error)
deleted = {i: i for i in range(6)}
for i in (0, 2, 4, 5):
    del deleted[i]
print(drain(deleted), drain(deleted.values()), drain(deleted.items()), drain(reversed(deleted)))
emptied = set(range(6))
for i in (0, 2, 5):
    emptied.discard(i)
print(sorted(drain(emptied)))
mutated = bytearray(b"ab")
out = []
for byte in mutated:
    out.append(byte)
    if len(mutated) < 5:
        mutated.append(byte + 1)
print(out)
for character in "a\xff\u0100\U0001f600":
    print(ascii(character), len(character), end=" ")
print()
for i in reversed([1, 2, 3]):
    print(i, end=" ")
for i in reversed("abc"):
    print(i, end=" ")
for i in reversed(range(0, 10, 3)):
    print(i, end=" ")
print()
