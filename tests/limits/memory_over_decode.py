# limits: memory=8MB
# ends: trap memory or raised MemoryError
# Four characters for each byte.
size = 1000
while True:
    size *= 2
    result = (b"\xff" * size).decode("utf-8", "backslashreplace")
