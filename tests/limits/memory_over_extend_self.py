# limits: memory=8MB
# ends: trap memory or raised MemoryError
x = [1]
while True:
    x.extend(x)
