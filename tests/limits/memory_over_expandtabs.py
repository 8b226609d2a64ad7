# limits: memory=8MB
# ends: trap memory or raised MemoryError
# Each tab becomes many spaces.
size = 1000
while True:
    size *= 2
    result = "\t\t\t\t".expandtabs(size)
