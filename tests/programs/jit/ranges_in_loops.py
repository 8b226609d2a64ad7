# Inner ranges of all forms: empty, one item, down, long steps, bounds near the end of small ints, arguments that are no ints.
def spans(turns):
    counts = {}
    for turn in range(turns):
        for form in (
            range(turn % 3),
            range(turn % 2, 2),
            range(5, turn % 7),
            range(3, turn % 4 - 2, -1),
            range(-3, 3),
            range(0, 20, 7),
            range(20, 0, -7),
            range(-turn),
        ):
            for item in form:
                counts[item] = counts.get(item, 0) + 1
    return sorted(counts.items())


print(spans(40))


def inner(start, stop, step):
    total = 0
    for _ in range(60):
        for i in range(stop):
            total += i
        for i in range(start, stop):
            total -= 2 * i
        for i in range(start, stop, 1):
            total += 3 * i
        for i in range(stop, start, -1):
            total += 5 * i
        for i in range(start, stop, step):
            total += 7 * i
        for i in range(-1 + start, start - 1, -1):
            total += 1000
        else:
            total += 11
    return total


for start, stop, step in ((0, 5, 2), (3, 3, 1), (5, 2, -2), (-4, 4, 3), (0, 0, 1), (7, 8, 100), (-9, -3, 1), (2, 9, -1)):
    print(start, stop, step, inner(start, stop, step))
big = 2**62 - 1
small = -(2**62)


def edges(low, high):
    seen = []
    for i in range(high - 2, high):
        seen.append(i)
    for i in range(high, high - 2, -1):
        seen.append(i)
    for i in range(low, low + 2):
        seen.append(i)
    for i in range(low, high):
        seen.append(i)
        break
    for i in range(high, low, -1):
        seen.append(i)
        break
    return seen


for _ in range(60):
    found = edges(small, big)
print(found)
print(edges(-5, 5), edges(2**70, 2**70 + 3), edges(small - 1, small))


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def of(*arguments):
    items = []
    for i in range(*arguments):
        items.append(i)
    return items


def stop_at(stop):
    items = []
    for i in range(stop):
        items.append(i)
    return items


for argument in (3, True, Index(2), 2.0, "3", None, False, 0):
    for _ in range(30):
        try:
            result = stop_at(argument)
        except TypeError as error:
            result = str(error)
    print(result)
print(of(1, 4), of(4, 1, -1), of(0, 10, 4))
for step in (0, Index(-3), 1.5):
    try:
        print(of(9, 0, step))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def shadowed(range):
    items = []
    for i in range(3):
        items.append(i)
    return items


print(shadowed(lambda count: "abc"[:count]), [shadowed(range) for _ in range(60)][-1])


def changes(turns):
    last = None
    for turn in range(turns):
        for i in range(turn):
            last = i
            i = "other"
            turn = 0
    return last, i, turn


print(changes(50))


class Length:
    def __init__(self, answer):
        self.answer = answer

    def __len__(self):
        return self.answer


for answer in (3, True, Index(4), Index(-4), -1, 2**70, "x", None, 1.0):
    for _ in range(40):
        try:
            result = len(Length(answer))
        except (TypeError, ValueError, OverflowError) as error:
            result = f"{type(error).__name__}: {error}"
    print(result)
