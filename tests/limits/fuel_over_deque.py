# limits: fuel=3000000
# ends: trap fuel
from collections import deque

ring = deque(range(100000))
while True:
    ring.rotate(49999)
