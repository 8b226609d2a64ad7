# singledispatch and singledispatchmethod.

from types import MappingProxyType, UnionType
from abc import get_cache_token
from functools import update_wrapper
from _weakref import ref

_alias = type(list[int])


# The order in which implementations are looked for: the class's own order of resolution, with each abstract base class among
# `types` that the class counts as a subclass of placed right before the first class that does not.
def _order_with_abstract(cls, types):
    mro = cls.__mro__
    known = set(mro)

    def is_related(candidate):
        return (
            candidate not in known
            and hasattr(candidate, "__mro__")
            and not isinstance(candidate, _alias)
            and issubclass(cls, candidate)
        )

    related = [candidate for candidate in types if is_related(candidate)]
    # One that another is a base of comes with that other one.
    related = [one for one in related if not any(other is not one and one in other.__mro__ for other in related)]
    wanted = []
    for candidate in related:
        found = [
            [step for step in derived.__mro__ if step in types or step is candidate]
            for derived in candidate.__subclasses__()
            if derived not in known and issubclass(cls, derived)
        ]
        if not found:
            wanted.append(candidate)
            continue
        found.sort(key=len, reverse=True)
        for steps in found:
            for step in steps:
                if step not in wanted:
                    wanted.append(step)
    return _merged_order(cls, wanted)


def _merged_order(cls, abstract):
    # The abstract ones go behind the last base that already counts as theirs.
    bases = list(cls.__bases__)
    boundary = 0
    for index in range(len(bases) - 1, -1, -1):
        if hasattr(bases[index], "__abstractmethods__"):
            boundary = index + 1
            break
    abstract = list(abstract)
    explicit = bases[:boundary]
    implicit = []
    for base in abstract:
        if issubclass(cls, base) and not any(issubclass(other, base) for other in bases):
            implicit.append(base)
    rest = [base for base in abstract if base not in implicit]
    sequences = [[cls]]
    sequences += [_merged_order(base, rest) for base in explicit]
    sequences += [_merged_order(base, rest) for base in implicit]
    sequences += [_merged_order(base, rest) for base in bases[boundary:]]
    sequences += [list(explicit), list(implicit), list(bases[boundary:])]
    return _merge(sequences)


def _merge(sequences):
    result = []
    while True:
        sequences = [sequence for sequence in sequences if sequence]
        if not sequences:
            return result
        for sequence in sequences:
            candidate = sequence[0]
            if not any(candidate in other[1:] for other in sequences):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        result.append(candidate)
        for sequence in sequences:
            if sequence[0] is candidate:
                del sequence[0]


def _find_impl(cls, registry):
    mro = _order_with_abstract(cls, registry.keys())
    match = None
    for step in mro:
        if match is not None:
            if (
                step in registry
                and step not in cls.__mro__
                and match not in cls.__mro__
                and not issubclass(match, step)
            ):
                raise RuntimeError(f"Ambiguous dispatch: {match} or {step}")
            break
        if step in registry:
            match = step
    return registry.get(match)


def singledispatch(func):
    """Makes a function whose implementation depends on the class of its first argument."""
    registry = {}
    found = {}  # id() of a class, which may be another one's by now: a reference to it and the implementation
    token = None

    def dispatch(cls):
        """The implementation for a class."""
        nonlocal token
        if token is not None:
            current = get_cache_token()
            if token != current:
                found.clear()
                token = current
        number = id(cls)
        known = found.get(number)
        if known is not None and known[0]() is cls:
            return known[1]
        implementation = registry.get(cls)
        if implementation is None:
            implementation = _find_impl(cls, registry)

        def forget(reference):
            if number in found and found[number][0] is reference:
                del found[number]

        found[number] = ref(cls, forget), implementation
        return implementation

    def is_dispatchable(cls):
        if isinstance(cls, type) and not isinstance(cls, _alias):
            return True
        return isinstance(cls, UnionType) and all(isinstance(arg, type) for arg in cls.__args__)

    def register(cls, func=None):
        """Makes a function the implementation for a class; a decorator if there is no function yet."""
        nonlocal token
        if is_dispatchable(cls):
            if func is None:
                return lambda function: register(cls, function)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    f"Use either `@register(some_class)` or plain `@register` on an annotated function."
                )
            func = cls
            from typing import get_type_hints

            name, cls = next(iter(get_type_hints(func).items()))
            if not is_dispatchable(cls):
                if isinstance(cls, UnionType):
                    raise TypeError(f"Invalid annotation for {name!r}. {cls!r} not all arguments are classes.")
                raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")
        for each in cls.__args__ if isinstance(cls, UnionType) else (cls,):
            registry[each] = func
            if token is None and hasattr(each, "__abstractmethods__"):
                token = get_cache_token()
        found.clear()
        return func

    name = getattr(func, "__name__", "singledispatch function")

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = found.clear
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """A method whose implementation depends on the class of its first argument."""

    __module__ = "functools"

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Makes a function the implementation for a class."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        return _singledispatchmethod_get(self, obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __repr__(self):
        name = _name_of(self.func, "__qualname__", "?")
        return f"<single dispatch method descriptor {name}>"


def _name_of(func, attribute, default):
    try:
        return getattr(func, attribute)
    except AttributeError:
        return getattr(func, "__name__", default)


class _singledispatchmethod_get:
    def __init__(self, unbound, obj, cls):
        self._unbound = unbound
        self._dispatch = unbound.dispatcher.dispatch
        self._obj = obj
        self._cls = cls
        for name in ("__module__", "__doc__"):
            try:
                setattr(self, name, getattr(unbound.func, name))
            except AttributeError:
                pass

    def __repr__(self):
        name = _name_of(self._unbound.func, "__qualname__", "?")
        if self._obj is not None:
            return f"<bound single dispatch method {name} of {self._obj!r}>"
        return f"<single dispatch method {name}>"

    def __call__(self, /, *args, **kwargs):
        if not args:
            name = getattr(self._unbound.func, "__name__", "singledispatchmethod method")
            raise TypeError(f"{name} requires at least 1 positional argument")
        method = self._dispatch(args[0].__class__)
        if hasattr(method, "__get__"):
            method = method.__get__(self._obj, self._cls)
        return method(*args, **kwargs)

    def __getattr__(self, name):
        if name not in {"__name__", "__qualname__", "__isabstractmethod__", "__annotations__", "__type_params__"}:
            raise AttributeError(name)
        return getattr(self._unbound.func, name)

    @property
    def __wrapped__(self):
        return self._unbound.func

    @property
    def register(self):
        return self._unbound.register


# As where they are found.
singledispatch.__module__ = "functools"
