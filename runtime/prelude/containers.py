# Containers whose keys or items need guest code to be hashed, compared or converted. Each function is complete; the native version
# hands over when it meets something it cannot do. `table` is a dict or a set.
#
# `self` may be an instance of a guest class that derives from the builtin one, and then its special methods must not be asked:
# _native_len(), _native_iter(), _native_item() and the like are what the builtin class does, and methods are named by class.


def hash_object(obj):
    method = type(obj).__hash__
    if method is None:
        raise TypeError(f"unhashable type: '{_type_name(type(obj))}'")
    return _hash_result(_bind_special(obj, "__hash__")())


def hash_tuple(key):
    is_slice = type(key) is slice
    items = (key.start, key.stop, key.step) if is_slice else _native_iter(key)
    return _hash_items([hash(item) for item in items], is_slice)


def key_hash(key, role):
    try:
        return hash(key)
    except TypeError as error:
        if type(error) is not TypeError:
            raise
        message = f"cannot use '{_qualified_type_name(type(key))}' as a {role} ({error})"
    raise TypeError(message)


def table_find(table, key, key_hash):
    # Number of the entry that is or equals key, or -1. Starts again when a comparison has changed the table in a way that matters.
    version = _table_version(table)
    skip = 0
    while True:
        found = _table_probe(table, key, key_hash, skip)
        if found is None:
            return -1
        if found >= 0:
            return found
        index = -1 - found
        candidate = _table_key(table, index)
        if candidate == key:
            if version == _table_version(table) or (candidate is not None and _table_key(table, index) is candidate):
                return index
        elif version == _table_version(table):
            skip += 1
            continue
        version = _table_version(table)
        skip = 0


def dict_getitem(self, key):
    index = table_find(self, key, key_hash(key, "dict key"))
    if index < 0:
        if type(self) is dict or not hasattr(type(self), "__missing__"):
            raise KeyError(key)
        return _bind_special(self, "__missing__")(key)
    return _table_value(self, index)


def dict_setitem(self, key, value):
    hashed = key_hash(key, "dict key")
    index = table_find(self, key, hashed)
    if index < 0:
        _table_insert(self, key, hashed, value)
    else:
        _table_set_value(self, index, value)


def dict_delitem(self, key):
    index = table_find(self, key, key_hash(key, "dict key"))
    if index < 0:
        raise KeyError(key)
    _table_remove(self, index)


def dict_contains(self, key):
    return table_find(self, key, key_hash(key, "dict key")) >= 0


def dict_get(self, key, default):
    index = table_find(self, key, key_hash(key, "dict key"))
    return default if index < 0 else _table_value(self, index)


def dict_pop(self, key, default, has_default):
    index = table_find(self, key, key_hash(key, "dict key"))
    if index >= 0:
        return _table_remove(self, index)
    if has_default:
        return default
    raise KeyError(key)


def dict_setdefault(self, key, default):
    hashed = key_hash(key, "dict key")
    index = table_find(self, key, hashed)
    if index >= 0:
        return _table_value(self, index)
    _table_insert(self, key, hashed, default)
    return default


def iter_or_none(obj):
    # For texts of their own where a TypeError means that there is nothing to iterate.
    try:
        return iter(obj)
    except TypeError:
        return None


def pair_of(item, number):
    try:
        iterator = iter_or_none(item)
        if iterator is None:
            raise TypeError("object is not iterable")
        pair = [part for part in _iterated(hinted(iterator))]
    except TypeError as error:
        error.add_note(f"Cannot convert dictionary update sequence element #{number} to a sequence")
        raise
    if len(pair) != 2:
        raise ValueError(f"dictionary update sequence element #{number} has length {len(pair)}; 2 is required")
    return pair


def keys_of(mapping):
    # All of them before the first is used.
    keys = mapping.keys()
    iterator = iter_or_none(keys)
    if iterator is None:
        kind = f"{_type_name(type(mapping))}.keys() returned a non-iterable (type {_type_name(type(keys))})"
        raise TypeError(kind)
    return [key for key in _iterated(hinted(iterator))]


