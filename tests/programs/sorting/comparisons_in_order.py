# Which items sort() compares with which, in which order, and how far a list is sorted when a comparison fails: runs, minimum lengths,
# merges, galloping, for lists of up to three hundred items.
class Random:
    def __init__(self, seed):
        self.state = seed

    def __call__(self, below):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % below


log = []
limit = None


class Item:
    def __init__(self, value, number):
        self.value = value
        self.number = number

    def __lt__(self, other):
        log.append((self.number, other.number))
        if limit is not None and len(log) > limit:
            raise ValueError("no more")
        return self.value < other.value


def shapes(random, n):
    yield "random", [random(n) for i in range(n)]
    yield "few values", [random(3) for i in range(n)]
    yield "sorted", list(range(n))
    yield "backwards", list(range(n))[::-1]
    yield "equal runs backwards", [i // 10 for i in range(n)][::-1]
    low, high = sorted(random(n) for i in range(n // 3)), sorted(random(n) for i in range(n - n // 3))
    yield "two runs", low + high
    yield "two runs, long one first", high + low
    nearly = list(range(n))
    for i in range(4):
        nearly[random(n)] = random(n)
    yield "nearly sorted", nearly
    runs = []
    while len(runs) < n:
        runs += sorted([random(1000) for i in range(random(120) + 1)], reverse=random(3) == 0)
    yield "runs", runs[:n]
    yield "saw", [i % 7 for i in range(n)]
    yield "zeros between", [random(1000) if i % 50 else 0 for i in range(n)]
    yield "blurred", [i + (random(40) if random(5) == 0 else 0) for i in range(n)]


def digest(numbers):
    total = len(numbers)
    for a in numbers:
        total = (total * 31 + a + 1) % 1000003
    return total


random = Random(1)
for n in (2, 5, 30, 63, 65, 130, 300):
    for name, shape in shapes(random, n):
        for limit in (None, random(n * 6)):
            for reverse in (False, True):
                items = [Item(value, number) for number, value in enumerate(shape)]
                log = []
                try:
                    items.sort(reverse=reverse)
                    end = "done"
                except ValueError:
                    end = "failed"
                print(n, name, limit, reverse, end, len(log), digest([a for pair in log for a in pair]), digest([item.number for item in items]))
