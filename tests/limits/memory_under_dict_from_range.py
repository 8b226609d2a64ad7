# limits: memory=8MB
# ends: completed
for _ in range(20):
    d = dict.fromkeys(range(20000))
    d |= dict(zip(range(100), range(100)))
print(len(d), d[99], d[100])