def update_from(self, source):
    store = _native_set_item
    if _is_plain_dict(source):
        if source is not self:
            for key, value in dict.items(source):
                store(self, key, value)
    elif hasattr(source, "keys"):
        for key in keys_of(source):
            store(self, key, source[key])
    else:
        number = 0
        for item in source:
            key, value = pair_of(item, number)
            store(self, key, value)
            number += 1


def dict_update(self, source, keywords):
    update_from(self, source)
    if keywords is not None:
        update_from(self, keywords)


def dict_new(source, keywords):
    result = {}
    dict_update(result, source, keywords)
    return result


def dict_update_mapping(self, mapping):
    if not _is_plain_dict(mapping) and not hasattr(mapping, "keys"):
        raise TypeError(f"'{_type_name(type(mapping))}' object is not a mapping")
    try:
        return update_from(self, mapping)
    except AttributeError:
        pass
    raise TypeError(f"'{_type_name(type(mapping))}' object is not a mapping")


def dict_or(a, b):
    result = {}
    update_from(result, a)
    update_from(result, b)
    return result


def dict_or_in_place(a, b):
    update_from(a, b)
    return a


def dict_fromkeys(cls, iterable, value):
    result = cls()
    for key in iterable:
        result[key] = value
    return result


def dict_eq(a, b):
    if _native_len(a) != _native_len(b):
        return False
    for key, value in dict.items(a):
        index = table_find(b, key, hash(key))
        if index < 0:
            return False
        other = _table_value(b, index)
        if not (value is other or value == other):
            return False
    return True


# ---- sets. Operators have the numbers of the native ones: 1 is -, 10 is &, 11 is |, 12 is ^.


def set_contains(self, key):
    return table_find(self, key, key_hash(key, "set element")) >= 0


def set_add(self, key):
    hashed = key_hash(key, "set element")
    if table_find(self, key, hashed) < 0:
        _table_insert(self, key, hashed, None)


def set_discard(self, key):
    index = table_find(self, key, key_hash(key, "set element"))
    if index >= 0:
        _table_remove(self, index)


def set_remove(self, key):
    index = table_find(self, key, key_hash(key, "set element"))
    if index < 0:
        raise KeyError(key)
    _table_remove(self, index)


def set_update(self, iterable):
    add = set.add
    for item in as_walked(iterable):
        add(self, item)


def set_init(self, iterable):
    set.clear(self)
    set_update(self, iterable)


def set_new(iterable):
    return {item for item in as_walked(iterable)}


def frozenset_new(iterable):
    return frozenset({item for item in as_walked(iterable)})


def as_walked(iterable):
    # Sets are read without asking an __iter__ of a class that derives from them.
    return _native_iter(iterable) if isinstance(iterable, (set, frozenset)) else iterable


def as_set(iterable):
    # For reading: of an exact class, so that `in` and `for` do what the builtin class does.
    if type(iterable) is set or type(iterable) is frozenset:
        return iterable
    if isinstance(iterable, frozenset):
        return frozenset.copy(iterable)
    if isinstance(iterable, set):
        return set.copy(iterable)
    return {item for item in iterable}


def view_and(view, other):
    result = set()
    for item in other:
        if item in view:
            result.add(item)
    return result


def items_xor(a, b):
    # Only the pairs that differ are hashed.
    rest = dict(_native_iter(a))
    result = set()
    for key, value in _native_iter(b):
        index = table_find(rest, key, hash(key))
        if index >= 0:
            found = _table_value(rest, index)
            if found is value or found == value:
                _table_remove(rest, index)
                continue
        result.add((key, value))
    for item in dict.items(rest):
        result.add(item)
    return result


