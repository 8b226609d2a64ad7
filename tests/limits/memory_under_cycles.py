# limits: memory=8MB
# ends: completed
# Cyclic garbage is collected in time.
for i in range(100000):
    x = []
    x.append(x)
print("done", i)
