"""Priority queues in lists.

Heaps are lists for which a[k] <= a[2*k+1] and a[k] <= a[2*k+2] for all k: a[0] is the smallest item."""

# What works on one heap is native (heapq.cpp).

__all__ = [
    "heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop", "heappush_max", "heappop_max",
    "heapify_max", "heapreplace_max", "heappushpop_max",
]

_END = object()


def merge(*iterables, key=None, reverse=False):
    """Merge multiple sorted inputs into a single sorted output, without holding more than one item of each."""
    heapify_ = heapify_max if reverse else heapify
    replace = heapreplace_max if reverse else heapreplace
    pop = heappop_max if reverse else heappop
    direction = -1 if reverse else 1
    # Entries: what is compared, the place of the input among the inputs, the item, what gives the next one.
    heap = []
    for order, iterable in enumerate(iterables):
        advance = iter(iterable).__next__
        try:
            item = advance()
        except StopIteration:
            continue
        heap.append([item if key is None else key(item), order * direction, item, advance])
    heapify_(heap)
    while len(heap) > 1:
        entry = heap[0]
        while True:
            yield entry[2]
            try:
                item = entry[3]()
            except StopIteration:
                pop(heap)
                break
            entry[2] = item
            entry[0] = item if key is None else key(item)
            replace(heap, entry)
            if heap[0] is not entry:
                break
    if heap:
        _, _, item, advance = heap[0]
        yield item
        yield from advance.__self__


def _extremes(n, iterable, key, largest):
    if n == 1:
        found = (max if largest else min)(iterable, default=_END, key=key)
        return [] if found is _END else [found]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=largest)[:n]
    items = iter(iterable)
    # The worst of what is kept is at the root; among equals, the one that came last.
    step = -1 if largest else 1
    kept = []
    order = 0
    for _, item in zip(range(n), items):
        kept.append((item if key is None else key(item), order, item))
        order += step
    if not kept:
        return []
    if largest:
        heapify(kept)
        worst = kept[0][0]
        for item in items:
            value = item if key is None else key(item)
            if worst < value:
                heapreplace(kept, (value, order, item))
                worst = kept[0][0]
                order -= 1
    else:
        heapify_max(kept)
        worst = kept[0][0]
        for item in items:
            value = item if key is None else key(item)
            if value < worst:
                heapreplace_max(kept, (value, order, item))
                worst = kept[0][0]
                order += 1
    kept.sort(reverse=largest)
    return [entry[2] for entry in kept]


def nsmallest(n, iterable, key=None):
    """What sorted(iterable, key=key)[:n] gives, without sorting all of it."""
    return _extremes(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    """What sorted(iterable, key=key, reverse=True)[:n] gives, without sorting all of it."""
    return _extremes(n, iterable, key, True)


# The names that the functions of max-heaps had before they were public.
_heapify_max = heapify_max
_heappop_max = heappop_max
_heappush_max = heappush_max
_heappushpop_max = heappushpop_max
_heapreplace_max = heapreplace_max
