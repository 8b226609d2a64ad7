# limits: memory=8MB
# ends: trap memory
x = [1]
for v in x:
    x.append(v)
