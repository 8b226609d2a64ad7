# limits: fuel=200000
# ends: completed
print(next(filter(None, bytes(10_000)), None), sum(x for x in range(1000)), any(x < 0 for x in range(1000)))
