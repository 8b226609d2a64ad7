# limits: fuel=2000000
# ends: trap fuel
print(0.5 in range(10 ** 15))
