# Keys of one hash: ints, bools, floats and strings equal to one another, long strings, tuples, and objects made to collide.
class Collides:
    def __init__(self, name, hash_value=7):
        self.name, self.hash_value = name, hash_value

    def __hash__(self):
        return self.hash_value

    def __eq__(self, other):
        return isinstance(other, Collides) and self.name == other.name

    def __repr__(self):
        return f"<{self.name}>"


for size in (0, 3, 8, 9, 40):
    d = {i: i for i in range(size)}
    d[7] = "int"
    d[7.0] = "float"
    d[Collides("a")] = "a"
    d[Collides("b")] = "b"
    d[Collides("a")] = "a again"
    print(size, d[7], d[7.0], d[Collides("a")], d[Collides("b")], Collides("c") in d, 7 in d, d.get(Collides("c"), "none"), len(d))
    del d[Collides("a")]
    print(Collides("a") in d, Collides("b") in d, d.pop(7), 7 in d, 7.0 in d)
    d[1] = "one"
    d[True] = "true"
    print([(k, type(k).__name__) for k in d if k == 1], d[1.0], d[1 + 0j])
    s = set(range(size)) | {7, 7.0, Collides("a")}
    s.add(Collides("b"))
    s.discard(Collides("a"))
    print(len(s), Collides("b") in s, Collides("a") in s, 7.0 in s, True in s)

step = 2**61 - 1
ring = {i * step: i for i in range(50)}
print(len(ring), all(ring[i * step] == i for i in range(50)), -1 in {-2: 1}, hash(-1) == hash(-2))
pairs = {-1: "minus one", -2: "minus two"}
print(pairs[-1], pairs[-2], pairs.get(-1.0), (-1,) in {(-2,)})
long_text = "x" * 3000
texts = {long_text: 1, "x" * 2999 + "y": 2}
print(texts["x" * 3000], texts["x" * 2999 + "y"], "x" * 2999 in texts)


class Text(str):
    def __eq__(self, other):
        return "never"

    __hash__ = str.__hash__


odd = {"k": 1}
odd[Text("k")] = 2
print(odd, Text("k") in odd, odd.get(Text("k")), [type(k).__name__ for k in odd])
many = {}
for i in range(2000):
    many[i * 64] = i
    if i % 3 == 0:
        del many[i * 64]
print(len(many), many[64], 0 in many, sum(many.values()))
swapped = set()
for i in range(100):
    swapped.add(i)
    swapped.discard(i - 1)
print(swapped)
tuples = {(i, str(i), i / 2): i for i in range(30)}
print(tuples[(7, "7", 3.5)], (7, "7", 3) in tuples, tuples.get((29.0, "29", 14.5)), (True, "1", 0.5) in tuples, ((1,),) in {((1.0,),): 1})
