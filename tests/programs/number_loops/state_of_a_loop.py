# What is seen of a loop from elsewhere: locals, handlers, generators, closures, deleted names, the loop left half-way.
def observed(turns):
    x = 0.5
    n = 0
    seen = None
    for turn in range(turns):
        x = x * 1.5 + 1
        n += turn
        unused = n * 2
        if turn == turns - 3:
            seen = dict(locals())
    return seen


for turns in (5, 50, 60):
    print(observed(turns))


def handled(items):
    total = 0
    count = 0.0
    failed = []
    for item in items:
        try:
            count += 1
            total += item
            total //= 1
        except TypeError:
            failed.append((count, total))
            count = count * 2
        finally:
            count -= 0.25
    return total, count, failed


print(handled(list(range(60)) + ["x"] + [0.5, 2, None, 7]))
print(handled([1.5] * 60 + [[]] + [2**62] * 3))


def running(items):
    total = 0
    for item in items:
        total = total + item
        sent = yield total
        if sent is not None:
            total = sent


g = running(range(100))
print([next(g) for _ in range(40)], g.send(0.5), [next(g) for _ in range(5)], g.send(2**62), next(g), next(g))


def counted(turns):
    total = 0

    def add(value):
        nonlocal total
        total += value

    for turn in range(turns):
        if turn % 3 == 0:
            add(turn)
        total = total + 0.5 if turn == turns // 2 else total + 1
    return total


print(counted(40), counted(41), counted(200))


def deleted(turns):
    for turn in range(turns):
        x = turn * 2
        if turn > 45:
            del x
        try:
            y = x + 1
        except UnboundLocalError as error:
            return turn, y, str(error)
    return y


print(deleted(40), deleted(60))


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def moved(points, turns):
    for turn in range(turns):
        for point in points:
            point.x += point.y
            point.y = point.y * 0.5
        if turn == 30:
            points[0].z = 1  # another shape
            points[1].x = 2**70
            points.append(Point(1, "y"))
    return [(point.x, point.y) for point in points]


points = [Point(0, 1), Point(1.0, 2.0), Point(3, 4.0)]
try:
    moved(points, 40)
except TypeError as error:
    print(error)
print([(point.x, point.y) for point in points])


def items(rows):
    total = 0
    for i in range(len(rows)):
        for j in range(-1, len(rows[i]) - 1):
            total += rows[i][j] * rows[-i][j - 1]
            rows[i][j] = total % 10
    return total


rows = [[i * j % 7 for j in range(12)] for i in range(12)]
print(items(rows), rows[3], items([[0.5, 2], [1, 3.25]]), items([(1,)][:0]))
try:
    items([[1, 2], (3, 4)])
except TypeError as error:
    print(error)
try:
    items([[1, 2], [3]])
except IndexError as error:
    print(error)


def truths(flags):
    count = 0
    for i in range(len(flags)):
        if flags[i]:
            count += flags[i] == True
        if not flags[i]:
            count -= 1
    return count


print(truths([True, False, True] * 20), truths([True] * 50 + [1, 0, None, "", "a", 0.0, [], 2]))
