# limits: memory=8MB
# ends: trap memory
s = frozenset()
count = 1000
while True:
    s = s.union(range(count, 3 * count))
    count *= 2
