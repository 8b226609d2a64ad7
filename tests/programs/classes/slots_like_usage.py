# Many instances with the same and with different attribute orders.
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm2(self):
        return self.x * self.x + self.y * self.y


class Reverse:
    def __init__(self, x, y):
        self.y = y
        self.x = x

    norm2 = Point.norm2


points = [Point(i, i + 1) if i % 2 else Reverse(i, i + 1) for i in range(20)]
print(sum(p.norm2() for p in points))
for i, p in enumerate(points):
    if i % 3 == 0:
        p.tag = i
    if i % 5 == 0:
        del p.y
        p.y = 0
print([getattr(p, "tag", None) for p in points])
print(sum(p.x + p.y for p in points))
print([list(p.__dict__) for p in points[:6]])


class Grow:
    pass


g = Grow()
for i in range(40):
    setattr(g, f"a{i}", i)
print(sum(getattr(g, f"a{i}") for i in range(40)), len(g.__dict__))
for i in range(0, 40, 2):
    delattr(g, f"a{i}")
print(sorted(g.__dict__.values())[:5], hasattr(g, "a0"), g.a1)
g.__dict__["direct"] = "yes"
print(g.direct)
