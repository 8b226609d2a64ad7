# limits: memory=8MB
# ends: trap memory or raised MemoryError
# Joining puts the separator between all items.
size = 1000
while True:
    size *= 2
    result = "ab".join(["x"] * size)
