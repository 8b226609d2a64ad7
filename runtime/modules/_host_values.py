# What the values of a host's are made of, where the session has nothing of its own: classes that have been imported or made
# for them. embed/value_classes.cpp looks into `classes`; its keys are (kind, name, *fields).

classes = {}


def prepare(missing):
    for key in missing:
        if key not in classes:
            kind, *named = key
            classes[key] = _makers[kind](*named)


def _decimal():
    return _import("_decimal.number", ("Decimal",)).Decimal


# UUIDs are made like this one.
def _uuid():
    return _import("uuid", ()).UUID(int=0)


def _split(name):
    module, _, name = name.rpartition(".")
    return module or "__main__", name


def _named_tuple(name, *fields):
    module, name = _split(name)
    return _import("collections", ()).namedtuple(name, fields, module=module)


def _record(name, *fields):
    module, name = _split(name)
    return _import("dataclasses", ()).make_dataclass(name, fields, module=module)


_makers = {"decimal": _decimal, "uuid": _uuid, "namedtuple": _named_tuple, "record": _record}
