# Texts of values that guest classes take part in, and str methods that meet guest code.


def repr_instance(value):
    text = type(value).__repr__(value)
    if type(text) is not str:
        raise TypeError(f"__repr__ returned non-string (type {type(text).__name__})")
    return text


def repr_object(value):
    pieces = []
    depth = 0
    try:
        for step in _repr_plan(value):
            if type(step) is str:
                pieces.append(step)
            elif step is None:
                _repr_leave()
                depth -= 1
            elif type(step) is tuple:
                pieces.append(repr_instance(step[0]))
            else:
                _repr_enter(step[0])
                depth += 1
    finally:
        while depth:
            _repr_leave()
            depth -= 1
    return "".join(pieces)


def str_instance(value):
    text = type(value).__str__(value)
    if type(text) is not str:
        raise TypeError(f"__str__ returned non-string (type {type(text).__name__})")
    return text


def str_object(value):
    return str(value)


def ascii_object(value):
    return _str_ascii(repr(value))


def format_instance(value, spec):
    text = type(value).__format__(value, spec)
    if type(text) is not str:
        raise TypeError(f"__format__ must return a str, not {type(text).__name__}")
    return text
