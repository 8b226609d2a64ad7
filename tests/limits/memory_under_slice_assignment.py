# limits: memory=8MB
# ends: completed
x = [0]
for _ in range(15):
    x[1:1] = x
x[::2] = range(len(x) // 2)
print(len(x), x[:5])
