"""Names for the types that have none among the builtins, and classes made without a class statement."""

import builtins

from _on_demand import on_demand as _on_demand

__all__ = [
    "AsyncGeneratorType", "BuiltinFunctionType", "BuiltinMethodType", "ClassMethodDescriptorType", "CodeType", "CoroutineType",
    "EllipsisType", "FunctionType", "GeneratorType", "GenericAlias", "GetSetDescriptorType", "LambdaType", "MappingProxyType",
    "MemberDescriptorType", "MethodDescriptorType", "MethodType", "MethodWrapperType", "ModuleType", "NoneType", "NotImplementedType",
    "SimpleNamespace", "TracebackType", "UnionType", "WrapperDescriptorType", "new_class", "resolve_bases", "prepare_class",
    "get_original_bases", "DynamicClassAttribute", "coroutine", "CellType",
]

__getattr__, __dir__ = _on_demand(globals(), {"_types_parts": "DynamicClassAttribute coroutine"})


def _function():
    pass


async def _coroutine():
    pass


async def _async_generator():
    yield


class _Class:
    def method(self):
        pass

    __slots__ = ("slot",)


FunctionType = LambdaType = type(_function)
MethodType = type(_Class().method)
BuiltinFunctionType = BuiltinMethodType = type(len)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
MethodDescriptorType = type(str.join)
ClassMethodDescriptorType = type(dict.__dict__["fromkeys"])
GetSetDescriptorType = type(FunctionType.__dict__["__name__"])
MemberDescriptorType = type(_Class.slot)
GeneratorType = type((lambda: (yield))())
AsyncGeneratorType = type(_async_generator())
ModuleType = type(builtins)
del builtins
NoneType = type(None)
EllipsisType = type(...)
NotImplementedType = type(NotImplemented)
MappingProxyType = type(type.__dict__)
GenericAlias = type(list[int])
UnionType = type(int | str)

_made = _coroutine()
CoroutineType = type(_made)
_made.close()
del _made, _function, _coroutine, _async_generator, _Class


# Namespaces whose repr is under way, by their ids.
_shown = set()


class SimpleNamespace:
    """An object whose attributes are what it was made with and what is set later."""

    def __init__(self, /, *mapping_or_iterable, **kwargs):
        if len(mapping_or_iterable) > 1:
            raise TypeError(f"{type(self).__name__} expected at most 1 argument, got {len(mapping_or_iterable)}")
        names = self.__dict__
        names.update(*mapping_or_iterable)
        for name in names:
            if not isinstance(name, str):
                raise TypeError(f"keywords must be strings")
        names.update(kwargs)

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        key = id(self)
        if key in _shown:
            return f"{name}(...)"
        _shown.add(key)
        try:
            items = ", ".join([f"{attribute}={value!r}" for attribute, value in self.__dict__.items()])
        finally:
            _shown.discard(key)
        return f"{name}({items})"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __ne__(self, other):
        return self.__dict__ != other.__dict__ if isinstance(other, SimpleNamespace) else NotImplemented

    def __lt__(self, other):
        return self.__dict__ < other.__dict__ if isinstance(other, SimpleNamespace) else NotImplemented

    def __le__(self, other):
        return self.__dict__ <= other.__dict__ if isinstance(other, SimpleNamespace) else NotImplemented

    def __gt__(self, other):
        return self.__dict__ > other.__dict__ if isinstance(other, SimpleNamespace) else NotImplemented

    def __ge__(self, other):
        return self.__dict__ >= other.__dict__ if isinstance(other, SimpleNamespace) else NotImplemented

    __hash__ = None

    def __reduce__(self):
        return type(self), (), self.__dict__

    def __replace__(self, /, **kwargs):
        result = type(self)(**self.__dict__)
        result.__dict__.update(kwargs)
        return result


def resolve_bases(bases):
    resolved = []
    changed = False
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if entries is None:
            resolved.append(base)
            continue
        changed = True
        added = entries(bases)
        if not isinstance(added, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(added)
    return tuple(resolved) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    kwds = {} if kwds is None else dict(kwds)
    if "metaclass" in kwds:
        metaclass = kwds.pop("metaclass")
    else:
        metaclass = type(bases[0]) if bases else type
    if isinstance(metaclass, type):
        metaclass = _winner(metaclass, bases)
    prepare = getattr(metaclass, "__prepare__", None)
    namespace = {} if prepare is None else prepare(name, bases, **kwds)
    return metaclass, namespace, kwds


def _winner(metaclass, bases):
    winner = metaclass
    for base in bases:
        candidate = type(base)
        if issubclass(winner, candidate):
            continue
        if not issubclass(candidate, winner):
            raise TypeError(
                "metaclass conflict: "
                "the metaclass of a derived class "
                "must be a (non-strict) subclass "
                "of the metaclasses of all its bases"
            )
        winner = candidate
    return winner


def new_class(name, bases=(), kwds=None, exec_body=None):
    resolved = resolve_bases(bases)
    metaclass, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    if metaclass.__new__ is type.__new__:
        # CPython asks the frame that calls type(), which is of this module.
        namespace.setdefault("__module__", "types")
    return metaclass(name, resolved, namespace, **kwds)


def get_original_bases(cls, /):
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    except AttributeError:
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None
