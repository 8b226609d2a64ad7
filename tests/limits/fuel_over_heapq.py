# limits: fuel=2000000
# ends: trap fuel
import heapq

heap = list(range(100_000))
while True:
    heapq.heapify(heap)
    heapq.heapreplace(heap, 7)
