# Weak references, and finalisers: what asks guest code.


# Runs what a collection has found to do: __del__ of what nobody reaches any more, callbacks of references to it. Errors in it
# reach nobody. An asynchronous generator that was dropped is for the event loop to close. Started by the VM at a safepoint.
def run_finalizers():
    while True:
        work = _weakref_next_work()
        if work is None:
            return
        try:
            callback = _weakref_callback(work)
            if callback:
                callback[0](work)
                continue
            if _is_unawaited(work):
                _report_unawaited(work)
                continue
            if _is_open_async_generator(work):
                loop = _event_loop()
                if loop is not None:
                    loop._close_dropped(work)
                continue
            finalizer = _find_special(work, "__del__")
            if finalizer is not None:
                finalizer()
            else:
                work._report_dropped()  # of _report_when_dropped()
        except BaseException:
            pass


def weakref_eq(reference, other):
    if not isinstance(other, type(reference)) and not isinstance(reference, type(other)):
        return NotImplemented
    left = _weakref_target(reference)
    right = _weakref_target(other)
    if left is None or right is None:
        return reference is other
    return left == right


def weakref_hash(reference):
    known = _weakref_hash(reference)
    if known is None:
        target = _weakref_target(reference)
        if target is None:
            raise TypeError("weak object has gone away")
        known = _weakref_set_hash(reference, hash(target))
    return known


def weakref_repr(reference):
    target = _weakref_target(reference)
    if target is None:
        return f"<weakref at {id(reference):#x}; dead>"
    name = getattr(target, "__name__", None)
    name = f" ({name})" if isinstance(name, str) else ""
    return f"<weakref at {id(reference):#x}; to '{type(target).__name__}' at {id(target):#x}{name}>"


def proxy_repr(proxy):
    target = _weakref_target(proxy)
    kind = "NoneType" if target is None else type(target).__name__
    return f"<weakproxy at {id(proxy):#x}; to '{kind}' at {id(target):#x}>"


def proxy_getattribute(proxy, name):
    return getattr(_weakref_unproxy(proxy), name)


def proxy_setattr(proxy, name, value):
    setattr(_weakref_unproxy(proxy), name, value)


def proxy_delattr(proxy, name):
    delattr(_weakref_unproxy(proxy), name)


def proxy_getitem(proxy, key):
    return _weakref_unproxy(proxy)[key]


def proxy_setitem(proxy, key, value):
    _weakref_unproxy(proxy)[key] = value


def proxy_delitem(proxy, key):
    del _weakref_unproxy(proxy)[key]


def proxy_contains(proxy, key):
    return key in _weakref_unproxy(proxy)


def proxy_call(proxy, args, kwargs):
    return _weakref_unproxy(proxy)(*args, **kwargs)


def proxy_divmod(proxy, other):
    return divmod(_weakref_unproxy(proxy), _weakref_unproxy(other))


def proxy_rdivmod(proxy, other):
    return divmod(_weakref_unproxy(other), _weakref_unproxy(proxy))


def proxy_add(proxy, other):
    return _weakref_unproxy(proxy) + _weakref_unproxy(other)


def proxy_radd(proxy, other):
    return _weakref_unproxy(other) + _weakref_unproxy(proxy)


def proxy_iadd(proxy, other):
    target = _weakref_unproxy(proxy)
    target += _weakref_unproxy(other)
    return target


def proxy_sub(proxy, other):
    return _weakref_unproxy(proxy) - _weakref_unproxy(other)


def proxy_rsub(proxy, other):
    return _weakref_unproxy(other) - _weakref_unproxy(proxy)


def proxy_isub(proxy, other):
    target = _weakref_unproxy(proxy)
    target -= _weakref_unproxy(other)
    return target


def proxy_mul(proxy, other):
    return _weakref_unproxy(proxy) * _weakref_unproxy(other)


def proxy_rmul(proxy, other):
    return _weakref_unproxy(other) * _weakref_unproxy(proxy)


def proxy_imul(proxy, other):
    target = _weakref_unproxy(proxy)
    target *= _weakref_unproxy(other)
    return target


def proxy_matmul(proxy, other):
    return _weakref_unproxy(proxy) @ _weakref_unproxy(other)


def proxy_rmatmul(proxy, other):
    return _weakref_unproxy(other) @ _weakref_unproxy(proxy)


def proxy_imatmul(proxy, other):
    target = _weakref_unproxy(proxy)
    target @= _weakref_unproxy(other)
    return target


def proxy_truediv(proxy, other):
    return _weakref_unproxy(proxy) / _weakref_unproxy(other)


def proxy_rtruediv(proxy, other):
    return _weakref_unproxy(other) / _weakref_unproxy(proxy)


def proxy_itruediv(proxy, other):
    target = _weakref_unproxy(proxy)
    target /= _weakref_unproxy(other)
    return target


def proxy_floordiv(proxy, other):
    return _weakref_unproxy(proxy) // _weakref_unproxy(other)


