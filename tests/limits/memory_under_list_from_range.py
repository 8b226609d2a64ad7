# limits: memory=8MB
# ends: completed
for _ in range(30):
    x = list(range(100000))
print(len(x), x[-1])
