# limits: memory=8MB
# ends: trap memory or raised MemoryError
import bisect

numbers = []
while True:
    bisect.insort(numbers, len(numbers))
