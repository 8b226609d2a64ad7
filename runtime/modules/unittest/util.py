"""What the other parts of unittest share: short texts of values, and differences of lists."""

_LONGEST = 80
_BEGIN = 5
_GAP = 12
_COMMON = 5
_END = 5
# What is left for the part that differs when all else is as short as it may be.
_DIFFERING = _LONGEST - (_BEGIN + _GAP + _COMMON + _GAP + _END)


def _shorten(text, begin, end):
    left_out = len(text) - begin - end
    if left_out <= _GAP:
        return text
    return f"{text[:begin]}[{left_out} chars]{text[len(text) - end :]}"


def _common_beginning(texts):
    least, most = min(texts), max(texts)
    for i, character in enumerate(least):
        if character != most[i]:
            return least[:i]
    return least


def _common_shorten_repr(*args):
    texts = tuple([safe_repr(arg) for arg in args])
    longest = max([len(text) for text in texts])
    if longest <= _LONGEST:
        return texts
    beginning = _common_beginning(texts)
    length = len(beginning)
    room = _LONGEST - (longest - length + _BEGIN + _GAP)
    if room > _COMMON:
        beginning = _shorten(beginning, _BEGIN, room)
        return tuple([beginning + text[length:] for text in texts])
    beginning = _shorten(beginning, _BEGIN, _COMMON)
    return tuple([beginning + _shorten(text[length:], _DIFFERING, _END) for text in texts])


def safe_repr(obj, short=False):
    """The repr of an object, the plain one if its own fails; cut to 80 characters if short."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    return text[:_LONGEST] + " [truncated]..." if short and len(text) >= _LONGEST else text


def strclass(cls):
    """The full name of a class."""
    return f"{cls.__module__}.{cls.__qualname__}"


def sorted_list_difference(expected, actual):
    """What two sorted lists have that the other has not: (missing, unexpected)."""
    missing, unexpected = [], []
    i = j = 0
    while i < len(expected) and j < len(actual):
        left, right = expected[i], actual[j]
        if left < right:
            missing.append(left)
            i = _after(expected, i)
        elif left > right:
            unexpected.append(right)
            j = _after(actual, j)
        else:
            i = _after(expected, i)
            j = _after(actual, j)
    missing.extend(expected[i:])
    unexpected.extend(actual[j:])
    return missing, unexpected


# The place behind a run of equal items.
def _after(items, at):
    value = items[at]
    while at < len(items) and items[at] == value:
        at += 1
    return at


def unorderable_list_difference(expected, actual):
    """What two lists of any items have that the other has not: (missing, unexpected). Both are emptied."""
    missing = []
    for item in reversed(expected):
        try:
            actual.remove(item)
        except ValueError:  # also of an item's own __eq__
            missing.append(item)
    expected.clear()
    return missing, actual


def three_way_cmp(x, y):
    """-1, 0 or 1, as x is less than, equal to or greater than y."""
    return (x > y) - (x < y)


def _mismatch():
    from collections import namedtuple

    return namedtuple("Mismatch", "actual expected value")


# Counts that differ, for items that may be unhashable and without order.
def _count_diff_all_purpose(actual, expected):
    Mismatch = _mismatch()
    left, right = list(actual), list(expected)
    gone = object()

    def take_all(items, start, wanted):
        count = 0
        for k in range(start, len(items)):
            if items[k] == wanted:
                count += 1
                items[k] = gone
        return count

    found = []
    for i, item in enumerate(left):
        if item is gone:
            continue
        count = take_all(left, i, item)
        others = take_all(right, 0, item)
        if count != others:
            found.append(Mismatch(count, others, item))
    for i, item in enumerate(right):
        if item is gone:
            continue
        found.append(Mismatch(0, take_all(right, i, item), item))
    return found


def _count_diff_hashable(actual, expected):
    from collections import Counter

    Mismatch = _mismatch()
    left, right = Counter(actual), Counter(expected)
    found = [Mismatch(count, right.get(item, 0), item) for item, count in left.items() if count != right.get(item, 0)]
    found.extend([Mismatch(0, count, item) for item, count in right.items() if item not in left])
    return found
