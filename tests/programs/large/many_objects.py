# Tens of thousands of objects of several kinds, most of them short-lived.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


total = Point(0, 0)
for i in range(5000):
    total = total + Point(i, -i)
print(total.x, total.y)
kept = [Point(i, i * i) for i in range(2000)]
print(sum(p.y for p in kept[::100]))
for i in range(len(kept)):
    if i % 3:
        kept[i] = None
print(sum(p.x for p in kept if p))
strings = [str(i) * (i % 5) for i in range(3000)]
print(len("".join(strings)), len(set(strings)))
index = {}
for s in strings:
    index.setdefault(len(s), []).append(s)
print(sorted((k, len(v)) for k, v in index.items()))
cycles = []
for i in range(500):
    a, b = {"n": i}, []
    a["b"] = b
    b.append(a)
    if i % 50 == 0:
        cycles.append(a)
print([c["b"][0]["n"] for c in cycles])
closures = [lambda i=i: i * 2 for i in range(1000)]
print(sum(f() for f in closures))
gens = [(x * y for x in range(3)) for y in range(300)]
print(sum(sum(g) for g in gens))
matrix = [[i * j % 7 for j in range(60)] for i in range(60)]
print(sum(map(sum, matrix)), sum(1 for row in matrix for v in row if v == 0))
text = ""
for i in range(3000):
    text += chr(97 + i % 26)
print(len(text), text.count("abc"), text[-5:])
tuples = {(i % 10, i % 7): i for i in range(2000)}
print(len(tuples), tuples[3, 3], sum(tuples.values()))
errors = 0
for i in range(1000):
    try:
        if i % 2:
            raise ValueError([i] * 5)
    except ValueError as error:
        errors += error.args[0][0]
print(errors)
big = 1
for i in range(1, 300):
    big *= i
print(len(str(big)), big % 1000007)
bits = []
for i in range(64):
    bits.append(1 << i)
print(sum(bits) == 2 ** 64 - 1, [b for b in bits if b > 2 ** 61])
