# limits: memory=8MB
# ends: trap memory or raised MemoryError
# A character that is three when folded.
size = 1000
while True:
    size *= 2
    result = ("\ufb03" * size).casefold()
