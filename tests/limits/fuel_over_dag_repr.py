# limits: fuel=5000000 memory=8MB
# ends: trap fuel or trap memory
x = [1]
for _ in range(60):
    x = [x, x]
print(repr(x))
