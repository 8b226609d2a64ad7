# limits: fuel=5000000
# ends: trap fuel
x = (1,)
for _ in range(60):
    x = (x, x)
print({x: 1})
