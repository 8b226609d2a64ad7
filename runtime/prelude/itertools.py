# Module itertools: for each class what its constructor does, and the generator that drives it. As in iteration.py, a generator that an
# exception has left begins again with its parameters as they are by then, so all state is in parameters. What functions raise as
# StopIteration ends the iterator, as it does in CPython.


def itertools_chain(iterables):
    return chain_of(iter(iterables))


# One without a generator where the iterables are known to need none.
def chain_of(sources):
    made = _make_itertool("chain", sources, _ABSENT)
    return _make_adaptor("chain", chain_items(sources, None)) if made is None else made


# The next item of a chain without a generator that has come to something which needs one.
def chain_step(self):
    sources, current = _adaptor_parts(self)
    _drive(self, chain_items(iter(()), None))  # what cannot be iterated ends it
    current = iter(current)
    _drive(self, chain_items(sources, current))
    return next(self)


def itertools_chain_from(cls, iterable):
    made = chain_of(iter(iterable))
    return made if cls is type(made) else _instance_like(cls, made)


def chain_items(sources, current):
    while True:
        if current is None:
            for source in _iterated(sources):
                rest, sources = sources, iter(())  # one that cannot be iterated ends it
                current = iter(source)
                sources = rest
                break
            else:
                return
        for item in _iterated(current):
            yield item
        current = None


def itertools_count(start, step):
    for value in (start, step):
        if not isinstance(value, (int, float, complex)) and not (
            hasattr(type(value), "__index__") or hasattr(type(value), "__float__") or hasattr(type(value), "__int__")
        ):
            raise TypeError("a number is required")
    if isinstance(start, int) and isinstance(step, int) and step == 1 and -0x8000000000000000 <= start <= 0x7FFFFFFFFFFFFFFF:
        start, step = int(start), 1
    if type(start) is int and type(step) is int:
        return _make_itertool("count", start, step)
    return _make_adaptor("count", count_items(start, step))


def count_items(number, step):
    while True:
        current = number
        number = current + step  # before the item is out: __repr__ looks at it
        yield current


def itertools_count_repr(self):
    number, step = _adaptor_parts(self)
    name = type(self).__name__
    return f"{name}({number!r})" if type(step) is int and step == 1 else f"{name}({number!r}, {step!r})"


def itertools_repeat(object, times):
    times = None if times is _ABSENT else max(ssize_index(times), 0)
    made = _make_itertool("repeat", object, times)
    return _make_adaptor("repeat", repeat_items(object, times)) if made is None else made


def ssize_index(value):
    value = index_of_object(value)
    if not isinstance(value, int):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if not -0x8000000000000000 <= value <= 0x7FFFFFFFFFFFFFFF:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return value if type(value) is int else int.__add__(value, 0)


def repeat_items(object, times):
    while times is None:
        yield object
    while times > 0:
        times -= 1
        yield object


def itertools_repeat_repr(self):
    object, times = _adaptor_parts(self) or (None, 0)
    name = type(self).__name__
    return f"{name}({object!r})" if times is None else f"{name}({object!r}, {times})"


def itertools_repeat_hint(self):
    _, times = _adaptor_parts(self) or (None, 0)
    if times is None:
        raise TypeError("len() of unsized object")
    return times


def itertools_cycle(iterable):
    if type(iterable) is tuple:
        return _make_itertool("cycle", iterable, 0)
    return _make_adaptor("cycle", cycle_items(iter(iterable), [], True))


def cycle_items(iterator, saved, is_first):
    if is_first:
        for item in _iterated(iterator):
            saved.append(item)
            yield item
        is_first = False
    while saved:
        for item in saved:
            yield item


def itertools_accumulate(iterable, func, initial):
    if initial is None:
        initial = _ABSENT
    return _make_adaptor("accumulate", accumulate_items(iter(iterable), func, initial, initial is not _ABSENT))


# One without a generator has come to an item that is no small number.
def accumulate_step(self):
    iterator, total = _adaptor_parts(self)
    _drive(self, accumulate_items(iterator, None, _ABSENT if total is None else total, False))
    return next(self)


