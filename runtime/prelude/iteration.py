# Iteration over guest objects and generators. Adaptors (map, filter, ...) that need guest code are driven by generators: the VM
# resumes them, so nothing runs below a native. A generator of the prelude that an exception has left starts again from the top with what
# its parameters are by then (vm/generators.cpp), since a map() or filter() goes on: what must be remembered is in parameters. So does
# one that returns _ABSENT: CPython's iterators of that kind ask their source again when they are asked again behind its end, or
# behind a StopIteration of their function.


def iter_object(obj):
    method = _bind_special(obj, "__iter__")
    if method is None:
        raise TypeError(f"'{type(obj).__name__}' object is not iterable")
    return _check_iterator(method())


def sequence_items(obj, index):
    while True:
        try:
            item = obj[index]
        except (IndexError, StopIteration):
            return
        index += 1  # before the item is out: __reduce__ looks at it
        yield item


def iter_sequence(obj):
    return _make_adaptor("iterator", sequence_items(obj, 0))


def guest_iterator_hint(self):
    parts = _adaptor_parts(self)
    if not parts:
        return 0
    obj, index = parts
    if not hasattr(type(obj), "__len__"):
        return NotImplemented
    return max(len(obj) - index, 0)


def call_items(function, sentinel):
    while True:
        try:
            item = function()
        except StopIteration:
            return
        if sentinel is item or sentinel == item:
            return
        yield item


# iter(function, sentinel) asked for an item by others than loops.
def callable_step(self):
    items = call_items(*_adaptor_parts(self))
    _drive(self, items)
    return next(items)


# What its function has answered to a loop, where only guest code can compare it, or others have asked for items meanwhile.
def callable_item(self, item):
    parts = _adaptor_parts(self)
    if parts:
        _, sentinel = parts
        if not (sentinel is item or sentinel == item):
            return item
        _drive(self, no_items())
    raise StopIteration


def no_items():
    return
    yield


def next_object(iterator):
    return _bind_special(iterator, "__next__")()


def next_default(iterator, default):
    try:
        return _bind_special(iterator, "__next__")()
    except StopIteration:
        return default


def any_of(iterable):
    for item in iterable:
        if item:
            return True
    return False


def all_of(iterable):
    for item in iterable:
        if not item:
            return False
    return True


# The same of an item whose truth takes guest code and of all that follow.
def any_rest(item, items):
    return True if item else any_of(items)


def all_rest(item, items):
    return all_of(items) if item else False


def unpack_exactly(iterable, count):
    items = _unpack_natively(iterable, count)
    if items is not None:
        return items
    items = []
    for item in iterable:
        if len(items) == count:
            raise ValueError(f"too many values to unpack (expected {count})")
        items.append(item)
    if len(items) < count:
        raise ValueError(f"not enough values to unpack (expected {count}, got {len(items)})")
    return items


def unpack_starred(iterable, before, after):
    # All items, in a list: the opcode takes them apart.
    iterator = iter(iterable)
    items = []
    if before:
        for item in _iterated(iterator):
            items.append(item)
            if len(items) == before:
                break
        else:
            raise ValueError(f"not enough values to unpack (expected at least {before + after}, got {len(items)})")
    list_extend(items, iterator)
    if len(items) < before + after:
        raise ValueError(f"not enough values to unpack (expected at least {before + after}, got {len(items)})")
    return items


def enumerate_items(iterator, number):
    for item in _iterated(iterator):
        pair = (number, item)
        number += 1  # before the pair is out: __reduce__ looks at it
        yield pair
    return _ABSENT


def enumerate_new(iterable, start):
    return _make_adaptor("enumerate", enumerate_items(iter(iterable), index_of_object(start)))


def map_items(function, iterator):
    for item in _iterated(iterator):
        try:
            value = function(item)
        except StopIteration:
            break
        yield value
    return _ABSENT


def map_new(function, iterable):
    return _make_adaptor("map", map_items(function, iter(iterable)))


# The last parameter tells it from map_items: see map_reduce().
def map_tuples(function, tuples, _):
    for items in tuples:
        try:
            value = function(*items)
        except StopIteration:
            break
        yield value
    return _ABSENT


def map_many(function, iterables, strict):
    strict = True if strict else False
    tuples = zip_items([iter(iterable) for iterable in iterables], strict, "map")
    return _make_adaptor("map", map_tuples(function, tuples, None))


def filter_items(function, iterator):
    for item in _iterated(iterator):
        try:
            wanted = function(item)
        except StopIteration:
            break
        if wanted:
            yield item
    return _ABSENT


def filter_true(function, iterator):
    for item in _iterated(iterator):
        if item:
            yield item
    return _ABSENT


# The rest of one step of a native filter(), whose item needs guest code.
def filter_step(function, iterator, item):
    while True:
        if item if function is None or function is bool else function(item):
            return item
        item = next(iterator)


# A map() or filter() around an iterator that needs guest code: the item for which it does waits there.
def map_step(self):
    function, iterator = _adaptor_parts(self)
    items = map_items(function, iterator)
    _drive(self, items)
    return next(items)


def filter_source_step(self):
    function, iterator = _adaptor_parts(self)
    by_truth = function is None or function is bool
    items = filter_true(function, iterator) if by_truth else filter_items(function, iterator)
    _drive(self, items)
    return next(items)


def filter_new(function, iterable):
    iterator = iter(iterable)
    if function is None or function is bool:
        return _make_adaptor("filter", filter_true(function, iterator))
    return _make_adaptor("filter", filter_items(function, iterator))


def zip_length_message(name, index, how):
    arguments = " 1" if index == 1 else f"s 1-{index}"
    return f"{name}() argument {index + 1} is {how} than argument{arguments}"


def zip_items(iterators, strict, name):
    while iterators:
        items = []
        for iterator in iterators:
            for item in _iterated(iterator):
                items.append(item)
                break
            else:
                break
        if len(items) < len(iterators):
            if strict:
                if items:
                    raise ValueError(zip_length_message(name, len(items), "shorter"))
                index = 1
                while index < len(iterators):
                    for item in _iterated(iterators[index]):
                        raise ValueError(zip_length_message(name, index, "longer"))
                    index += 1
            return _ABSENT
        yield tuple(items)


def zip_new(iterables, strict):
    strict = True if strict else False
    return _make_adaptor("zip", zip_items([iter(iterable) for iterable in iterables], strict, "zip"))


def reversed_items(obj, index):
    while index > 0:
        at = index - 1
        index = 0  # an exception ends it
        try:
            item = obj[at]
        except (IndexError, StopIteration):
            return
        index = at
        yield item


def reversed_hint(self):
    obj, left = _adaptor_parts(self) or ((), 0)
    return left if len(obj) >= left else 0


def reversed_object(obj):
    method = getattr(type(obj), "__reversed__", _ABSENT)
    if method is None:
        raise TypeError(f"'{type(obj).__name__}' object is not reversible")
    if method is not _ABSENT:
        return _bind_special(obj, "__reversed__")()
    return _make_adaptor("reversed", reversed_items(obj, len(obj)))
