# limits: memory=8MB
# ends: trap memory or raised MemoryError
from collections import deque

ring = deque()
while True:
    ring.extend(range(10000))
