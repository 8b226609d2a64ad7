# Slices of slices of views, their items, searches, comparisons and copies, against the same on lists.
class Draw:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


draw = Draw(99)
good, bad = 0, []


def bound():
    return None if draw.below(4) == 0 else draw.below(24) - 12


for code, maximum in (("B", 6), ("b", 6), ("h", 6), ("I", 6), ("q", 6), ("d", 6), ("c", 6)):
    for _ in range(60):
        size = memoryview(bytes(8)).cast(code).itemsize
        array = bytearray(size * 10)
        view = memoryview(array).cast(code)
        items = [bytes([draw.below(maximum)]) if code == "c" else draw.below(maximum) for _ in range(10)]
        for i, item in enumerate(items):
            view[i] = item
        part, listed = view, list(view)
        checks = [listed == items, view.tolist() == items]
        for _ in range(draw.below(4)):
            step = draw.below(7) - 3 or 1
            key = slice(bound(), bound(), step)
            part, listed = part[key], listed[key]
        wanted = items[draw.below(10)]
        checks += [part.tolist() == listed, len(part) == len(listed), list(reversed(part)) == listed[::-1], part.count(wanted) == listed.count(wanted), (wanted in part) == (wanted in listed), part.nbytes == len(listed) * size, bool(part) == bool(listed)]
        try:
            checks.append(part.index(wanted) == listed.index(wanted))
        except ValueError:
            checks.append(wanted not in listed)
        copy = bytes(part)
        checks += [copy == part.tobytes() == b"".join(bytes(part[i:i + 1]) for i in range(len(part))), memoryview(copy).cast(code).tolist() == listed if copy else listed == [], part == memoryview(copy).cast(code) if copy else True, part.hex() == copy.hex(), (part == part[::-1]) == (listed == listed[::-1])]
        if listed:
            i = draw.below(len(listed))
            part[i] = part[i - 1]
            listed[i] = listed[i - 1]
            checks.append(part.tolist() == listed)
            part[:] = part[::-1]
            checks.append(part.tolist() == listed[::-1])
        if all(checks):
            good += 1
        else:
            bad.append((code, checks))
print(good, bad)
