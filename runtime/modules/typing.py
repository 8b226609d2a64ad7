"""Forms for annotations. What the core knows of them (type parameters, aliases, unions, Generic) it brings itself."""

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal", "Optional",
    "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet", "Container",
    "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping", "MappingView",
    "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView", "Awaitable", "AsyncIterator",
    "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator", "AsyncContextManager", "Reversible", "SupportsAbs",
    "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap",
    "Counter", "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict",
    "Generator", "BinaryIO", "IO", "Match", "Pattern", "TextIO", "AnyStr", "assert_type", "assert_never", "cast",
    "clear_overloads", "dataclass_transform", "evaluate_forward_ref", "final", "get_args", "get_origin", "get_overloads", "get_protocol_members",
    "get_type_hints", "is_protocol", "is_typeddict", "LiteralString", "Never", "NewType", "no_type_check",
    "no_type_check_decorator", "NoDefault", "NoReturn", "NotRequired", "overload", "override", "ParamSpecArgs",
    "ParamSpecKwargs", "ReadOnly", "Required", "reveal_type", "runtime_checkable", "Self", "Text", "TYPE_CHECKING",
    "TypeAlias", "TypeGuard", "TypeIs", "TypeAliasType", "Unpack",
]

from _on_demand import on_demand as _on_demand


# The classes of the core are rows of runtime/types/type_parameters.cpp.
Union = type(int | str)
_BuiltinAlias = type(list[int])
_function_type = type(lambda: None)

TYPE_CHECKING = False
Text = str


# Protocol itself, which is nothing before it is asked for.
def _is_protocol_class(origin):
    return "Protocol" in globals() and origin is Protocol


def _check_type(arg, message, is_class=False, allow_forms=False):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg, is_class=is_class)
    if type(arg) is _GenericAlias:
        origin = arg.__origin__
        if origin is Generic or _is_protocol_class(origin) or not allow_forms and (origin is ClassVar or origin is Final):
            raise TypeError(f"{arg} is not valid as type argument")
    if arg is Generic or _is_protocol_class(arg) or isinstance(arg, _SpecialForm) and not arg._is_a_type(allow_forms):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{message} Got {arg!r:.100}.")
    return arg


class _SpecialForm:
    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(name)

    # Whether it says something alone, without a subscript, where a type is asked for.
    def _is_a_type(self, allow_forms):
        alone = "LiteralString NoReturn Never Self TypeAlias" + " ClassVar Final" * allow_forms
        return self._name in alone.split()

    @property
    def _refused_within(self):
        return self is ClassVar or self is Final

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


class _LiteralForm(_SpecialForm):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        flat = []
        for parameter in parameters:
            if type(parameter) is _GenericAlias and parameter.__origin__ is self:
                flat.extend(parameter.__args__)
            else:
                flat.append(parameter)
        try:
            keys = set()
            kept = []
            for value in flat:
                key = (value, type(value))
                if key not in keys:
                    keys.add(key)
                    kept.append(value)
        except TypeError:
            kept = flat
        return _GenericAlias(self, tuple(kept))

    def _argument_key(self, args):
        return frozenset([(value, type(value)) for value in args])


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return self in type(obj).__mro__

    def __repr__(self):
        if self is Any:
            return "typing.Any"
        return super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type at all."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _refuses_parameters(self, parameters):
    raise TypeError(f"{self} is not subscriptable")


def _named(name, getitem=_refuses_parameters, form=_SpecialForm):
    result = form(getitem)
    result._name = name
    return result


NoReturn = _named("NoReturn")
Never = _named("Never")
Self = _named("Self")
LiteralString = _named("LiteralString")
TypeAlias = _named("TypeAlias")


def _single(message, called=None, in_class=False):
    def getitem(self, parameters):
        item = _check_type(parameters, f"{called or self} {message}", is_class=in_class, allow_forms=True)
        return _GenericAlias(self, (item,))

    return getitem


ClassVar = _named("ClassVar", _single("accepts only single type.", in_class=True))
Final = _named("Final", _single("accepts only single type.", in_class=True))
Required = _named("Required", _single("accepts only a single type.", "Required"))
NotRequired = _named("NotRequired", _single("accepts only a single type.", "NotRequired"))
ReadOnly = _named("ReadOnly", _single("accepts only a single type.", "ReadOnly"))
TypeGuard = _named("TypeGuard", _single("accepts only single type."))
TypeIs = _named("TypeIs", _single("accepts only single type."))
Literal = _named("Literal", form=_LiteralForm)


@_SpecialForm
def Optional(self, parameters):
    """Optional[X] is X | None."""
    return Union[_check_type(parameters, f"{self} requires a single type."), type(None)]


