# Exception groups: what asks guest code, and the end of except* (PEP 654).


def exception_group_new(cls, message, sequence):
    if not hasattr(type(sequence), "__getitem__") or isinstance(sequence, dict):
        raise TypeError("second argument (exceptions) must be a sequence")
    return _exception_group_make(cls, message, sequence, tuple(sequence))


def exception_group_split(group, matcher):
    return exception_group_partition(group, matcher, _exception_group_matches_by_type(matcher))


def exception_group_subgroup(group, matcher):
    return exception_group_select(group, matcher, _exception_group_matches_by_type(matcher))


# The part that matches and the part that does not; None stands for nothing.
def exception_group_partition(exception, matcher, by_type):
    if _exception_matches(exception, matcher) if by_type else matcher(exception):
        return exception, None
    items = _exception_group_items(exception)
    if items is None:
        return None, exception
    matched = []
    left = []
    for item in items:
        match, rest = exception_group_partition(item, matcher, by_type)
        if match is not None:
            matched.append(match)
        if rest is not None:
            left.append(rest)
    return exception_group_part(exception, matched), exception_group_part(exception, left)


# The same without the rest.
def exception_group_select(exception, matcher, by_type):
    if _exception_matches(exception, matcher) if by_type else matcher(exception):
        return exception
    items = _exception_group_items(exception)
    if items is None:
        return None
    matched = []
    for item in items:
        match = exception_group_select(item, matcher, by_type)
        if match is not None:
            matched.append(match)
    return exception_group_part(exception, matched)


# A group of some of the exceptions of another one.
def exception_group_part(group, exceptions):
    if not exceptions:
        return None
    part = group.derive(exceptions)
    if _exception_group_items(part) is None:
        raise TypeError("derive must return an instance of BaseExceptionGroup")
    _exception_group_copy_metadata(part, group)
    notes = getattr(group, "__notes__", None)
    if notes is not None and hasattr(type(notes), "__getitem__") and not isinstance(notes, dict):
        part.__notes__ = list(notes)
    return part


# One clause of except*. The native half has answered for what is no group, and for what matches as a whole.
def exception_group_match(exception, types):
    pair = exception.split(types)
    if not isinstance(pair, tuple):
        raise TypeError(f"{type(exception).__name__}.split must return a tuple, not {type(pair).__name__}")
    if len(pair) < 2:
        raise TypeError(f"{type(exception).__name__}.split must return a 2-tuple, got tuple of size {len(pair)}")
    return pair[:2]


# The end of except*: `raised` holds what the handlers raised, in order, and last what none of them caught, or None. What is
# a part of the original, raised again as it was, comes together in one group of the original's shape.
def exception_group_reraise(original, raised):
    if _exception_group_items(original) is None:
        return raised[0]
    new = []
    leaves = set()
    for exception in raised:
        if exception is None:
            continue
        if _exception_group_same_metadata(exception, original):
            exception_group_add_leaves(exception, leaves)
        else:
            new.append(exception)
    if leaves:
        again = exception_group_project(original, leaves)
        if not new:
            return again
        if again is not None:
            new.append(again)
    if not new:
        return None
    return new[0] if len(new) == 1 else BaseExceptionGroup("", new)


def exception_group_add_leaves(exception, leaves):
    items = _exception_group_items(exception)
    if items is None:
        leaves.add(id(exception))
        return
    for item in items:
        exception_group_add_leaves(item, leaves)


# What is left of a group if only these leaves are kept.
def exception_group_project(exception, leaves):
    items = _exception_group_items(exception)
    if items is None:
        return exception if id(exception) in leaves else None
    kept = []
    for item in items:
        part = exception_group_project(item, leaves)
        if part is not None:
            kept.append(part)
    return exception_group_part(exception, kept)
