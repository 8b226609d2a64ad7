# limits: memory=8MB
# ends: completed
class Slots:
    __slots__ = tuple("s%d" % i for i in range(500))


for _ in range(20000):
    last = Slots()
last.s499 = 1
print(last.s499)