def accumulate_items(iterator, function, total, yields_total):
    if yields_total:
        yields_total = False
        yield total
    for item in _iterated(iterator):
        if total is _ABSENT:
            total = item
        elif function is None:
            total = total + item
        else:
            try:
                total = function(total, item)
            except StopIteration:
                break
        yield total
    return _ABSENT


def itertools_batched(iterable, n, strict):
    n = ssize_index(n)
    if n < 1:
        raise ValueError("n must be at least one")
    return _make_adaptor("batched", batched_items(iter(iterable), n, True if strict else False))


# After an exception out of the source batched, pairwise and islice are at their end.
def batched_items(iterator, n, strict):
    source, iterator = iterator, iter(())
    while True:
        batch = []
        for item in _iterated(source):
            batch.append(item)
            if len(batch) == n:
                break
        else:
            if not batch:
                return
            if strict:
                raise ValueError("batched(): incomplete batch")
        yield tuple(batch)


def itertools_compress(data, selectors):
    return _make_adaptor("compress", compress_items(iter(data), iter(selectors)))


def compress_items(data, selectors):
    while True:
        for item in _iterated(data):
            break
        else:
            return _ABSENT
        for selector in _iterated(selectors):
            break
        else:
            return _ABSENT
        if selector:
            yield item


def itertools_dropwhile(predicate, iterable):
    return _make_adaptor("dropwhile", dropwhile_items(predicate, iter(iterable), True))


def dropwhile_items(predicate, iterator, drops):
    for item in _iterated(iterator):
        if drops:
            try:
                if predicate(item):
                    continue
            except StopIteration:
                break
            drops = False
        yield item
    return _ABSENT


def itertools_takewhile(predicate, iterable):
    return _make_adaptor("takewhile", takewhile_items(predicate, iter(iterable)))


def takewhile_items(predicate, iterator):
    for item in _iterated(iterator):
        try:
            wanted = True if predicate(item) else False
        except StopIteration:
            break
        if not wanted:
            return
        yield item
    return _ABSENT


# One without a generator has come to an item for which its function is to be called, or an iterator that needs guest code.
def takewhile_step(self):
    function, iterator, item = _adaptor_parts(self)
    items = takewhile_items(function, iterator) if item is _ABSENT else takewhile_rest(function, iterator, item)
    _drive(self, items)
    return next(items)


# Begins with an item that has been taken, once.
def takewhile_rest(predicate, iterator, item):
    if item is not _ABSENT:
        first = item
        item = _ABSENT
        try:
            wanted = True if predicate(first) else False
        except StopIteration:
            return
        if not wanted:
            return
        yield first
    for item in takewhile_items(predicate, iterator):
        first = item
        item = _ABSENT
        yield first


def itertools_filterfalse(function, iterable):
    return _make_adaptor("filterfalse", filterfalse_items(function, iter(iterable)))


def filterfalse_items(function, iterator):
    for item in _iterated(iterator):
        try:
            wanted = item if function is None or function is bool else function(item)
        except StopIteration:
            break
        if not wanted:
            yield item
    return _ABSENT


def itertools_starmap(function, iterable):
    return _make_adaptor("starmap", starmap_items(function, iter(iterable)))


def starmap_items(function, iterator):
    for arguments in _iterated(iterator):
        if type(arguments) is not tuple:
            arguments = tuple(arguments)
        try:
            value = function(*arguments)
        except StopIteration:
            break
        yield value
    return _ABSENT


# One without a generator has come to arguments that it cannot call its function with.
def starmap_step(self):
    iterator, (function, arguments) = _adaptor_parts(self)
    _drive(self, starmap_items(function, iterator))
    if type(arguments) is not tuple:
        arguments = tuple(arguments)
    return function(*arguments)


def itertools_pairwise(iterable):
    iterator = iter(iterable)
    made = _make_itertool("pairwise", iterator, _ABSENT)
    return _make_adaptor("pairwise", pairwise_items(iterator, _ABSENT)) if made is None else made


def pairwise_items(iterator, old):
    try:
        if old is _ABSENT:
            for old in _iterated(iterator):
                break
            else:
                return
        for item in _iterated(iterator):
            pair = (old, item)
            old = item
            yield pair
    except:
        iterator = iter(())  # what goes wrong ends it
        raise


