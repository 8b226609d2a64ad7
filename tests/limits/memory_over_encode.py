# limits: memory=8MB
# ends: trap memory or raised MemoryError
# Four bytes for each character.
size = 1000
while True:
    size *= 2
    result = ("x" * size).encode("utf-32")
