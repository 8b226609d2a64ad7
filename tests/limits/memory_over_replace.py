# limits: memory=8MB
# ends: trap memory or raised MemoryError
# Replacing by something longer.
size = 1000
while True:
    size *= 2
    result = ("x" * size).replace("x", "abcdefgh")
