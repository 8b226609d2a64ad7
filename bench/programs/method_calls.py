# Method calls, attribute reads and writes, inheritance.
class Counter:
    def __init__(self):
        self.count = 0

    def add(self, n):
        self.count += n
        return self

    def get(self):
        return self.count


class Double(Counter):
    def add(self, n):
        return super().add(n * 2)


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)

    def dot(self, other):
        return self.x * other.x + self.y * other.y


def run(counter, n):
    for i in range(n):
        counter.add(i)
        counter.get()
    return counter.get()


TURNS = 2
for _ in range(TURNS):
    assert run(Counter(), 1500000) == 1500000 * 1499999 // 2
    assert run(Double(), 500000) == 500000 * 499999
    p = Point(0, 1)
    total = 0
    for i in range(600000):
        p = p.moved(1, 2)
        total += p.dot(p) % 5
    assert p.x == 600000 and total > 0
print("method_calls", p.x, p.y, total)
