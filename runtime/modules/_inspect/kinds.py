# What things are, what they have, and where they come from.

import sys
import types

from functools import partial, partialmethod
from inspect import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"

_absent = object()


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def ispackage(object):
    return ismodule(object) and hasattr(object, "__path__")


def isfunction(object):
    return isinstance(object, types.FunctionType)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__get__") and not hasattr(cls, "__set__") and not hasattr(cls, "__delete__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def _function_behind(object):
    while True:
        if isinstance(object, partial):
            object = object.func
        elif ismethod(object):
            object = object.__func__
        elif isinstance(getattr(object, "__partialmethod__", None), partialmethod):
            object = object.__partialmethod__.func
        else:
            return object


# 1: generator, 2: coroutine, 3: asynchronous generator.
def _kind_of_function(object):
    object = _function_behind(object)
    flags = object.__code__.co_flags if isfunction(object) else 0
    return 1 if flags & CO_GENERATOR else 2 if flags & CO_COROUTINE else 3 if flags & CO_ASYNC_GENERATOR else 0


def isgeneratorfunction(obj):
    return _kind_of_function(obj) == 1


_coroutine_mark = object()


def markcoroutinefunction(func):
    """Makes a function count as a coroutine function."""
    func = getattr(func, "__func__", func)
    func._is_coroutine_mark = _coroutine_mark
    return func


def iscoroutinefunction(obj):
    if _kind_of_function(obj) == 2:
        return True
    function = _function_behind(obj)
    return getattr(function, "_is_coroutine_mark", None) is _coroutine_mark


def isasyncgenfunction(obj):
    return _kind_of_function(obj) == 3


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isawaitable(object):
    return isinstance(object, types.CoroutineType) or hasattr(type(object), "__await__")


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return False


def iscode(object):
    return isinstance(object, types.CodeType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    return (
        isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object)
    )


def isabstract(object):
    return isinstance(object, type) and bool(object.__flags__ & 1 << 20)


