"""Binary heaps in lists. Which of several equal items comes first is as with CPython's heapq."""


def push(heap, item):
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def pop(heap):
    last = heap.pop()
    if not heap:
        return last
    first = heap[0]
    heap[0] = last
    _sink(heap)
    return first


# The item at `index` goes up while it is less than its parent.
def _rise(heap, start, index):
    item = heap[index]
    while index > start:
        parent = (index - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[index] = above
        index = parent
    heap[index] = item


# The first item goes down to a leaf, always to the lesser child, and from there up to its place: what was last in the heap
# mostly belongs near the leaves.
def _sink(heap):
    item = heap[0]
    end = len(heap)
    index = 0
    child = 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[index] = heap[child]
        index = child
        child = 2 * index + 1
    heap[index] = item
    _rise(heap, 0, index)
