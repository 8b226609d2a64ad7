import heapq


def check(heap, up):
    for i in range(1, len(heap)):
        parent = heap[(i - 1) // 2]
        if up:
            assert not heap[i] < parent, (i, heap)
        else:
            assert not parent < heap[i], (i, heap)


state = 12345


def rand(n):
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return state // 65536 % n


for size in (0, 1, 2, 3, 7, 8, 20, 65):
    data = [rand(30) for _ in range(size)]
    heap = list(data)
    heapq.heapify(heap)
    check(heap, True)
    print(size, heap)
    heap_max = list(data)
    heapq.heapify_max(heap_max)
    check(heap_max, False)
    print(size, heap_max)
    pushed, pushed_max = [], []
    for item in data:
        heapq.heappush(pushed, item)
        heapq.heappush_max(pushed_max, item)
    print(pushed, pushed_max)
    if size:
        print(heapq.heapreplace(heap, 15), heap, heapq.heappushpop(heap, 3), heapq.heappushpop(heap, -1), heap)
        print(heapq.heapreplace_max(heap_max, 15), heap_max, heapq.heappushpop_max(heap_max, 3), heapq.heappushpop_max(heap_max, 99), heap_max)
    print([heapq.heappop(heap) for _ in range(len(heap))], [heapq.heappop_max(heap_max) for _ in range(len(heap_max))])
for kind in (["pear", "fig", "apple", "kiwi", "\u00e9"], [(2, "b"), (1, "z"), (2, "a")], [1.5, 1, True, -0.0, 0, 2**70], [[3], [1, 2], [1]], [b"b", b"a"]):
    heap = list(kind)
    heapq.heapify(heap)
    print(heap)
    heap.append(kind[0])
    print([heapq.heappop(heap) for _ in range(len(kind))])
for call in (lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: heapq.heapify("x"), lambda: heapq.heapreplace([], 1), lambda: heapq.heappop_max([]), lambda: heapq.heapreplace_max([], 1), lambda: heapq.heappushpop([], 7), lambda: heapq.heappushpop_max([], 7)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
mixed = [1, 2, 3]
for call in (lambda: heapq.heappush(mixed, "s"), lambda: heapq.heappushpop(mixed, None), lambda: heapq.heapreplace(mixed, "t"), lambda: heapq.heapify(mixed), lambda: heapq.heappop(mixed)):
    try:
        print(call(), mixed)
    except Exception as error:
        print(type(error).__name__, error, mixed)
print(heapq.heappop([float("nan"), 1.0, 2.0]), sorted(heapq.__all__))


class Sub(list):
    pass


sub = Sub([3, 1, 2])
heapq.heapify(sub)
print(sub, heapq.heappop(sub), type(sub).__name__)
