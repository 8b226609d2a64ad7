# Protocols: classes that others satisfy by having their members. They are those of typing.
from abc import ABCMeta, abstractmethod

from typing import Generic

__name__ = "typing"

_NOT_MEMBERS = frozenset(
    """__abstractmethods__ __annotations__ __annotate__ __annotate_func__ __annotations_cache__ __dict__ __doc__ __init__
    __module__ __new__ __slots__ __subclasshook__ __weakref__ __class_getitem__ __match_args__ __static_attributes__
    __firstlineno__ __orig_bases__ __parameters__ __type_params__ __qualname__ __classcell__ __hash__
    _is_protocol _is_protocol_root _is_runtime_protocol __protocol_attrs__ __non_callable_proto_members__ __final__""".split()
)
# Classes of other modules that protocols may be derived from.
_PROTOCOLS_ELSEWHERE = {
    "collections.abc": """Callable Awaitable Iterable Iterator AsyncIterable AsyncIterator Hashable Sized Container Collection Reversible
    Buffer""",
    "contextlib": "AbstractContextManager AbstractAsyncContextManager",
    "io": "Reader Writer",
    "os": "PathLike",
}
_CHECKS_REFUSED = "Instance and class checks can only be used with @runtime_checkable protocols"


def _protocol_members(cls):
    members = set()
    for base in cls.__mro__[:-1]:
        if base is Protocol or base is Generic:
            continue
        for name in (*base.__dict__, *base.__annotations__):
            if name not in _NOT_MEMBERS and not name.startswith("_abc_"):
                members.add(name)
    return members


def _protocol_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _protocol_init)
        if init is not _protocol_init:
            cls.__init__ = init
            return init(self, *args, **kwargs)


_missing = object()


# An attribute as it is stored: looking must not run properties or __getattr__().
def _find_statically(instance, name):
    kind = type(instance)
    classes = (*instance.__mro__, *kind.__mro__) if isinstance(instance, type) else kind.__mro__
    if not isinstance(instance, type):
        try:
            own = object.__getattribute__(instance, "__dict__")
        except AttributeError:
            own = {}
        if name in own:
            return own[name]
    for base in classes:
        if name in base.__dict__:
            return base.__dict__[name]
    return _missing


# What register() of an abstract base class was given.
def _is_registered(cls, other):
    for reference in (cls._abc_impl.registry or {}).values():
        registered = reference()
        if registered is not None and issubclass(other, registered):
            return True
    return False


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        if not namespace.get("_is_protocol_root", False) and cls.__dict__["_is_protocol"]:
            for base in cls.__bases__:
                is_fine = base in (object, Generic) or getattr(base, "_is_protocol", False)
                if not is_fine and base.__name__ not in _PROTOCOLS_ELSEWHERE.get(base.__module__, "").split():
                    raise TypeError(
                        f"Protocols can only inherit from other protocols, got {base!r}"
                    )
        return cls

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return Protocol in type(instance).__mro__
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError(_CHECKS_REFUSED)
        if cls in type(instance).__mro__ or _is_registered(cls, type(instance)):
            return True
        for name in _protocol_members(cls):
            found = _find_statically(instance, name)
            if found is _missing or found is None and callable(getattr(cls, name, None)):
                return False
        return True

    def __subclasscheck__(cls, other):
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if cls is Protocol:
            return Protocol in other.__mro__
        if not getattr(cls, "_is_protocol", False):
            return super().__subclasscheck__(other)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError(_CHECKS_REFUSED)
        members = _protocol_members(cls)
        data = sorted([name for name in members if not callable(getattr(cls, name, None))])
        if data:
            listed = ", ".join([repr(name) for name in data])
            raise TypeError(
                f"Protocols with non-method members don't support issubclass(). Non-method members: {listed}."
            )
        if cls in other.__mro__ or _is_registered(cls, other):
            return True
        for name in members:
            for base in other.__mro__:
                if name in base.__dict__:
                    if base.__dict__[name] is None:
                        return False
                    break
            else:
                return False
        return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A class that others satisfy by having its members."""

    __slots__ = ()
    _is_protocol = True
    _is_protocol_root = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "_is_protocol" not in cls.__dict__:
            cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol and cls.__init__ is object.__init__:
            cls.__init__ = _protocol_init


def runtime_checkable(cls):
    if not issubclass(cls, Generic) or not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(_protocol_members(tp))


def _supports(name, method):
    namespace = {"__module__": "typing", "__slots__": (), method: abstractmethod(lambda self: None)}
    return runtime_checkable(_ProtocolMeta(name, (Protocol,), namespace))


SupportsInt = _supports("SupportsInt", "__int__")
SupportsFloat = _supports("SupportsFloat", "__float__")
SupportsComplex = _supports("SupportsComplex", "__complex__")
SupportsBytes = _supports("SupportsBytes", "__bytes__")
SupportsIndex = _supports("SupportsIndex", "__index__")


@runtime_checkable
class SupportsAbs[T](Protocol):
    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T: ...


@runtime_checkable
class SupportsRound[T](Protocol):
    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T: ...
