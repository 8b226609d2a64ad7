# limits: memory=8MB
# ends: trap memory or raised MemoryError
# Characters replaced by something longer.
size = 1000
while True:
    size *= 2
    result = ("x" * size).translate({120: "abcdefgh"})
