# Generators, awaiting, and asynchronous iteration where guest code takes part.


# What was thrown into a generator: an exception, a class, or a tuple of the arguments of throw().
def exception_to_throw(thrown):
    cls = thrown
    value = None
    traceback = None
    if type(thrown) is tuple:
        cls = thrown[0]
        if len(thrown) > 1:
            value = thrown[1]
        if len(thrown) > 2:
            traceback = thrown[2]
    if isinstance(cls, BaseException):
        exception = cls
    elif isinstance(value, cls):
        exception = value
    elif value is None:
        exception = cls()
    elif isinstance(value, tuple):
        exception = cls(*value)
    else:
        exception = cls(value)
    if not isinstance(exception, BaseException):
        raise TypeError(
            f"calling {cls!r} should have returned an instance of BaseException, not {type(exception).__name__}"
        )
    if traceback is not None:
        exception.__traceback__ = traceback
    return exception


def close_iterator(iterator):
    try:
        close = getattr(iterator, "close", _ABSENT)
    except BaseException:
        return
    if close is not _ABSENT:
        close()


def find_throw(iterator):
    return getattr(iterator, "throw", _ABSENT)


def call_throw(throw, thrown):
    if type(thrown) is tuple:
        return throw(*thrown)
    return throw(thrown)


def send_to_iterator(iterator, value):
    return iterator.send(value)


def call_await(value):
    return _check_awaitable_iterator(_bind_special(value, "__await__")())


def awaitable_of_next(value):
    try:
        return _awaitable_iterator(value)
    except BaseException as error:
        name = type(value).__name__
        raise TypeError(f"'async for' received an invalid object from __anext__: {name}") from error


def aiter_object(obj):
    return _check_async_iterator(_bind_special(obj, "__aiter__")())


def anext_object(iterator, default):
    awaitable = _bind_special(iterator, "__anext__")()
    if default is _ABSENT:
        return awaitable
    return _make_anext_awaitable(awaitable, default)


def anext_steps(awaitable):
    iterator = _awaitable_iterator(awaitable)
    return iterator if hasattr(iterator, "__next__") else iterator.__await__()


def anext_next(awaitable, default, nothing):
    try:
        return next(anext_steps(awaitable))
    except StopAsyncIteration:
        pass
    raise StopIteration(default)


def anext_send(awaitable, default, value):
    try:
        return anext_steps(awaitable).send(value)
    except StopAsyncIteration:
        pass
    raise StopIteration(default)


def anext_throw(awaitable, default, thrown):
    try:
        iterator = anext_steps(awaitable)
        if type(thrown) is tuple:
            return iterator.throw(*thrown)
        return iterator.throw(thrown)
    except StopAsyncIteration:
        pass
    raise StopIteration(default)


def anext_close(awaitable, default, nothing):
    try:
        return anext_steps(awaitable).close()
    except StopAsyncIteration:
        pass
    raise StopIteration(default)
