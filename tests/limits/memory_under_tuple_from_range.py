# limits: memory=8MB
# ends: completed
for _ in range(30):
    t = tuple(range(100000))
print(len(t), t[-1])
