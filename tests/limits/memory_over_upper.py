# limits: memory=8MB
# ends: trap memory or raised MemoryError
# A character that has three characters in upper case.
size = 1000
while True:
    size *= 2
    result = ("\u0390" * size).upper()
