# sorted() and list.sort() where keys or comparisons are guest code.


def sorted(iterable, key, reverse):
    items = [item for item in _iterated(hinted(iterable))]
    sort_items(items, key, reverse)
    return items


def list_sort(self, key, reverse):
    # The list is empty for whoever looks while keys are computed and compared.
    items = _list_detach(self)
    try:
        sort_items(items, key, reverse)
    finally:
        modified = _list_attach(self, items)
    if modified:
        raise ValueError("list modified during sort")


def sort_items(items, key, reverse):
    backwards = True if reverse else False
    if key is None:
        if not _list_sort_native(items, None, backwards):
            merge_sort(items, items, backwards)
    else:
        keys = [key(item) for item in items]
        if not _list_sort_native(keys, items, backwards):
            merge_sort(keys, items, backwards)


def insertion_sort(keys, items, backwards):
    # For short lists: the run that they begin with, then binary insertion. Which items are compared can be seen, so it is what
    # CPython compares.
    count = len(keys)
    order = [index for index in range(count)]
    if backwards:
        order.reverse()
    for position in range(leading_run(keys, order), count):
        pivot = order.pop(position)
        low = 0
        high = position
        while low < high:
            middle = (low + high) // 2
            if keys[pivot] < keys[order[middle]]:
                high = middle
            else:
                low = middle + 1
        order.insert(low, pivot)
    if backwards:
        order.reverse()
    _list_permute(items, order)


def leading_run(keys, order):
    # Length of the ascending run at the start; one that descends is turned round first, equal neighbours keeping their order.
    count = len(order)
    length = 1
    while length < count and not keys[order[length]] < keys[order[length - 1]]:
        length += 1
    if length == count:
        return length
    if length > 1:
        if keys[order[0]] < keys[order[length - 1]]:
            return length
        reverse_part(order, 0, length)
    length += 1
    equal = 0
    while length < count:
        if keys[order[length]] < keys[order[length - 1]]:
            if equal:
                reverse_part(order, length - equal - 1, length)
                equal = 0
        elif keys[order[length - 1]] < keys[order[length]]:
            break
        else:
            equal += 1
        length += 1
    if equal:
        reverse_part(order, length - equal - 1, length)
    reverse_part(order, 0, length)
    while length < count and not keys[order[length]] < keys[order[length - 1]]:
        length += 1
    return length


def reverse_part(order, start, end):
    part = order[start:end]
    part.reverse()
    order[start:end] = part


def merge_sort(keys, items, backwards):
    # Bottom-up and stable, on positions. Only < is asked, of the later item first.
    count = len(keys)
    if count < 64:
        return insertion_sort(keys, items, backwards)
    order = [index for index in range(count)]
    if backwards:
        order.reverse()
    width = 1
    while width < count:
        merged = []
        start = 0
        while start < count:
            middle = start + width
            end = middle + width
            if end > count:
                end = count
            if middle >= count or not keys[order[middle]] < keys[order[middle - 1]]:
                merged.extend(order[start:end])
            else:
                left = start
                right = middle
                while left < middle and right < end:
                    if keys[order[right]] < keys[order[left]]:
                        merged.append(order[right])
                        right += 1
                    else:
                        merged.append(order[left])
                        left += 1
                merged.extend(order[left:middle])
                merged.extend(order[right:end])
            start = end
        order = merged
        width += width
    if backwards:
        order.reverse()
    _list_permute(items, order)