def proxy_rfloordiv(proxy, other):
    return _weakref_unproxy(other) // _weakref_unproxy(proxy)


def proxy_ifloordiv(proxy, other):
    target = _weakref_unproxy(proxy)
    target //= _weakref_unproxy(other)
    return target


def proxy_mod(proxy, other):
    return _weakref_unproxy(proxy) % _weakref_unproxy(other)


def proxy_rmod(proxy, other):
    return _weakref_unproxy(other) % _weakref_unproxy(proxy)


def proxy_imod(proxy, other):
    target = _weakref_unproxy(proxy)
    target %= _weakref_unproxy(other)
    return target


def proxy_pow(proxy, other):
    return _weakref_unproxy(proxy) ** _weakref_unproxy(other)


def proxy_rpow(proxy, other):
    return _weakref_unproxy(other) ** _weakref_unproxy(proxy)


def proxy_ipow(proxy, other):
    target = _weakref_unproxy(proxy)
    target **= _weakref_unproxy(other)
    return target


def proxy_lshift(proxy, other):
    return _weakref_unproxy(proxy) << _weakref_unproxy(other)


def proxy_rlshift(proxy, other):
    return _weakref_unproxy(other) << _weakref_unproxy(proxy)


def proxy_ilshift(proxy, other):
    target = _weakref_unproxy(proxy)
    target <<= _weakref_unproxy(other)
    return target


def proxy_rshift(proxy, other):
    return _weakref_unproxy(proxy) >> _weakref_unproxy(other)


def proxy_rrshift(proxy, other):
    return _weakref_unproxy(other) >> _weakref_unproxy(proxy)


def proxy_irshift(proxy, other):
    target = _weakref_unproxy(proxy)
    target >>= _weakref_unproxy(other)
    return target


def proxy_and(proxy, other):
    return _weakref_unproxy(proxy) & _weakref_unproxy(other)


def proxy_rand(proxy, other):
    return _weakref_unproxy(other) & _weakref_unproxy(proxy)


def proxy_iand(proxy, other):
    target = _weakref_unproxy(proxy)
    target &= _weakref_unproxy(other)
    return target


def proxy_or(proxy, other):
    return _weakref_unproxy(proxy) | _weakref_unproxy(other)


def proxy_ror(proxy, other):
    return _weakref_unproxy(other) | _weakref_unproxy(proxy)


def proxy_ior(proxy, other):
    target = _weakref_unproxy(proxy)
    target |= _weakref_unproxy(other)
    return target


def proxy_xor(proxy, other):
    return _weakref_unproxy(proxy) ^ _weakref_unproxy(other)


def proxy_rxor(proxy, other):
    return _weakref_unproxy(other) ^ _weakref_unproxy(proxy)


def proxy_ixor(proxy, other):
    target = _weakref_unproxy(proxy)
    target ^= _weakref_unproxy(other)
    return target


def proxy_lt(proxy, other):
    return _weakref_unproxy(proxy) < _weakref_unproxy(other)


def proxy_le(proxy, other):
    return _weakref_unproxy(proxy) <= _weakref_unproxy(other)


def proxy_gt(proxy, other):
    return _weakref_unproxy(proxy) > _weakref_unproxy(other)


def proxy_ge(proxy, other):
    return _weakref_unproxy(proxy) >= _weakref_unproxy(other)


def proxy_eq(proxy, other):
    return _weakref_unproxy(proxy) == _weakref_unproxy(other)


def proxy_ne(proxy, other):
    return _weakref_unproxy(proxy) != _weakref_unproxy(other)


def proxy_neg(proxy):
    return -_weakref_unproxy(proxy)


def proxy_pos(proxy):
    return +_weakref_unproxy(proxy)


def proxy_abs(proxy):
    return abs(_weakref_unproxy(proxy))


def proxy_invert(proxy):
    return ~_weakref_unproxy(proxy)


def proxy_int(proxy):
    return int(_weakref_unproxy(proxy))


def proxy_float(proxy):
    return float(_weakref_unproxy(proxy))


def proxy_index(proxy):
    return range(_weakref_unproxy(proxy)).stop


def proxy_bool(proxy):
    return bool(_weakref_unproxy(proxy))


def proxy_len(proxy):
    return len(_weakref_unproxy(proxy))


def proxy_iter(proxy):
    return iter(_weakref_unproxy(proxy))


def proxy_next(proxy):
    obj = _weakref_unproxy(proxy)
    if not hasattr(type(obj), "__next__"):
        raise TypeError(f"Weakref proxy referenced a non-iterator '{type(obj).__name__}' object")
    return next(obj)


def proxy_reversed(proxy):
    return reversed(_weakref_unproxy(proxy))


def proxy_bytes(proxy):
    return bytes(_weakref_unproxy(proxy))


def proxy_str(proxy):
    return str(_weakref_unproxy(proxy))


def proxy_dir(proxy):
    return dir(_weakref_unproxy(proxy))
