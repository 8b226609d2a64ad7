# limits: memory=8MB
# ends: trap memory or raised MemoryError
# The name of each character.
size = 1000
while True:
    size *= 2
    result = ("\u20ac" * (size // 8)).encode("ascii", "namereplace")
