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
            sort_by_keys(items, items, backwards)
    else:
        keys = [key(item) for item in items]
        if not _list_sort_native(keys, items, backwards):
            sort_by_keys(keys, items, backwards)


def sort_by_keys(keys, items, backwards):
    order = [index for index in range(len(keys))]
    if backwards:
        order.reverse()
    try:
        sort_positions(keys, order)
    finally:
        if backwards:
            order.reverse()
        _list_permute(items, order)


def sort_positions(keys, order):
    # Sorts `order`, positions in `keys`, by the keys they stand for: natural runs, extended to a minimum by binary insertion, merged
    # in the order of powersort with galloping. Which items are compared when can be seen, as can what is done when a comparison
    # fails, so all of it is as CPython documents its own sort. At every step `order` has all positions.
    count = len(order)
    minimum = minimum_run(count)
    runs = []  # start, length and power of the boundary to the next one
    eagerness = [7]
    start = 0
    while start < count:
        end = leading_run(keys, order, start, count)
        if end - start < minimum and end < count:
            wanted = start + minimum
            if wanted > count:
                wanted = count
            insert_rest(keys, order, start, end, wanted)
            end = wanted
        if runs:
            power = node_power(runs[-1][0], start, end, count)
            while len(runs) > 1 and runs[-2][2] > power:
                merge_runs(keys, order, runs, len(runs) - 2, eagerness)
            runs[-1][2] = power
        runs.append([start, end - start, 0])
        start = end
    while len(runs) > 1:
        at = len(runs) - 2
        if at > 0 and runs[at - 1][1] < runs[at + 1][1]:
            at -= 1
        merge_runs(keys, order, runs, at, eagerness)


def minimum_run(count):
    rest = 0
    while count >= 64:
        rest |= count & 1
        count >>= 1
    return count + rest


def node_power(previous, start, end, count):
    # Depth in the ideal tree of merges of the boundary between two neighbours.
    left = previous + start
    right = start + end
    power = 0
    while True:
        power += 1
        if left >= count:
            left -= count
            right -= count
        elif right >= count:
            return power
        left += left
        right += right


def leading_run(keys, order, start, end):
    # Where the run that begins at start ends, an ascending one; one that descends is turned round first, equal neighbours keeping
    # their order.
    at = start + 1
    while at < end and not keys[order[at]] < keys[order[at - 1]]:
        at += 1
    if at >= end:
        return end
    if at > start + 1:
        if keys[order[start]] < keys[order[at - 1]]:
            return at
        reverse_part(order, start, at)
    at += 1
    equal = 0
    while at < end:
        if keys[order[at]] < keys[order[at - 1]]:
            if equal:
                reverse_part(order, at - equal - 1, at)
                equal = 0
        elif keys[order[at - 1]] < keys[order[at]]:
            break
        else:
            equal += 1
        at += 1
    if equal:
        reverse_part(order, at - equal - 1, at)
    reverse_part(order, start, at)
    while at < end and not keys[order[at]] < keys[order[at - 1]]:
        at += 1
    return at


def reverse_part(order, start, end):
    part = order[start:end]
    part.reverse()
    order[start:end] = part


def insert_rest(keys, order, start, position, end):
    # Puts the items from position on into the sorted part before them.
    while position < end:
        pivot = keys[order[position]]
        low = start
        high = position
        while low < high:
            middle = (low + high) // 2
            if pivot < keys[order[middle]]:
                high = middle
            else:
                low = middle + 1
        order.insert(low, order.pop(position))
        position += 1


def merge_runs(keys, order, runs, at, eagerness):
    left, right = runs[at], runs[at + 1]
    start, middle = left[0], right[0]
    end = middle + right[1]
    left[1] += right[1]
    del runs[at + 1]
    # What is in place already at both ends stays there.
    start += place_behind(keys, order, order[middle], start, middle - start, 0)
    if start == middle:
        return
    end = middle + place_before(keys, order, order[middle - 1], middle, end - middle, end - middle - 1)
    if middle == end:
        return
    if middle - start <= end - middle:
        merge_forwards(keys, order, start, middle, end, eagerness)
    else:
        merge_backwards(keys, order, start, middle, end, eagerness)


def place_before(keys, row, position, base, count, hint):
    # How many of the sorted row[base:base + count] are less than the key: the search gallops from hint on, then bisects.
    key = keys[position]
    last = 0
    offset = 1
    if keys[row[base + hint]] < key:
        most = count - hint
        while offset < most and keys[row[base + hint + offset]] < key:
            last = offset
            offset += offset + 1
        if offset > most:
            offset = most
        low = hint + last + 1
        high = hint + offset
    else:
        most = hint + 1
        while offset < most and not keys[row[base + hint - offset]] < key:
            last = offset
            offset += offset + 1
        if offset > most:
            offset = most
        low = hint - offset + 1
        high = hint - last
    while low < high:
        middle = (low + high) // 2
        if keys[row[base + middle]] < key:
            low = middle + 1
        else:
            high = middle
    return high