def _members(object, predicate, getter):
    if isclass(object):
        mro = [object, *getmro(object)]
    else:
        mro = ()
    names = dir(object)
    results = []
    seen = set()
    for name in names:
        try:
            value = getter(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((name, value))
        seen.add(name)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers(object, predicate=None):
    """The attributes as (name, value) pairs, sorted."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """The same without asking descriptors and __getattr__."""
    return _members(object, predicate, getattr_static)


def getmro(cls):
    """The classes that attributes are looked up in, in order."""
    return cls.__mro__


def classify_class_attrs(cls):
    """The attributes of a class as named tuples: name, kind, defining class, object."""
    results = []
    for name in sorted(set(dir(cls))):
        home = None
        for base in cls.__mro__:
            if name in base.__dict__:
                home = base
                break
        if home is None:
            home = type(cls)
            found = getattr(cls, name, None)
        else:
            found = home.__dict__[name]
        if isinstance(found, staticmethod) or name == "__new__":
            kind = "static method"
        elif isinstance(found, (classmethod, types.ClassMethodDescriptorType)):
            kind = "class method"
        elif isinstance(found, property):
            kind = "property"
        elif isroutine(found):
            kind = "method"
        else:
            kind = "data"
        results.append(_attribute()(name, kind, home, found))
    return results


def _attribute():
    made = globals().get("Attribute")
    if made is None:
        from collections import namedtuple

        made = globals()["Attribute"] = namedtuple("Attribute", "name kind defining_class object", module="inspect")
    return made


def __getattr__(name):
    if name == "Attribute":
        return _attribute()
    raise AttributeError(name)


def unwrap(func, *, stop=None):
    """What a function wraps, as far down as __wrapped__ leads."""
    first = func
    seen = {id(func)}
    while hasattr(func, "__wrapped__") and (stop is None or not stop(func)):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen.add(id(func))
    return func


def indentsize(line):
    """How far a line is indented, with tabs expanded."""
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def cleandoc(doc):
    """A docstring without the indentation that it has in the source."""
    lines = doc.expandtabs().split("\n")
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip(" "))
        if content:
            indent = len(line) - content
            margin = indent if margin is None else min(margin, indent)
    if lines:
        lines[0] = lines[0].lstrip(" ")
    if margin is not None:
        for index in range(1, len(lines)):
            lines[index] = lines[index][margin:]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    """The documentation, or what a base has for the same name."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(object):
    if isclass(object):
        for base in object.__mro__[1:]:
            if base is not type(None) and base.__doc__ is not None and base.__module__ != "builtins":
                return base.__doc__
        return None
    if ismethod(object):
        name = object.__func__.__name__
        owner = object.__self__
        cls = owner if isclass(owner) else type(owner)
    elif isfunction(object):
        name = object.__name__
        cls = _class_of_function(object)
    elif isinstance(object, property):
        name = object.fget.__name__
        cls = _class_of_function(object.fget)
    elif ismemberdescriptor(object):
        slots = getattr(object.__objclass__, "__slots__", None)
        return slots.get(object.__name__) if isinstance(slots, dict) else None
    else:
        return None
    if cls is None:
        return None
    for base in cls.__mro__:
        doc = getattr(base.__dict__.get(name), "__doc__", None)
        if doc is not None:
            return doc
    return None


def _class_of_function(function):
    cls = sys.modules.get(function.__module__)
    for name in function.__qualname__.split(".")[:-1]:
        if name == "<locals>":
            return None
        cls = getattr(cls, name, None)
    return cls if isclass(cls) else None


def getmodule(object, _filename=None):
    """The module that something was defined in."""
    if ismodule(object):
        return object
    return sys.modules.get(getattr(object, "__module__", None))


def getmodulename(path):
    """The name of the module that a path would be of."""
    name = path.replace("\\", "/").rpartition("/")[2]
    for suffix in (".py", ".pyc"):
        if name.endswith(suffix):
            return name[: -len(suffix)]
    return None


def getattr_static(obj, attr, default=_absent):
    """An attribute without asking descriptors, __getattr__ or __getattribute__."""
    found_instance = _absent
    if not isinstance(obj, type):
        cls = type(obj)
        try:
            attributes = object.__getattribute__(obj, "__dict__")
        except AttributeError:
            attributes = {}
        if isinstance(attributes, dict):
            found_instance = dict.get(attributes, attr, _absent)
    else:
        cls = obj
    found_class = _absent
    for base in cls.__mro__:
        if attr in base.__dict__:
            found_class = base.__dict__[attr]
            break
    if found_instance is not _absent and found_class is not _absent:
        kind = type(found_class)
        if hasattr(kind, "__get__") and (hasattr(kind, "__set__") or hasattr(kind, "__delete__")):
            return found_class
    if found_instance is not _absent:
        return found_instance
    if found_class is not _absent:
        return found_class
    if obj is cls:
        for base in type(cls).__mro__:
            if attr in base.__dict__:
                return base.__dict__[attr]
    if default is not _absent:
        return default
    raise AttributeError(attr)


def _state(prefix, running, attribute):
    getattr(running, attribute)  # in whose words other objects are refused
    return prefix + _generator_state(running)


def getgeneratorstate(generator):
    """GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED or GEN_CLOSED."""
    return _state("GEN_", generator, "gi_running")


def getcoroutinestate(coroutine):
    """CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED or CORO_CLOSED."""
    return _state("CORO_", coroutine, "cr_running")


def getasyncgenstate(agen):
    """AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED or AGEN_CLOSED."""
    return _state("AGEN_", agen, "ag_running")


def _no_locals(generator):
    raise NotImplementedError("not supported: the inside of functions is not shown")


getgeneratorlocals = getcoroutinelocals = getasyncgenlocals = _no_locals


def getclasstree(classes, unique=False):
    """Classes in nested lists, below their bases."""
    children = {}
    roots = []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                if cls not in children.setdefault(parent, []):
                    children[parent].append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    results = []
    classes.sort(key=lambda cls: (cls.__module__, cls.__name__))
    for cls in classes:
        results.append((cls, cls.__bases__))
        if cls in children:
            results.append(walktree(children[cls], children, cls))
    return results
