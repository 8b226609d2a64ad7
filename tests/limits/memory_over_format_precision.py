# limits: memory=8MB
# ends: trap memory or raised MemoryError
# A precision that is an argument.
size = 1000
while True:
    size *= 2
    result = f"{1.5:.{size}f}"