def place_behind(keys, row, position, base, count, hint):
    # How many of them the key is not less than.
    key = keys[position]
    last = 0
    offset = 1
    if key < keys[row[base + hint]]:
        most = hint + 1
        while offset < most and key < keys[row[base + hint - offset]]:
            last = offset
            offset += offset + 1
        if offset > most:
            offset = most
        low = hint - offset + 1
        high = hint - last
    else:
        most = count - hint
        while offset < most and not key < keys[row[base + hint + offset]]:
            last = offset
            offset += offset + 1
        if offset > most:
            offset = most
        low = hint + last + 1
        high = hint + offset
    while low < high:
        middle = (low + high) // 2
        if key < keys[row[base + middle]]:
            high = middle
        else:
            low = middle + 1
    return high


def merge_forwards(keys, order, start, middle, end, eagerness):
    # The left run stands aside; what is left of it closes the gap at the end, however that comes.
    aside = order[start:middle]
    left, left_end = 0, middle - start
    right = middle
    out = start
    try:
        order[out] = order[right]
        out += 1
        right += 1
        if right == end or left_end == 1:
            return
        least = eagerness[0]
        while True:
            from_left = from_right = 0
            while True:
                if keys[order[right]] < keys[aside[left]]:
                    order[out] = order[right]
                    out += 1
                    right += 1
                    from_right += 1
                    from_left = 0
                    if right == end:
                        return
                    if from_right >= least:
                        break
                else:
                    order[out] = aside[left]
                    out += 1
                    left += 1
                    from_left += 1
                    from_right = 0
                    if left + 1 == left_end:
                        return
                    if from_left >= least:
                        break
            least += 1
            while True:
                least -= least > 1
                eagerness[0] = least
                from_left = place_behind(keys, aside, order[right], left, left_end - left, 0)
                if from_left:
                    order[out:out + from_left] = aside[left:left + from_left]
                    out += from_left
                    left += from_left
                    if left + 1 >= left_end:
                        return
                order[out] = order[right]
                out += 1
                right += 1
                if right == end:
                    return
                from_right = place_before(keys, order, aside[left], right, end - right, 0)
                if from_right:
                    order[out:out + from_right] = order[right:right + from_right]
                    out += from_right
                    right += from_right
                    if right == end:
                        return
                order[out] = aside[left]
                out += 1
                left += 1
                if left + 1 == left_end:
                    return
                if from_left < 7 and from_right < 7:
                    break
            least += 1
            eagerness[0] = least
    finally:
        if left + 1 == left_end:  # the largest of all
            order[out:end] = order[right:end] + aside[left:left_end]
        else:
            order[out:right] = aside[left:left_end]


def merge_backwards(keys, order, start, middle, end, eagerness):
    # The same from the other end: the right run stands aside.
    aside = order[middle:end]
    left, right = middle, end - middle
    out = end
    try:
        out -= 1
        left -= 1
        order[out] = order[left]
        if left == start or right == 1:
            return
        least = eagerness[0]
        while True:
            from_left = from_right = 0
            while True:
                if keys[aside[right - 1]] < keys[order[left - 1]]:
                    out -= 1
                    left -= 1
                    order[out] = order[left]
                    from_left += 1
                    from_right = 0
                    if left == start:
                        return
                    if from_left >= least:
                        break
                else:
                    out -= 1
                    right -= 1
                    order[out] = aside[right]
                    from_right += 1
                    from_left = 0
                    if right == 1:
                        return
                    if from_right >= least:
                        break
            least += 1
            while True:
                least -= least > 1
                eagerness[0] = least
                count = left - start
                from_left = count - place_behind(keys, order, aside[right - 1], start, count, count - 1)
                if from_left:
                    order[out - from_left:out] = order[left - from_left:left]
                    out -= from_left
                    left -= from_left
                    if left == start:
                        return
                out -= 1
                right -= 1
                order[out] = aside[right]
                if right == 1:
                    return
                from_right = right - place_before(keys, aside, order[left - 1], 0, right, right - 1)
                if from_right:
                    order[out - from_right:out] = aside[right - from_right:right]
                    out -= from_right
                    right -= from_right
                    if right <= 1:
                        return
                out -= 1
                left -= 1
                order[out] = order[left]
                if left == start:
                    return
                if from_left < 7 and from_right < 7:
                    break
            least += 1
            eagerness[0] = least
    finally:
        if right == 1:  # the smallest of all
            order[start:out] = aside[0:1] + order[start:left]
        else:
            order[left:out] = aside[0:right]