def set_common(a, iterable):
    # What is looked for is hashed by itself, not as an element to be.
    result = set()
    for item in iterable:
        hashed = hash(item)
        if table_find(a, item, hashed) >= 0 and table_find(result, item, hashed) < 0:
            _table_insert(result, item, hashed, None)
            if _native_len(result) >= _native_len(a):
                break
    return result


def discard_all(a, iterable):
    # Unlike what discard() is given, a set does not stand for its elements.
    for item in iterable:
        index = table_find(a, item, key_hash(item, "set element"))
        if index >= 0:
            _table_remove(a, index)


def set_binary(a, b, operator):
    a = as_set(a)
    both_sets = isinstance(b, (set, frozenset))
    if operator == 10 and not both_sets:
        result = set_common(a, b)
        return frozenset(result) if type(a) is frozenset else result
    if operator == 1 and not both_sets and not isinstance(b, dict):
        result = set(a)
        discard_all(result, b)
        return frozenset(result) if type(a) is frozenset else result
    b = as_set(b)
    if operator == 11:
        result = {item for item in a}
        for item in b:
            result.add(item)
    elif operator == 10:
        if len(b) > len(a):
            result = {item for item in a if item in b}
        else:
            result = {item for item in b if item in a}
    else:
        result = {item for item in a if item not in b}
        if operator == 12:
            for item in b:
                if item not in a:
                    result.add(item)
    return frozenset(result) if type(a) is frozenset else result


def view_binary(a, b, operator):
    # The view decides that it is a set, also where the other is a frozenset.
    return set(set_binary(a, b, operator))


def set_binary_update(a, b, operator):
    if operator == 11:
        set_update(a, b)
    elif operator == 1 and a is not b:
        discard_all(a, as_walked(b))
    else:
        _set_replace(a, set_binary(a, b, operator))
    return a


def set_method(self, others, operator, in_place):
    if in_place and operator == 10:
        if others:
            common = self
            for other in others:
                common = set_binary(common, other, operator)
            _set_replace(self, common)
        return None
    if in_place:
        for other in others:
            set_binary_update(self, other, operator)
        return None
    result = self
    for other in others:
        result = set_binary(result, other, operator)
    return result


def set_relation(self, other, relation):
    # 0: subset, 1: superset, 2: disjoint. self may be a view of a dict.
    if isinstance(self, (set, frozenset)):
        self = as_set(self)
    if relation != 0 and not isinstance(other, (set, frozenset)):
        # Walked only until it is decided.
        wanted = relation == 1
        is_view = not isinstance(self, (set, frozenset))
        for item in other:
            found = item in self if is_view else table_find(self, item, key_hash(item, "set element")) >= 0
            if found is not wanted:
                return False
        return True
    if relation == 0 and not isinstance(other, (set, frozenset)):
        return len(set_common(self, other)) == len(self)
    other = as_set(other)
    if relation == 2 and len(other) < len(self):
        self, other = other, self
    if relation == 2:
        for item in self:
            if item in other:
                return False
        return True
    if relation == 1:
        self, other = other, self
    if len(self) > len(other):
        return False
    for item in self:
        if item not in other:
            return False
    return True


def set_eq(a, b):
    a = as_relation(a)
    b = as_relation(b)
    return len(a) == len(b) and set_subset(a, b)


def as_relation(value):
    return as_set(value) if isinstance(value, (set, frozenset)) else value


def set_subset(a, b):
    for item in a:
        if item not in b:
            return False
    return True


def set_order(a, b, operator):
    # 0: <, 1: <=, 2: >, 3: >=
    a = as_relation(a)
    b = as_relation(b)
    if operator >= 2:
        a, b = b, a
    if len(a) > len(b) or (len(a) == len(b) and (operator == 0 or operator == 2)):
        return False
    return set_subset(a, b)


