# limits: memory=8MB
# ends: completed
for _ in range(20):
    x = sorted(range(50000), reverse=True)
print(x[0], x[-1], len(x))
