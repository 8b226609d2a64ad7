# limits: fuel=2000000
# ends: trap fuel
print(next(filter(None, map(int, iter(lambda: 0, 1)))))
