# limits: memory=8MB
# ends: completed
x = [0, 1] * 100000
print(len(x), len(x * 2), x[-1])
