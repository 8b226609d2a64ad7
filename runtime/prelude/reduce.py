# __reduce__, __reduce_ex__, __getstate__ and __setstate__ of the builtin types, for copy and pickle.


def copyreg_module():
    module = _sys_modules().get("copyreg", _ABSENT)
    return import_module("copyreg") if module is _ABSENT else module


def object_reduce(self):
    return copyreg_module()._reduce_ex(self, 0)


def object_reduce_ex(self, protocol):
    protocol = c_int_of(protocol)
    reduce = getattr(self, "__reduce__", _ABSENT)
    if reduce is not _ABSENT and type(self).__reduce__ is not object.__reduce__:
        return reduce()
    copyreg = copyreg_module()
    if protocol < 2:
        return copyreg._reduce_ex(self, protocol)
    return reduce_by_new(self, copyreg)


def c_int_of(value):
    value = index_of_object(value)
    if not isinstance(value, int):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if not -0x80000000 <= value <= 0x7FFFFFFF:
        raise OverflowError("Python int too large to convert to C int")
    return value


def ssize_of(value):
    if not isinstance(value, int):
        raise TypeError("an integer is required")
    if not -0x8000000000000000 <= value <= 0x7FFFFFFFFFFFFFFF:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return int(value)


def reduce_by_new(self, copyreg):
    cls = type(self)
    arguments, keywords = new_arguments(self)
    is_list = _subtype(cls, list)
    is_dict = _subtype(cls, dict)
    make = copyreg.__newobj__
    if keywords:
        make = copyreg.__newobj_ex__
        made_of = (cls, arguments, keywords)
    elif arguments:
        made_of = (cls, *arguments)
    else:
        made_of = (cls,)
    state = state_of(self, arguments is None and not is_list and not is_dict)
    return make, made_of, state, iter(self) if is_list else None, iter(self.items()) if is_dict else None


