# limits: memory=8MB
# ends: trap memory or raised MemoryError
import math

size = 1000
while True:
    size *= 2
    result = math.prod([1 << size, 3, 5])
