# limits: memory=8MB
# ends: trap memory or raised MemoryError
import heapq

heap = []
while True:
    heapq.heappush(heap, len(heap))