# `negative`: what is said of a number below -1.
def islice_bound(value, default, message, negative):
    if value is None:
        return default
    try:
        value = index_of_object(value)
    except TypeError:
        value = -1
    if not isinstance(value, int) or not 0 <= value <= 0x7FFFFFFFFFFFFFFF:
        if isinstance(value, int) and -0x8000000000000000 <= value < -1:
            message = negative
        raise ValueError(message)
    return value


def itertools_islice(args):
    count = len(args)
    if count < 2:
        raise TypeError(f"islice expected at least 2 arguments, got {count}")
    if count > 4:
        raise TypeError(f"islice expected at most 4 arguments, got {count}")
    stop_message = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
    message = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
    if count == 2:
        start, stop, step = 0, islice_bound(args[1], None, stop_message, message), 1
    else:
        start = islice_bound(args[1], 0, message, message)
        stop = islice_bound(args[2], None, stop_message, message)
        step = 1
        if count == 4:
            message = "Step for islice() must be a positive integer or None."
            step = islice_bound(args[3], 1, message, message)
            if step == 0:
                raise ValueError(message)
    iterator = iter(args[0])
    made = _make_itertool("islice", iterator, (0, start, -1 if stop is None else stop, step))
    return _make_adaptor("islice", islice_items(iterator, 0, start, stop, step)) if made is None else made


# `index`: how many items have been taken; `wanted`: the index of the next one that counts, at the end what is still to be taken.
def islice_items(iterator, index, wanted, stop, step):
    source, iterator = iterator, iter(())
    if stop is None or wanted < stop:
        for item in _iterated(source):
            index += 1
            if index <= wanted:
                continue
            wanted += step
            if stop is not None and wanted >= stop:
                wanted = stop
                yield item
                break
            yield item
        else:
            return
    while index < wanted:
        for _ in _iterated(source):
            index += 1
            break
        else:
            return


# One without a generator walks an iterator that needs guest code.
def islice_step(self):
    iterator, state = _adaptor_parts(self)
    index, wanted, stop, step = (0, 0, state, 1) if type(state) is int else state
    items = islice_items(iterator, index, wanted, None if stop < 0 else stop, step)
    _drive(self, items)
    return next(items)


def itertools_zip_longest(fillvalue, iterables):
    iterators = [iter(iterable) for iterable in iterables]
    if len(iterators) == 2:
        first, second = iterators
        return _make_adaptor("zip_longest", zip_longest_pairs(first, second, fillvalue))
    return _make_adaptor("zip_longest", zip_longest_items(iterators, len(iterators), fillvalue))


# The usual two; None is one that has ended. An error ends both.
def zip_longest_pairs(first, second, fillvalue):
    one, other = first, second
    first = second = None
    while one is not None and other is not None:
        for left in _iterated(one):
            break
        else:
            one = None
            break
        for right in _iterated(other):
            break
        else:
            other = None
            yield left, fillvalue
            break
        yield left, right
    if one is not None:
        for left in _iterated(one):
            yield left, fillvalue
    elif other is not None:
        for right in _iterated(other):
            yield fillvalue, right


def zip_longest_items(iterators, active, fillvalue):
    left = active
    active = 0  # an error is the end
    while left:
        items = []
        for index in range(len(iterators)):
            iterator = iterators[index]
            item = fillvalue
            if iterator is not None:
                for item in _iterated(iterator):
                    break
                else:
                    left -= 1
                    iterators[index] = None
                    if not left:
                        return
            items.append(item)
        yield tuple(items)


def itertools_groupby(iterable, key):
    # The current item and key (_ABSENT: none), the key of the latest group and the group.
    return _make_adaptor("groupby", groupby_items(iter(iterable), key, [_ABSENT, _ABSENT, _ABSENT, None]))


def groupby_items(iterator, function, state):
    while True:
        state[3] = None
        old = state[2]
        key = state[1]
        if key is _ABSENT or old is not _ABSENT and (old is key or old == key):
            for item in _iterated(iterator):
                try:
                    key = item if function is None else function(item)
                except StopIteration:
                    return
                state[0] = item
                state[1] = key
                if old is _ABSENT or not (old is key or old == key):
                    break
            else:
                return
        state[2] = key
        token = state[3] = [None]
        yield key, _make_adaptor("_grouper", grouper_items(iterator, function, state, key, token))


