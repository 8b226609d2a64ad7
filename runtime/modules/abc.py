"""Abstract base classes: classes that others count as subclasses of, and classes that must be completed."""

from _weakref import ref as _ref


def abstractmethod(funcobj):
    """Marks a method that a class must have an implementation of before instances of it can be made."""
    funcobj.__isabstractmethod__ = True
    return funcobj


_deprecated = ("abstractclassmethod", "abstractstaticmethod", "abstractproperty")


def __getattr__(name):
    if name in _deprecated:
        value = globals()[name] = getattr(_import("_abc_deprecated", (name,)), name)
        return value
    raise AttributeError(f"module 'abc' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *_deprecated} - {"__getattr__", "__dir__", "_deprecated"})


__getattr__.names_on_demand = _deprecated


# What a class remembers of the questions it was asked, by id() of the class, which may be another one's by now; negative answers
# hold until anything is registered anywhere. vm/builtins/library_classes.cpp looks there, too.
class _abc_data:
    __slots__ = ("registry", "cache", "negative", "now", "version")


_now = [0]  # how often that has been


def get_cache_token():
    """A number that changes whenever something is registered."""
    return _now[0]


def _find_abstract_names(cls, items):
    names = {name for name, value in items if getattr(value, "__isabstractmethod__", False)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                names.add(name)
    return frozenset(names)


def update_abstractmethods(cls):
    """Finds out again which methods of a class are abstract, after some were added or replaced."""
    if not hasattr(cls, "__abstractmethods__"):
        return cls
    names = set()
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                names.add(name)
    for name, value in cls.__dict__.items():
        if getattr(value, "__isabstractmethod__", False):
            names.add(name)
    cls.__abstractmethods__ = frozenset(names)
    return cls


def _known(references, cls):
    reference = references.get(id(cls))
    return reference is not None and reference() is cls


def _remember(references, cls):
    number = id(cls)

    def forget(reference):
        if references.get(number) is reference:
            del references[number]

    references[number] = _ref(cls, forget)


def _references(answers):
    return set() if answers is None else set(answers.values())


class ABCMeta(type):
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        names = _abstract_names(cls, namespace)
        cls.__abstractmethods__ = _find_abstract_names(cls, namespace.items()) if names is None else names
        cls._abc_impl = data = _abc_data()
        data.registry = data.cache = data.negative = None
        data.now = _now
        data.version = _now[0]
        return cls

    def register(cls, subclass):
        """Makes a class count as a subclass, and answers it."""
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        data = cls._abc_impl
        if data.registry is None:
            data.registry = {}
        _remember(data.registry, subclass)
        _now[0] += 1
        if subclass.__flags__ & 0x200:
            _match_like(subclass, cls)
        return subclass

    # Both are what the methods in C++ leave to Python.
    def _abc_instance_check(cls, instance):
        subclass = instance.__class__
        data = cls._abc_impl
        if data.cache is not None and _known(data.cache, subclass):
            return True
        actual = type(instance)
        if actual is subclass:
            if data.negative is not None and data.version == _now[0] and _known(data.negative, subclass):
                return False
            return cls.__subclasscheck__(subclass)
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(actual)

    def _abc_subclass_check(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        data = cls._abc_impl
        if data.cache is not None and _known(data.cache, subclass):
            return True
        if data.version != _now[0]:
            data.negative = None
            data.version = _now[0]
        elif data.negative is not None and _known(data.negative, subclass):
            return False
        answer = cls.__subclasshook__(subclass)
        if answer is NotImplemented:
            answer = cls in getattr(subclass, "__mro__", ()) or _is_registered(cls, data, subclass)
        elif answer is not True and answer is not False:
            raise AssertionError("__subclasshook__ must return either False, True, or NotImplemented")
        if answer:
            if data.cache is None:
                data.cache = {}
            _remember(data.cache, subclass)
        else:
            if data.negative is None:
                data.negative = {}
            _remember(data.negative, subclass)
        return answer

    def _dump_registry(cls, file=None):
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {get_cache_token()}", file=file)
        data = cls._abc_impl
        print(f"_abc_registry: {_references(data.registry)!r}", file=file)
        print(f"_abc_cache: {_references(data.cache)!r}", file=file)
        print(f"_abc_negative_cache: {_references(data.negative)!r}", file=file)
        print(f"_abc_negative_cache_version: {data.version!r}", file=file)

    def _abc_registry_clear(cls):
        cls._abc_impl.registry = None

    def _abc_caches_clear(cls):
        cls._abc_impl.cache = cls._abc_impl.negative = None


_add_native_methods(ABCMeta, "ABCMeta")


def _is_registered(cls, data, subclass):
    if data.registry is not None:
        for reference in list(data.registry.values()):
            registered = reference()
            if registered is not None and issubclass(subclass, registered):
                return True
    for derived in cls.__subclasses__():
        if issubclass(subclass, derived):
            return True
    return False


# Registers builtin classes that nobody has asked about yet.
def _register_unasked(cls, classes):
    cls._abc_impl.registry = {id(registered): _ref(registered) for registered in classes}


class ABC(metaclass=ABCMeta):
    """An abstract base class to derive from, in place of naming the metaclass."""

    __slots__ = ()
