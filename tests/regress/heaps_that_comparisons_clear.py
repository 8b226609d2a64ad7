# A heap whose size a comparison changes is noticed at once, also where that comparison ends the walk.
import heapq
class h(int):
    def __lt__(self, o):
        list2.clear()
        return NotImplemented
class g(int):
    def __lt__(self, o):
        list1.clear()
        return NotImplemented
list1, list2 = [], []
heapq.heappush(list1, h(0)); heapq.heappush(list2, g(0))
for l, x in (list1, g(1)), (list2, h(1)):
    try: print(heapq.heappush(l, x), list1, list2)
    except Exception as e: print(type(e), e)
class T:
    def __init__(s, n, l): s.n, s.l = n, l
    def __lt__(s, o):
        s.l.clear(); return s.n < o.n
for f in heapq.heappush, heapq.heappop, heapq.heapreplace, heapq.heappushpop, heapq.heapify, heapq.heappush_max, heapq.heappop_max:
    l = []; l += [T(n, l) for n in range(5)]
    try: print(f.__name__, (f(l) if f.__name__ in ("heappop","heapify","heappop_max") else f(l, T(0, l))) is None, len(l))
    except Exception as e: print(f.__name__, type(e), e)
