# limits: fuel=3000000
# ends: trap fuel
class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


items = [Item(i * 7919 % 10007) for i in range(10000)]
while True:
    items.sort()
    items.reverse()