def new_arguments(self):
    if hasattr(type(self), "__getnewargs_ex__"):
        answer = _bind_special(self, "__getnewargs_ex__")()
        if not isinstance(answer, tuple):
            raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{type(answer).__name__}'")
        if len(answer) != 2:
            raise ValueError(f"__getnewargs_ex__ should return a tuple of length 2, not {len(answer)}")
        arguments, keywords = answer
        if not isinstance(arguments, tuple):
            kind = type(arguments).__name__
            raise TypeError(f"first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{kind}'")
        if not isinstance(keywords, dict):
            kind = type(keywords).__name__
            raise TypeError(f"second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{kind}'")
        return arguments, keywords
    if hasattr(type(self), "__getnewargs__"):
        arguments = _bind_special(self, "__getnewargs__")()
        if not isinstance(arguments, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not '{type(arguments).__name__}'")
        return arguments, None
    return None, None


# What the object's __getstate__ answers. must_be_plain: it is an error if the object holds more than attributes.
def state_of(self, must_be_plain):
    getstate = self.__getstate__
    if type(getstate) is type(len) and type(self).__getstate__ is object.__getstate__:
        return default_state(self, must_be_plain)
    return getstate()


def object_getstate(self):
    return default_state(self, False)


def default_state(self, must_be_plain):
    cls = type(self)
    size = _extra_size(cls) if must_be_plain else 0
    if size < 0:
        raise TypeError(f"cannot pickle {_type_name(cls)} objects")
    state = _attributes_if_any(self) or None
    names = slot_names(cls)
    if size > (len(names) if names else 0):
        raise TypeError(f"cannot pickle '{_type_name(cls)}' object")
    if names:
        slots = {}
        for name in names:
            value = getattr(self, name, _ABSENT)
            if value is not _ABSENT:
                slots[name] = value
        if slots:
            return state, slots
    return state


def slot_names(cls):
    names = _known_slot_names(cls)
    if names is _ABSENT:
        names = copyreg_module()._slotnames(cls)
        if names is not None and not isinstance(names, list):
            raise TypeError("copyreg._slotnames didn't return a list or None")
    elif names is not None and not isinstance(names, list):
        raise TypeError(f"{cls.__name__}.__slotnames__ should be a list or None, not {type(names).__name__}")
    return names


def range_reduce(self):
    return range, (self.start, self.stop, self.step)


def slice_reduce(self):
    return slice, (self.start, self.stop, self.step)


def set_reduce(self):
    return type(self), ([item for item in self],), state_of(self, False)


def bytearray_reduce(self):
    return bytearray_reduce_ex(self, 0)


def bytearray_reduce_ex(self, proto):
    proto = c_int_of(proto)
    state = state_of(self, False)
    if not _native_len(self):
        return type(self), (), state
    text = bytearray.decode(self, "latin-1")
    if proto < 3:
        return type(self), (text, "latin-1"), state
    return type(self), (text.encode("latin-1"),), state


def singleton_reduce(self):
    return repr(self).rpartition(".")[2]


def name_reduce(self):
    return self.__name__


def native_function_reduce(self):
    owner = getattr(self, "__self__", None)
    if owner is None or type(owner).__name__ == "module":
        return self.__name__
    return getattr, (owner, self.__name__)


def method_reduce(self):
    return getattr, (self.__self__, self.__func__.__name__)


def method_wrapper_reduce(self):
    return getattr, (self.__self__, self.__name__)


def descriptor_reduce(self):
    return getattr, (self.__objclass__, self.__name__)


def alias_reduce(self):
    plain = type(self), (self.__origin__, self.__args__)
    if not self.__unpacked__:
        return plain
    return next, (iter(plain[0](*plain[1])),)


def typing_alias_reduce(self):
    make = copyreg_module().__newobj_ex__
    return make, (type(self), (self.__origin__, self.__args__), {"name": self._name})


def template_reduce(self):
    return import_module("string.templatelib")._template_unpickle, (self.strings, self.interpolations)


def interpolation_reduce(self):
    return type(self), (self.value, self.expression, self.conversion, self.format_spec)


# ---- iterators: what they have given is not given again


def sequence_iterator_reduce(self):
    sequence, index = _sequence_iterator_parts(self)
    kind = type(self).__name__
    if kind == "list_reverseiterator":
        return (reversed, ([],)) if index < 0 else (reversed, (sequence,), index)
    if _subtype(type(self), reversed):
        return (type(self), ((),)) if sequence is _ABSENT or index < 0 else (type(self), (sequence,), index)
    if sequence is _ABSENT or index < 0:
        nothing = [] if kind == "list_iterator" else "" if kind[:4] == "str_" else ()
        return iter, (nothing,)
    return iter, (sequence,), index


def alias_iterator_reduce(self):
    items, index = _sequence_iterator_parts(self)
    if items is _ABSENT or index != 0:
        return iter, ((),)
    return iter, (_make_alias(items[0].__origin__, items[0].__args__, False),)


def sequence_iterator_setstate(self, state):
    state = ssize_of(state)
    sequence, _ = _sequence_iterator_parts(self)
    if sequence is _ABSENT:
        return
    kind = type(self).__name__
    length = _native_len(sequence)
    lowest = 0
    if kind == "list_iterator" or kind == "bytearray_iterator":
        lowest = -1
    elif kind == "list_reverseiterator" or _subtype(type(self), reversed):
        lowest = -1
        length -= 1
    _set_sequence_iterator(self, max(lowest, min(state, length)))


def range_iterator_reduce(self):
    start, length, step = _range_iterator_parts(self)
    return iter, (range(start, start + length * step, step),), None


def range_iterator_setstate(self, state):
    start, length, step = _range_iterator_parts(self)
    if type(self).__name__ == "range_iterator":
        state = index_of_object(state)
        if not isinstance(state, int):
            raise TypeError(f"'{type(state).__name__}' object cannot be interpreted as an integer")
        if not -0x8000000000000000 <= state <= 0x7FFFFFFFFFFFFFFF:
            raise OverflowError("Python int too large to convert to C long")
    elif type(state) is not int:
        raise TypeError(f"state must be an int, not {type(state).__name__}")
    state = max(0, min(int(state), length))
    _set_range_iterator(self, start + state * step, length - state)


def table_iterator_reduce(self):
    return iter, ([item for item in _iterator_twin(self)],)


# ---- adaptors: _adaptor_parts() are the arguments of the generator in iteration.py that drives them, or None once that has
# ended; native ones have the like.


def enumerate_reduce(self):
    return type(self), _adaptor_parts(self) or (iter(()), 0)


def filter_reduce(self):
    return type(self), _adaptor_parts(self) or (None, iter(()))


def map_reduce(self):
    parts = _adaptor_parts(self) or (None, iter(()))
    if len(parts) == 2:
        return type(self), parts
    iterators, strict, _ = _generator_arguments(parts[1]) or ((iter(()),), False, None)
    made_of = (parts[0], *iterators)
    return (type(self), made_of, True) if strict else (type(self), made_of)


def map_setstate(self, state):
    strict = True if state else False
    parts = _adaptor_parts(self)
    if parts and len(parts) == 3:
        inner = _generator_arguments(parts[1])
        if inner:
            _redrive(self, map_tuples(parts[0], zip_items(inner[0], strict, "map"), None))


def zip_reduce(self):
    parts = _adaptor_parts(self) or ((), False)
    iterators = tuple(parts[0])
    return (type(self), iterators, True) if parts[1] else (type(self), iterators)


def zip_setstate(self, state):
    strict = True if state else False
    if not _set_zip_strict(self, strict):
        parts = _adaptor_parts(self)
        if parts:
            _redrive(self, zip_items(parts[0], strict, "zip"))


def callable_iterator_reduce(self):
    return iter, _adaptor_parts(self) or ((),)


def guest_iterator_reduce(self):
    parts = _adaptor_parts(self)
    return (iter, (parts[0],), parts[1]) if parts else (iter, ((),))


def guest_iterator_setstate(self, state):
    state = ssize_of(state)
    parts = _adaptor_parts(self)
    if parts:
        _redrive(self, sequence_items(parts[0], max(0, state)))


def reversed_reduce(self):
    if not _is_driven(self):
        return sequence_iterator_reduce(self)
    parts = _adaptor_parts(self)
    return (type(self), (parts[0],), parts[1] - 1) if parts and parts[1] > 0 else (type(self), ((),))


def reversed_setstate(self, state):
    if not _is_driven(self):
        return sequence_iterator_setstate(self, state)
    state = ssize_of(state)
    parts = _adaptor_parts(self)
    if parts:
        _redrive(self, reversed_items(parts[0], max(-1, min(state, len(parts[0]) - 1)) + 1))


# ---- exceptions


def exception_reduce(self):
    attributes = _attributes_if_any(self)
    arguments = BaseException.args.__get__(self)
    return (type(self), arguments) if attributes is None else (type(self), arguments, attributes)


def exception_setstate(self, state):
    if state is None:
        return
    if not isinstance(state, dict):
        raise TypeError("state is not a dictionary")
    for name, value in state.items():
        setattr(self, name, value)


def os_error_reduce(self):
    attributes = _attributes_if_any(self)
    arguments = BaseException.args.__get__(self)
    file = OSError.filename.__get__(self)
    if len(arguments) == 2 and file is not None:
        arguments += (file,)
        file = OSError.filename2.__get__(self)
        if file is not None:
            arguments += (None, file)
    return (type(self), arguments) if attributes is None else (type(self), arguments, attributes)


def import_error_reduce(self):
    state = _attributes_if_any(self)
    fields = {}
    for name in ("name", "path", "name_from"):
        value = ImportError.__dict__[name].__get__(self)
        if value is not None:
            fields[name] = value
    if fields:
        state = fields if state is None else {**state, **fields}
    arguments = BaseException.args.__get__(self)
    return (type(self), arguments) if state is None else (type(self), arguments, state)


def attribute_error_getstate(self):
    state = {**(_attributes_if_any(self) or {})}
    name = AttributeError.name.__get__(self)
    if name is not None:
        state["name"] = name
    state["args"] = BaseException.args.__get__(self)
    return state


def attribute_error_reduce(self):
    return type(self), BaseException.args.__get__(self), attribute_error_getstate(self)
