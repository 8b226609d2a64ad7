# limits: memory=8MB
# ends: trap memory
class Slots:
    __slots__ = tuple("s%d" % i for i in range(500))


kept = []
while True:
    kept.append(Slots())