def view_contains(view, item):
    table = _view_dict(view)
    if not _view_is_items(view):
        return dict_contains(table, item)
    if not isinstance(item, tuple) or _native_len(item) != 2:
        return False
    key, value = _native_iter(item)
    index = table_find(table, key, key_hash(key, "dict key"))
    if index < 0:
        return False
    found = _table_value(table, index)
    return True if found is value or found == value else False


# ---- lists and tuples


def seq_eq(a, b):
    # Lengths decide first for lists only, as in CPython.
    if _native_len(a) != _native_len(b) and not isinstance(a, tuple):
        return False
    others = _native_iter(b)
    for x in _native_iter(a):
        for y in others:
            break
        else:
            break
        if not (x is y or x == y):
            return False
    return _native_len(a) == _native_len(b)


def slice_eq(a, b):
    return (a.start, a.stop, a.step) == (b.start, b.stop, b.step)


def container_ne(a, b, kind):
    if kind == 0:
        return not seq_eq(a, b)
    if kind == 1:
        return not dict_eq(a, b)
    if kind == 2:
        return not slice_eq(a, b)
    return not set_eq(a, b)


def seq_order(a, b, operator):
    # 0: <, 1: <=, 2: >, 3: >=
    if type(a) is slice:
        a = (a.start, a.stop, a.step)
        b = (b.start, b.stop, b.step)
    others = _native_iter(b)
    decided = False
    for x in _native_iter(a):
        for y in others:
            break
        else:
            break
        if not (x is y or x == y):
            decided = True
            break
    if not decided:
        x = _native_len(a)
        y = _native_len(b)
    if operator == 0:
        return x < y
    if operator == 1:
        return x <= y
    if operator == 2:
        return x > y
    return x >= y


def seq_contains(container, item):
    return iter_contains(_native_iter(container), item)


def iter_contains(iterable, item):
    iterator = iter_or_none(iterable)
    if iterator is None:
        raise TypeError(f"argument of type '{_type_name(type(iterable))}' is not a container or iterable")
    for candidate in _iterated(iterator):
        if candidate is item or candidate == item:
            return True
    return False


def seq_index(self, value, start, stop):
    index = start
    while index < stop and index < _native_len(self):
        candidate = _native_item(self, index)
        if candidate is value or candidate == value:
            return index
        index += 1
    name = "list" if isinstance(self, list) else "tuple"
    raise ValueError(f"{name}.index(x): x not in {name}")


def seq_index_converted(self, value, start, stop):
    index = list.index if isinstance(self, list) else tuple.index
    return index(self, value, index_part(start), index_part(stop))


def seq_count(self, value):
    count = 0
    for candidate in _native_iter(self):
        if candidate is value or candidate == value:
            count += 1
    return count


def range_new(start, stop, step):
    if stop is _ABSENT:
        return range(index_part(start))
    return range(index_part(start), index_part(stop), index_part(step))


def range_index(self, value):
    index = 0
    for candidate in self:
        if candidate == value:
            return index
        index += 1
    raise ValueError("sequence.index(x): x not in sequence")


def tuple_new(iterable):
    return tuple([item for item in iterable])


def hinted(iterable):
    # Making a list asks how long it will be: the answer does not matter, but asking can be seen.
    iterator = iter(iterable)
    if _has_length_hint(iterable):
        length_hint(iterable)
    return iterator


def items_of(iterable):
    # What C code sees that takes any iterable for a sequence: a list is made of the iterator.
    return [item for item in _iterated(hinted(iter(iterable)))]


def length_hint(obj):
    cls = type(obj)
    if hasattr(cls, "__len__"):
        try:
            return len(obj)
        except TypeError:
            pass
    hint = getattr(cls, "__length_hint__", None)
    if hint is None:
        return 0
    try:
        value = hint(obj)
    except TypeError:
        return 0
    if value is NotImplemented:
        return 0
    if not isinstance(value, int):
        raise TypeError(f"__length_hint__ must be an integer, not {type(value).__name__}")
    if value < 0:
        if value < -0x8000000000000000:
            raise OverflowError("Python int too large to convert to C ssize_t")
        raise ValueError("__length_hint__() should return >= 0")
    if value >= 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return value


