# Containers whose keys or items need guest code to be hashed, compared or converted. Each function is complete; the native version
# hands over when it meets something it cannot do. `table` is a dict or a set.


def hash_object(obj):
    method = type(obj).__hash__
    if method is None:
        raise TypeError(f"unhashable type: '{type(obj).__name__}'")
    return _hash_result(method(obj))


def hash_tuple(key):
    is_slice = type(key) is slice
    items = (key.start, key.stop, key.step) if is_slice else key
    return _hash_items([hash(item) for item in items], is_slice)


def key_hash(key, role):
    try:
        return hash(key)
    except TypeError as error:
        if type(error) is not TypeError:
            raise
        message = f"cannot use '{type(key).__name__}' as a {role} ({error})"
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
        raise KeyError(key)
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


def pair_of(item, number):
    try:
        iterator = iter(item)
    except TypeError:
        raise TypeError("object is not iterable") from None
    pair = [part for part in iterator]
    if len(pair) != 2:
        raise ValueError(f"dictionary update sequence element #{number} has length {len(pair)}; 2 is required")
    return pair


def update_from(self, source):
    if type(source) is dict:
        if source is not self:
            for key, value in source.items():
                self[key] = value
    elif hasattr(source, "keys"):
        for key in source.keys():
            self[key] = source[key]
    else:
        number = 0
        for item in source:
            key, value = pair_of(item, number)
            self[key] = value
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
    if type(mapping) is not dict and not hasattr(mapping, "keys"):
        raise TypeError(f"'{type(mapping).__name__}' object is not a mapping")
    update_from(self, mapping)


def dict_or(a, b):
    result = a.copy()
    update_from(result, b)
    return result


def dict_or_in_place(a, b):
    update_from(a, b)
    return a


def dict_fromkeys(iterable, value):
    result = {}
    for key in iterable:
        result[key] = value
    return result


def dict_eq(a, b):
    if len(a) != len(b):
        return False
    for key, value in a.items():
        if key not in b:
            return False
        other = b[key]
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
    for item in iterable:
        self.add(item)


def set_new(iterable):
    return {item for item in iterable}


def frozenset_new(iterable):
    return frozenset({item for item in iterable})


def as_set(iterable):
    if type(iterable) is set or type(iterable) is frozenset:
        return iterable
    return {item for item in iterable}


def set_binary(a, b, operator):
    a = as_set(a)
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


def set_binary_update(a, b, operator):
    if operator == 11:
        for item in b:
            a.add(item)
    else:
        _set_replace(a, set_binary(a, b, operator))
    return a


def set_method(self, others, operator, in_place):
    if in_place:
        for other in others:
            set_binary_update(self, other, operator)
        return None
    result = self
    for other in others:
        result = set_binary(result, other, operator)
    return result


def set_relation(self, other, relation):
    # 0: subset, 1: superset, 2: disjoint
    other = as_set(other)
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
    return len(a) == len(b) and set_subset(a, b)


def set_subset(a, b):
    for item in a:
        if item not in b:
            return False
    return True


def set_order(a, b, operator):
    # 0: <, 1: <=, 2: >, 3: >=
    if operator >= 2:
        a, b = b, a
    if len(a) > len(b) or (len(a) == len(b) and (operator == 0 or operator == 2)):
        return False
    return set_subset(a, b)


def view_contains(view, item):
    mapping = view.mapping
    if not _view_is_items(view):
        return item in mapping
    if type(item) is not tuple or len(item) != 2 or item[0] not in mapping:
        return False
    found = mapping[item[0]]
    return True if found is item[1] or found == item[1] else False


# ---- lists and tuples


def seq_eq(a, b):
    if len(a) != len(b):
        return False
    index = 0
    while index < len(a) and index < len(b):
        x = a[index]
        y = b[index]
        if not (x is y or x == y):
            return False
        index += 1
    return len(a) == len(b)


def slice_eq(a, b):
    return (a.start, a.stop, a.step) == (b.start, b.stop, b.step)


def container_ne(a, b):
    return not a == b


def seq_order(a, b, operator):
    # 0: <, 1: <=, 2: >, 3: >=
    if type(a) is slice:
        a = (a.start, a.stop, a.step)
        b = (b.start, b.stop, b.step)
    index = 0
    while index < len(a) and index < len(b):
        x = a[index]
        y = b[index]
        if not (x is y or x == y):
            break
        index += 1
    else:
        x = len(a)
        y = len(b)
    if operator == 0:
        return x < y
    if operator == 1:
        return x <= y
    if operator == 2:
        return x > y
    return x >= y


def seq_contains(container, item):
    for candidate in container:
        if candidate is item or candidate == item:
            return True
    return False


def seq_index(self, value, start, stop):
    index = start
    while index < stop and index < len(self):
        candidate = self[index]
        if candidate is value or candidate == value:
            return index
        index += 1
    name = type(self).__name__
    raise ValueError(f"{name}.index(x): x not in {name}")


def seq_index_converted(self, value, start, stop):
    return self.index(value, index_part(start), index_part(stop))


def seq_count(self, value):
    count = 0
    for candidate in self:
        if candidate is value or candidate == value:
            count += 1
    return count


def range_new(start, stop, step):
    if stop is None:
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


def list_new(iterable):
    return [item for item in iterable]


def list_from_iterable(iterable):
    return [item for item in iterable]


def list_extend(self, iterable):
    for item in iterable:
        self.append(item)


def list_iadd(self, iterable):
    for item in iterable:
        self.append(item)
    return self


def list_setslice(self, key, iterable):
    self[key] = [item for item in iterable]


def list_insert(self, index, item):
    self.insert(index_part(index), item)


def list_pop(self, index):
    return self.pop(index_part(index))


def list_remove(self, value):
    index = 0
    while index < len(self):
        candidate = self[index]
        if candidate is value or candidate == value:
            del self[index]
            return None
        index += 1
    raise ValueError("list.remove(x): x not in list")


# ---- keys with __index__


def index_of_object(obj):
    if _has_index(obj):
        return _check_index(type(obj).__index__(obj))
    return obj


def index_part(part):
    return _check_index(type(part).__index__(part)) if _has_index(part) else part


def index_key(key):
    if type(key) is slice:
        return slice(index_part(key.start), index_part(key.stop), index_part(key.step))
    return index_part(key)


def getitem_converted(obj, key):
    return obj[index_key(key)]


def setitem_converted(obj, key, value):
    obj[index_key(key)] = value


def delitem_converted(obj, key):
    del obj[index_key(key)]


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


def operator_delitem(obj, key):
    del obj[key]


def operator_contains(container, item):
    return item in container


def len_object(obj):
    return _check_length(type(obj).__len__(obj))


# ---- sorting


def sorted(iterable, key, reverse):
    items = [item for item in iterable]
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


def merge_sort(keys, items, backwards):
    # Bottom-up and stable, on positions. Only < is asked, of the later item first.
    count = len(keys)
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