@_SpecialForm
def Concatenate(self, parameters):
    """Parameters in front of those of a ParamSpec."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    message = "Concatenate[arg, ...]: each arg must be a type."
    parameters = (*[_check_type(parameter, message) for parameter in parameters[:-1]], parameters[-1])
    return _GenericAlias(self, parameters, name="Concatenate")


# ---- Annotated


class _AnnotatedAlias:
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        self.__dict__["__origin__"] = origin
        self.__dict__["__metadata__"] = metadata
        self.__dict__["__args__"] = (origin,)
        self.__dict__["_name"] = "Annotated"

    @property
    def __parameters__(self):
        if isinstance(self.__origin__, (TypeVar, ParamSpec, TypeVarTuple)):
            return (self.__origin__,)
        return getattr(self.__origin__, "__parameters__", ()) if not isinstance(self.__origin__, type) else ()

    def __getitem__(self, item):
        if isinstance(self.__origin__, TypeVar):
            if isinstance(item, tuple) and len(item) == 1:
                item = item[0]
            return _AnnotatedAlias(_check_type(item, "Parameters to generic types must be types."), self.__metadata__)
        if not self.__parameters__:
            raise TypeError(f"{self!r} is not a generic class")
        try:
            return _AnnotatedAlias(self.__origin__[item], self.__metadata__)
        except TypeError as error:  # about the number of arguments: whose they are
            raise TypeError(str(error).replace(repr(self.__origin__), repr(self), 1)) from None

    def __repr__(self):
        metadata = ", ".join([repr(item) for item in self.__metadata__])
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {metadata}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __call__(self, *args, **kwargs):
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return result

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return "Annotated"
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __setattr__(self, name, value):
        setattr(self.__origin__, name, value)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    __subclasscheck__ = __instancecheck__


@_SpecialForm
def Annotated(self, parameters):
    """A type with further information."""
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    message = "Annotated[t, ...]: t must be a type."
    return _AnnotatedAlias(_check_type(parameters[0], message, is_class=True, allow_forms=True), parameters[1:])


def _type_repr(obj):
    if isinstance(obj, tuple):
        return "[" + ", ".join([_type_repr(item) for item in obj]) + "]"
    if isinstance(obj, type) and type(obj) is not _BuiltinAlias or isinstance(obj, _function_type):
        return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"
    return "..." if obj is ... else repr(obj)


# ---- aliases of classes: List, Iterable, ...


class _Absent(type):
    """Of classes that stand for those of modules that are not there: names in annotations, and nothing else."""

    def __instancecheck__(cls, obj):
        if cls.__name__ == "Callable":
            return callable(obj)
        raise NotImplementedError(f"not supported yet: instance checks with {cls.__module__}.{cls.__name__}")

    def __subclasscheck__(cls, other):
        raise NotImplementedError(f"not supported yet: subclass checks with {cls.__module__}.{cls.__name__}")

    def __call__(cls, *args, **kwargs):
        raise NotImplementedError(f"not supported yet: {cls.__module__}.{cls.__name__}")


class _SpecialGenericAlias:
    def __init__(self, origin, count, name, inst=False, defaults=()):
        self._origin = origin  # the class, or where to import it from
        self._defaults = defaults
        self._nparams = count  # -1: any number
        self._name = name
        self._inst = inst

    @property
    def __origin__(self):
        if isinstance(self._origin, tuple):
            module, name = self._origin
            try:
                self._origin = getattr(_import(module, (name,)), name)
            except ImportError:
                self._origin = _Absent(name, (), {"__module__": module})
        return self._origin

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        message = "Parameters to generic types must be types."
        parameters = tuple([_check_type(parameter, message) for parameter in parameters])
        missing = self._nparams - len(parameters)
        if 0 < missing <= len(self._defaults):
            parameters += self._defaults[-missing:]
        elif self._nparams == 0:
            raise TypeError(f"{self} is not a generic class")
        elif self._nparams > 0 and missing:
            least = self._nparams - len(self._defaults)
            expected = f"at least {least}" if self._defaults else str(least)
            many = "many" if missing < 0 else "few"
            raise TypeError(f"Too {many} arguments for {self}; actual {len(parameters)}, expected {expected}")
        return _GenericAlias(self.__origin__, parameters, name=self._name)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        index = bases.index(self)
        for base in bases[index + 1:]:
            if isinstance(base, _GenericAlias) or isinstance(base, type) and issubclass(base, Generic):
                return (self.__origin__,)
        return (self.__origin__, Generic)

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)


class _TupleType(_SpecialGenericAlias):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        message = "Tuple[t0, t1, ...]: each t must be a type."
        if len(parameters) == 2 and parameters[1] is ...:
            return _GenericAlias(tuple, (_check_type(parameters[0], message), ...), name="Tuple")
        return _GenericAlias(tuple, tuple([_check_type(item, message) for item in parameters]), name="Tuple")


class _CallableType(_SpecialGenericAlias):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = parameters
        result = _check_type(result, "Callable[args, result]: result must be a type.")
        if args is ... or isinstance(args, ParamSpec) or getattr(args, "__origin__", None) is Concatenate:
            return _GenericAlias(self.__origin__, (args, result), name="Callable")
        if not isinstance(args, (list, tuple)):
            args = [args]
        message = "Callable[[arg, ...], result]: each arg must be a type."
        args = [_check_type(arg, message) for arg in args]
        return _GenericAlias(self.__origin__, (*args, result), name="Callable")


def _imported(module, origin, count, name=None, defaults=()):
    return _SpecialGenericAlias((module, origin), count, name or origin, True, defaults)


List = _SpecialGenericAlias(list, 1, "List")
Dict = _SpecialGenericAlias(dict, 2, "Dict")
Set = _SpecialGenericAlias(set, 1, "Set")
FrozenSet = _SpecialGenericAlias(frozenset, 1, "FrozenSet")
Type = _SpecialGenericAlias(type, 1, "Type")
Tuple = _TupleType(tuple, -1, "Tuple")
Callable = _CallableType(("collections.abc", "Callable"), 2, "Callable", True)
_ABC = "collections.abc"
Hashable = _imported(_ABC, "Hashable", 0)
Sized = _imported(_ABC, "Sized", 0)
Awaitable = _imported(_ABC, "Awaitable", 1)
Coroutine = _imported(_ABC, "Coroutine", 3)
AsyncIterable = _imported(_ABC, "AsyncIterable", 1)
AsyncIterator = _imported(_ABC, "AsyncIterator", 1)
AsyncGenerator = _imported(_ABC, "AsyncGenerator", 2, defaults=(type(None),))
Iterable = _imported(_ABC, "Iterable", 1)
Iterator = _imported(_ABC, "Iterator", 1)
Generator = _imported(_ABC, "Generator", 3, defaults=(type(None), type(None)))
Reversible = _imported(_ABC, "Reversible", 1)
Container = _imported(_ABC, "Container", 1)
Collection = _imported(_ABC, "Collection", 1)
AbstractSet = _imported(_ABC, "Set", 1, "AbstractSet")
MutableSet = _imported(_ABC, "MutableSet", 1)
Mapping = _imported(_ABC, "Mapping", 2)
MutableMapping = _imported(_ABC, "MutableMapping", 2)
Sequence = _imported(_ABC, "Sequence", 1)
MutableSequence = _imported(_ABC, "MutableSequence", 1)
MappingView = _imported(_ABC, "MappingView", 1)
KeysView = _imported(_ABC, "KeysView", 1)
ItemsView = _imported(_ABC, "ItemsView", 2)
ValuesView = _imported(_ABC, "ValuesView", 1)
Deque = _imported("collections", "deque", 1, "Deque")
DefaultDict = _imported("collections", "defaultdict", 2, "DefaultDict")
OrderedDict = _imported("collections", "OrderedDict", 2)
Counter = _imported("collections", "Counter", 1)
ChainMap = _imported("collections", "ChainMap", 2)
ContextManager = _imported("contextlib", "AbstractContextManager", 2, "ContextManager", defaults=(bool | None,))
AsyncContextManager = _imported(
    "contextlib", "AbstractAsyncContextManager", 2, "AsyncContextManager", defaults=(bool | None,)
)
Pattern = _imported("re", "Pattern", 1)
Match = _imported("re", "Match", 1)


AnyStr = TypeVar("AnyStr", bytes, str)
AnyStr.__module__ = "typing"


# ---- functions

def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    import sys

    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def assert_never(arg, /):
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    if isinstance(arg, type):
        for name, value in vars(arg).items():
            if getattr(value, "__module__", None) != arg.__module__ or getattr(value, "__qualname__", None) != f"{arg.__qualname__}.{name}":
                continue  # not what the body of the class defines
            if isinstance(value, (classmethod, staticmethod)):
                value = value.__func__
            if isinstance(value, (type, _function_type)):
                no_type_check(value)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_GenericAlias, _BuiltinAlias, _SpecialGenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, Union):
        return Union
    return None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, _BuiltinAlias)):
        args = tp.__args__
        is_callable = tp._name == "Callable" if isinstance(tp, _GenericAlias) else tp.__origin__ is Callable.__origin__
        if is_callable and not (len(args) == 2 and _is_parameter_expression(args[0])):
            return (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, Union):
        return tp.__args__
    return ()


def _is_parameter_expression(arg):
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec)) or getattr(arg, "__origin__", None) is Concatenate


__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "_typing_protocols": "Protocol runtime_checkable is_protocol get_protocol_members SupportsInt SupportsFloat SupportsComplex "
        "SupportsBytes SupportsIndex SupportsAbs SupportsRound",
        "_typing_records": "NamedTuple TypedDict is_typeddict NamedTupleMeta",
        "_typing_hints": "get_type_hints",
        "_typing_functions": "NewType overload get_overloads clear_overloads dataclass_transform no_type_check_decorator",
        "_typing_streams": "IO TextIO BinaryIO",
        "_forward_values": "evaluate_forward_ref",
    },
)
