# limits: memory=8MB
# ends: trap memory or raised MemoryError
# Four characters for each character.
size = 1000
while True:
    size *= 2
    result = repr("\x00" * size)
