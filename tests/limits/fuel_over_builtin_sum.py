# limits: fuel=2000000
# ends: trap fuel
print(sum(range(10 ** 15)))
