# limits: memory=8MB
# ends: completed
t = (1, 2, 3) * 50000
print(len(t), (t * 2)[-1])