def list_init(self, iterable):
    list.clear(self)
    list_extend(self, iterable)


def list_unhinted(iterable):
    return [item for item in iterable]


def list_from_iterable(iterable):
    return [item for item in _iterated(hinted(iterable))]


def list_extend(self, iterable):
    append = list.append
    for item in _iterated(hinted(iterable)):
        append(self, item)


def list_iadd(self, iterable):
    list_extend(self, iterable)
    return self


def list_setslice(self, key, iterable):
    iterator = iter_or_none(iterable)
    if iterator is None:
        raise TypeError("must assign iterable to extended slice")
    _native_set_item(self, key, [item for item in _iterated(hinted(iterator))])


def list_insert(self, index, item):
    list.insert(self, index_part(index), item)


def list_pop(self, index):
    return list.pop(self, index_part(index))


def list_remove(self, value):
    index = 0
    while index < _native_len(self):
        candidate = _native_item(self, index)
        if candidate is value or candidate == value:
            _native_delete_item(self, index)
            return None
        index += 1
    raise ValueError("list.remove(x): x not in list")


# ---- keys with __index__


def index_of_object(obj):
    if _has_index(obj):
        return _check_index(_bind_special(obj, "__index__")())
    return obj


def index_part(part):
    return _check_index(_bind_special(part, "__index__")()) if _has_index(part) else part


def sized_index(value, error):
    # Of what has an __index__: the text names its class, not that of the int.
    index = index_part(value)
    if index is not value and not -0x8000000000000000 <= index <= 0x7FFFFFFFFFFFFFFF:
        raise error(f"cannot fit '{type(value).__name__}' into an index-sized integer")
    return index


def index_key(key):
    if type(key) is slice:
        step = index_part(key.step)
        return slice(index_part(key.start), index_part(key.stop), step)
    return sized_index(key, IndexError)


def getitem_converted(obj, key):
    is_index_of_range = type(obj) is range and type(key) is not slice  # which may be of any size
    return _native_item(obj, index_part(key) if is_index_of_range else index_key(key))


def slice_part(part):
    part = index_part(part)
    if not isinstance(part, int):
        raise TypeError("slice indices must be integers or None or have an __index__ method")
    return _check_index(part)


def slice_bound(part, default, length, lowest, highest):
    if part is None:
        return default
    part = slice_part(part)
    if part < 0:
        return max(part + length, lowest)
    return min(part, highest)


def slice_indices(self, length):
    length = _check_index(index_part(length))
    if length < 0:
        raise ValueError("length should not be negative")
    step = 1 if self.step is None else slice_part(self.step)
    if step == 0:
        raise ValueError("slice step cannot be zero")
    lowest, highest = (0, length) if step > 0 else (-1, length - 1)
    start, stop = (lowest, highest) if step > 0 else (highest, lowest)
    start = slice_bound(self.start, start, length, lowest, highest)
    return (start, slice_bound(self.stop, stop, length, lowest, highest), step)


def setitem_converted(obj, key, value):
    _native_set_item(obj, index_key(key), value)


def delitem_converted(obj, key):
    _native_delete_item(obj, index_key(key))


# ---- operators on guest objects, for natives


def operator_lt(a, b):
    return a < b


def operator_le(a, b):
    return a <= b


def operator_gt(a, b):
    return a > b


def operator_ge(a, b):
    return a >= b


def operator_eq(a, b):
    return a == b


def operator_ne(a, b):
    return a != b


def operator_truth(obj):
    return True if obj else False


def operator_getitem(obj, key):
    return obj[key]


def operator_setitem(obj, key, value):
    obj[key] = value


def operator_contains(container, item):
    return item in container


def len_object(obj):
    return _check_length(_bind_special(obj, "__len__")())


def length_from_index(answer):
    return _check_length(index_part(answer))
