# Parts of lists that native code copies in line, and those that it leaves to the operation.


def parts(items, start, stop):
    return [items[:], items[start:], items[:stop], items[start:stop]]


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Loud(list):
    def __getitem__(self, key):
        return ("loud", key)


items = [1, "two", 3.0, None, [5], 2**70]
for bounds in [(0, 6), (1, 3), (2, 2), (4, 2), (0, 0), (6, 6), (5, 6), (7, 9), (-1, 6), (0, -1), (-9, -8), (None, None), (True, 4)]:
    print(bounds, parts(items, *bounds))
print(parts(items, Index(1), Index(4)))
print(parts([], 0, 0), parts([7], 0, 1), parts((1, 2, 3), 1, 2), parts("text", 1, 3), parts(b"text", 1, 3))
print(parts(Loud([1, 2]), 0, 1))
for wrong in [("a", None), (None, 1.5), (1, [])]:
    try:
        parts(items, *wrong)
    except TypeError as error:
        print(error)

for length in [1, 2, 7, 8, 9, 15, 16, 63, 64, 65, 200, 1100]:
    whole = list(range(length))
    copy = whole[:]
    rest = whole[1:]
    copy.append("more")
    rest.append("more")
    print(length, len(whole), whole[-1], len(copy), copy[-2:], len(rest), rest[0], rest[-1], whole[0:length] == whole)


def with_steps(items, step):
    return items[::step], items[1:5:step]


for step in [1, 2, -1, None, 7]:
    print(step, with_steps(list(range(9)), step))


def rotations(items):
    seen = []
    for place in range(len(items)):
        turned = items[place:] + items[:place]
        part = items[place:place + 2]
        part.reverse()
        seen.append((turned, part))
        items[place] = -items[place]
    return seen


print(rotations([1, 2, 3, 4]))


# The one that the part comes from, and the register that it goes to, are the same.
def shorter(items):
    turns = 0
    while items:
        items = items[1:]
        turns += 1
    return turns


print(shorter(list(range(70))), sum(shorter([0] * n) for n in range(40)))


def many(turns):
    kept = []
    for turn in range(turns):
        part = items[turn % 3:]
        if turn % 500 == 0:
            kept.append(part)
    return kept


print(many(3000))