# One without a generator has come to what only guest code can tell: the key of an item, whether keys are equal, or an item.
def groupby_step(self):
    drive_groups(self)
    return next(self)


def group_step(self):
    source, _ = _adaptor_parts(self)
    drive_groups(source)
    return next(self)


# The latest group goes on with a generator, too. An item without a key has been taken.
def drive_groups(self):
    iterator, function, item, key, wanted, group = _adaptor_parts(self)
    token = [None]
    state = [item, key, wanted, token]
    _drive(self, groupby_items(iterator, function, state))
    if group is not _ABSENT:
        _drive(group, grouper_items(iterator, function, state, wanted, token))
    if item is not _ABSENT and key is _ABSENT:
        state[0] = _ABSENT
        key = function(item)
        state[0] = item
        state[1] = key


# What is current is let go with the item, so that the next group begins without a comparison.
def grouper_items(iterator, function, state, wanted, token):
    if state[3] is not token:
        return
    if state[0] is not _ABSENT:
        if not (wanted is state[1] or wanted == state[1]):
            return
        item = state[0]
        state[0] = state[1] = _ABSENT
        yield item
        if state[3] is not token:
            return
    for item in _iterated(iterator):
        try:
            key = item if function is None else function(item)
        except StopIteration:
            return
        if wanted is not key:
            state[0] = item
            state[1] = key
            if not wanted == key:
                return
            state[0] = state[1] = _ABSENT
        yield item
        if state[3] is not token:
            return


# The items are a chain of pairs [item, next pair] that grows at its end, where every iterator finds the next one.
def itertools_tees(iterable, n):
    n = ssize_index(n)
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    first = itertools_tee(iterable)
    return (first, *[first.__copy__() for _ in range(n - 1)])


def itertools_tee(iterable):
    if type(iterable).__name__ == "_tee" and type(iterable).__module__ == "itertools":
        return iterable.__copy__()
    return _make_adaptor("_tee", tee_items(iter(iterable), [_ABSENT, None]))


def itertools_tee_copy(self):
    parts = _adaptor_parts(self)
    if parts is None:
        return _make_adaptor("_tee", tee_items(iter(()), [_ABSENT, None]))
    return _make_adaptor("_tee", tee_items(*parts))


def tee_items(iterator, link):
    while True:
        if link[1] is None:
            if link[0] is link:
                raise RuntimeError("cannot re-enter the tee iterator")
            link[0] = link  # until its item is there
            try:
                for item in _iterated(iterator):
                    link[1] = [_ABSENT, None]
                    link[0] = item
                    break
                else:
                    return
            finally:
                if link[0] is link:
                    link[0] = _ABSENT
        item, link = link
        yield item


def itertools_product(repeat, iterables):
    repeat = ssize_index(repeat)
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    pools = [tuple(iterable) for iterable in iterables] if repeat else []
    if pools and len(pools) * repeat > 0x7FFFFFFF:
        raise OverflowError("repeat argument too large")
    return _make_itertool("product", tuple(pools * repeat), None)


def choice_size(r):
    r = ssize_index(r)
    if r < 0:
        raise ValueError("r must be non-negative")
    return r


def itertools_permutations(iterable, r):
    pool = tuple(iterable)
    if r is None:
        r = len(pool)
    else:
        if not isinstance(r, int):
            raise TypeError("Expected int as r")
        r = choice_size(r)
    return choice("permutations", pool, r)


# `r` may be more than a small int: then there is none.
def choice(name, pool, r):
    if r > len(pool) and (name != "combinations_with_replacement" or not pool):
        return _make_itertool(name, (pool, len(pool) + 1), None)
    made = _make_itertool(name, (pool, r), None)
    if made is None:
        raise MemoryError
    return made


def itertools_combinations(iterable, r):
    pool = tuple(iterable)
    return choice("combinations", pool, choice_size(r))


def itertools_combinations_with_replacement(iterable, r):
    pool = tuple(iterable)
    return choice("combinations_with_replacement", pool, choice_size(r))
