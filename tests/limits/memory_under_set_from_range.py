# limits: memory=8MB
# ends: completed
for _ in range(20):
    s = set(range(20000)) & frozenset(range(10000, 30000))
print(len(s), min(s), max(s))
