# limits: memory=8MB
# ends: trap memory or raised MemoryError
# A shift makes as many digits as it is told.
size = 1000
while True:
    size *= 2
    result = 1 << size * 8
