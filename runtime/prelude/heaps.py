# heapq where a comparison is guest code or fails. Everything is visible to the guest: which items are compared in which order, and what
# the list holds at that time.


def heap_rise(heap, root, position):
    item = heap[position]
    count = len(heap)
    while position > root:
        parent = (position - 1) >> 1
        rises = item < heap[parent]
        if len(heap) != count:
            raise RuntimeError("list changed size during iteration")
        if not rises:
            break
        heap[position], heap[parent] = heap[parent], item
        position = parent


def heap_rise_max(heap, root, position):
    item = heap[position]
    count = len(heap)
    while position > root:
        parent = (position - 1) >> 1
        rises = heap[parent] < item
        if len(heap) != count:
            raise RuntimeError("list changed size during iteration")
        if not rises:
            break
        heap[position], heap[parent] = heap[parent], item
        position = parent


def heap_sink(heap, position):
    count = len(heap)
    root = position
    while 2 * position + 1 < count:
        child = 2 * position + 1
        if child + 1 < count:
            second = heap[child] < heap[child + 1]
            if not second:
                child += 1
            if len(heap) != count:
                raise RuntimeError("list changed size during iteration")
        heap[position], heap[child] = heap[child], heap[position]
        position = child
    heap_rise(heap, root, position)


def heap_sink_max(heap, position):
    count = len(heap)
    root = position
    while 2 * position + 1 < count:
        child = 2 * position + 1
        if child + 1 < count:
            second = heap[child + 1] < heap[child]
            if not second:
                child += 1
            if len(heap) != count:
                raise RuntimeError("list changed size during iteration")
        heap[position], heap[child] = heap[child], heap[position]
        position = child
    heap_rise_max(heap, root, position)


def heap_push(heap, item):
    list.append(heap, item)
    heap_rise(heap, 0, len(heap) - 1)


def heap_push_max(heap, item):
    list.append(heap, item)
    heap_rise_max(heap, 0, len(heap) - 1)


def heap_pop(heap):
    last = list.pop(heap)
    if not heap:
        return last
    top = heap[0]
    heap[0] = last
    heap_sink(heap, 0)
    return top


def heap_pop_max(heap):
    last = list.pop(heap)
    if not heap:
        return last
    top = heap[0]
    heap[0] = last
    heap_sink_max(heap, 0)
    return top


def heap_replace(heap, item):
    top = heap[0]
    heap[0] = item
    heap_sink(heap, 0)
    return top


def heap_replace_max(heap, item):
    top = heap[0]
    heap[0] = item
    heap_sink_max(heap, 0)
    return top


def heap_push_pop(heap, item):
    if not heap[0] < item:
        return item
    if not heap:
        raise IndexError("index out of range")
    return heap_replace(heap, item)


def heap_push_pop_max(heap, item):
    if not item < heap[0]:
        return item
    if not heap:
        raise IndexError("index out of range")
    return heap_replace_max(heap, item)


def heapify(heap):
    for position in range(len(heap) // 2 - 1, -1, -1):
        heap_sink(heap, position)


def heapify_max(heap):
    for position in range(len(heap) // 2 - 1, -1, -1):
        heap_sink_max(heap, position)


# bisect


def bisect_position(value):
    value = index_of_object(value)
    if not isinstance(value, int):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if not -(1 << 63) <= value < 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return value


def bisect_end(value):
    index = index_of_object(value)
    if not isinstance(index, int):
        raise TypeError(f"argument should be integer or None, not '{type(value).__name__}'")
    if not -(1 << 63) <= index < 1 << 63:
        raise OverflowError(f"cannot fit '{type(value).__name__}' into an index-sized integer")
    return index


def bisect_positions(low, high, sequence):
    low = bisect_position(low)
    # CPython's C function takes -1 for the end, too.
    high = -1 if high is None else bisect_end(high)
    if isinstance(sequence, dict):
        raise TypeError(f"{type(sequence).__name__} is not a sequence")
    if high == -1:
        high = len(sequence)
    if low < 0:
        raise ValueError("lo must be non-negative")
    return low, high


def bisect_right(a, x, lo, hi, key):
    lo, hi = bisect_positions(lo, hi, a)
    while lo < hi:
        middle = (lo + hi) // 2
        item = a[middle]
        if x < (item if key is None else key(item)):
            hi = middle
        else:
            lo = middle + 1
    return lo


def bisect_left(a, x, lo, hi, key):
    lo, hi = bisect_positions(lo, hi, a)
    while lo < hi:
        middle = (lo + hi) // 2
        item = a[middle]
        if (item if key is None else key(item)) < x:
            lo = middle + 1
        else:
            hi = middle
    return lo


def insort_right(a, x, lo, hi, key):
    a.insert(bisect_right(a, x if key is None else key(x), lo, hi, key), x)


def insort_left(a, x, lo, hi, key):
    a.insert(bisect_left(a, x if key is None else key(x), lo, hi, key), x)
