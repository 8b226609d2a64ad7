# Signatures: what functions, methods, classes and other callables take.

from _enum.flags import IntFlag
from _enum.numbers import IntEnum
from functools import partial, partialmethod
from inspect import CO_VARARGS, CO_VARKEYWORDS

_mapping_proxy = type(type.__dict__)
_DESCRIPTIONS = ("positional-only", "positional or keyword", "variadic positional", "keyword-only", "variadic keyword")


class _empty:
    """Stands for a default or an annotation that is not there."""

    __module__ = "inspect"


class _void:
    __module__ = "inspect"


class _ParameterKind(IntEnum):
    __module__ = "inspect"
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    @property
    def description(self):
        return _DESCRIPTIONS[self]

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """The text of an annotation."""
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if type(annotation) is type(list[int]):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


class Parameter:
    """A parameter of a signature."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")
    __module__ = "inspect"

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        from keyword import iskeyword

        if name[0] == "." and name[1:].isdigit():  # what a comprehension takes
            if self._kind is not _POSITIONAL_OR_KEYWORD:
                kinds = f"positional or keyword arguments, not {self._kind.description}"
                raise ValueError(f"implicit arguments must be passed as {kinds}")
            self._kind = _POSITIONAL_ONLY
            name = "implicit" + name[1:]
        if name.isidentifier() and iskeyword(name) and self._kind is not _POSITIONAL_ONLY:
            raise ValueError(f"{name!r} is not a valid parameter name")
        if not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """A new parameter with some attributes changed."""
        return type(self)(
            self._name if name is _void else name,
            self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void else annotation,
        )

    __replace__ = replace

    def __str__(self):
        return self._format()

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            annotation = formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
            text = f"{text}: {annotation}"
        if self._default is not _empty:
            text += f" = {self._default!r}" if self._annotation is not _empty else f"={self._default!r}"
        if self._kind is _VAR_POSITIONAL:
            return "*" + text
        return "**" + text if self._kind is _VAR_KEYWORD else text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (
            self._name == other._name
            and self._kind == other._kind
            and self._default == other._default
            and self._annotation == other._annotation
        )


class BoundArguments:
    """Arguments as a signature binds them to its parameters."""

    __slots__ = ("arguments", "_signature", "__weakref__")
    __module__ = "inspect"

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind is _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        by_keyword = False
        for name, parameter in self._signature.parameters.items():
            if not by_keyword:
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    by_keyword = True
                elif name not in self.arguments:
                    by_keyword = True
                    continue
            if not by_keyword or name not in self.arguments:
                continue
            if parameter.kind is _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Adds what was not given: defaults, () and {}."""
        arguments = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        shown = ", ".join([f"{name}={value!r}" for name, value in self.arguments.items()])
        return f"<{self.__class__.__name__} ({shown})>"


class Signature:
    """The parameters of a callable, and what is said of its result."""

    __slots__ = ("_return_annotation", "_parameters")
    __module__ = "inspect"
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        ordered = {}
        if parameters is not None:
            top = _POSITIONAL_ONLY
            seen_default = False
            for parameter in parameters:
                if not isinstance(parameter, Parameter):
                    raise AttributeError(f"'{type(parameter).__name__}' object has no attribute 'kind'")
                kind, name = parameter.kind, parameter.name
                if __validate_parameters__:
                    if kind < top:
                        raise ValueError(
                            f"wrong parameter order: {top.description} parameter before {kind.description} parameter"
                        )
                    top = kind
                    if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                        if parameter.default is _empty:
                            if seen_default:
                                raise ValueError("non-default argument follows default argument")
                        else:
                            seen_default = True
                    if name in ordered:
                        raise ValueError(f"duplicate parameter name: {name!r}")
                ordered[name] = parameter
        self._parameters = _mapping_proxy(ordered)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=1):
        """The signature of a callable."""
        return _signature_of(obj, cls, follow_wrapped, globals, locals, eval_str, annotation_format)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        """A new signature with parameters or result changed."""
        return type(self)(
            self.parameters.values() if parameters is _void else parameters,
            return_annotation=self._return_annotation if return_annotation is _void else return_annotation,
        )

    __replace__ = replace

    def _comparable(self):
        positional = tuple([p for p in self.parameters.values() if p.kind is not _KEYWORD_ONLY])
        keywords = {p.name: p for p in self.parameters.values() if p.kind is _KEYWORD_ONLY}
        return positional, keywords, self.return_annotation

    def __hash__(self):
        positional, keywords, result = self._comparable()
        return hash((positional, frozenset(keywords.values()), result))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._comparable() == other._comparable()

    def bind(self, /, *args, **kwargs):
        """Binds arguments to parameters, as a call does."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """The same, where arguments may be missing."""
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        parameters = list(self.parameters.values())
        index = 0
        positional_only_by_keyword = []
        for position, value in enumerate(args):
            if index == len(parameters):
                raise TypeError("too many positional arguments")
            parameter = parameters[index]
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                raise TypeError("too many positional arguments")
            if parameter.kind is _VAR_POSITIONAL:
                arguments[parameter.name] = tuple(args[position:])
                index += 1
                break
            if parameter.name in kwargs and parameter.kind is not _POSITIONAL_ONLY:
                raise TypeError(f"multiple values for argument {parameter.name!r}")
            arguments[parameter.name] = value
            index += 1
        kwargs = dict(kwargs)
        takes_all = None
        # Up to the first parameter that gets something or could do without, what is missing is told apart by its kind.
        leading = not any([p.kind is _VAR_POSITIONAL for p in parameters[:index]])
        for parameter in parameters[index:]:
            name, kind = parameter.name, parameter.kind
            lacks = parameter.default is _empty
            if kind is _VAR_KEYWORD:
                takes_all = parameter
            if kind in (_VAR_KEYWORD, _VAR_POSITIONAL):
                leading = False
            elif leading and kind is _POSITIONAL_ONLY and name in kwargs:
                if lacks:
                    raise TypeError(f"missing a required positional-only argument: {name!r}")
                positional_only_by_keyword.append(name)
            elif name in kwargs:
                arguments[name] = kwargs.pop(name)
                leading = False
            elif not partial and lacks:
                kind_text = " keyword-only" if kind is _KEYWORD_ONLY and leading else ""
                raise TypeError(f"missing a required{kind_text} argument: {name!r}")
            else:
                leading = False
        if kwargs:
            if takes_all is not None:
                arguments[takes_all.name] = kwargs
            elif positional_only_by_keyword:
                shown = ", ".join(positional_only_by_keyword)
                raise TypeError(f"got some positional-only arguments passed as keyword arguments: {shown!r}")
            else:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return BoundArguments(self, arguments)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """The text of the signature, over several lines if it is wider than allowed."""
        texts = []
        needs_slash = False
        needs_star = True
        for parameter in self.parameters.values():
            kind = parameter.kind
            if kind is _POSITIONAL_ONLY:
                needs_slash = True
            elif needs_slash:
                texts.append("/")
                needs_slash = False
            if kind is _VAR_POSITIONAL:
                needs_star = False
            elif kind is _KEYWORD_ONLY and needs_star:
                texts.append("*")
                needs_star = False
            texts.append(parameter._format(quote_annotation_strings=quote_annotation_strings))
        if needs_slash:
            texts.append("/")
        text = f"({', '.join(texts)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(texts) + "\n)"
        if self.return_annotation is not _empty:
            annotation = formatannotation(self.return_annotation, quote_annotation_strings=quote_annotation_strings)
            text += f" -> {annotation}"
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=1):
    """The signature of a callable."""
    return Signature.from_callable(
        obj,
        follow_wrapped=follow_wrapped,
        globals=globals,
        locals=locals,
        eval_str=eval_str,
        annotation_format=annotation_format,
    )


# ---- where signatures come from

_function_type = type(formatannotation)
_method_type = type(Signature.from_callable)
_native_types = (type(len), type([].append), type(list.append), type(object.__init__), type(object().__str__), type(dict.__dict__["fromkeys"]))


def _of_function(function, cls, globals, locals, eval_str, annotation_format):
    from annotationlib import Format, get_annotations

    if text := getattr(function, "__text_signature__", None):
        return _of_text(text, cls)
    code = function.__code__
    positional, keyword_only, names = code.co_argcount, code.co_kwonlyargcount, code.co_varnames
    annotations = get_annotations(
        function, globals=globals, locals=locals, eval_str=eval_str, format=Format(annotation_format)
    )
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    first_default = positional - len(defaults)
    parameters = []
    for index in range(positional):
        name = names[index]
        default = defaults[index - first_default] if index >= first_default else _empty
        kind = _POSITIONAL_ONLY if index < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))
    end = positional + keyword_only
    if code.co_flags & CO_VARARGS:
        parameters.append(Parameter(names[end], _VAR_POSITIONAL, annotation=annotations.get(names[end], _empty)))
    for name in names[positional:end]:
        default = keyword_defaults.get(name, _empty)
        parameters.append(Parameter(name, _KEYWORD_ONLY, default=default, annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        name = names[end + (code.co_flags & CO_VARARGS != 0)]
        parameters.append(Parameter(name, _VAR_KEYWORD, annotation=annotations.get(name, _empty)))
    return cls(parameters, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


# "iterable, /, *, key=None": what the tables of builtins say.
def _of_text(text, cls):
    parameters = []
    kind = _POSITIONAL_OR_KEYWORD
    for item in text.strip("()").split(", ") if text.strip("()") else ():
        if item == "/":
            parameters = [p.replace(kind=_POSITIONAL_ONLY) for p in parameters]
        elif item == "*":
            kind = _KEYWORD_ONLY
        elif item.startswith("**"):
            parameters.append(Parameter(item[2:], _VAR_KEYWORD))
        elif item.startswith("*"):
            parameters.append(Parameter(item[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
        else:
            name, has_default, default = item.partition("=")
            name = name.lstrip("$")
            value = eval(default, {}) if has_default and default != "?" else _empty
            parameters.append(Parameter(name, kind, default=value))
    return cls(parameters, __validate_parameters__=False)


def _without_first(found, obj):
    parameters = list(found.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind is not _VAR_POSITIONAL:
        parameters = parameters[1:]
    return found.replace(parameters=parameters)


def _of_partial(found, part):
    from functools import Placeholder

    parameters = dict(found.parameters)
    try:
        bound = found.bind_partial(*part.args, **part.keywords)
    except TypeError as error:
        raise ValueError(f"partial object {part!r} has incorrect arguments") from error
    by_keyword = False
    for name, parameter in found.parameters.items():
        if name not in bound.arguments:
            if by_keyword and parameter.kind is _POSITIONAL_OR_KEYWORD:
                parameters[name] = parameter.replace(kind=_KEYWORD_ONLY)
            elif by_keyword and parameter.kind is _VAR_POSITIONAL:
                parameters.pop(name)
            continue
        value = bound.arguments[name]
        if value is Placeholder:
            parameters[name] = parameter.replace(kind=_POSITIONAL_ONLY, default=_empty)
            continue
        if parameter.kind is _POSITIONAL_ONLY:
            parameters.pop(name)
        elif parameter.kind is _POSITIONAL_OR_KEYWORD:
            if name in part.keywords:
                by_keyword = True
                parameters[name] = parameter.replace(kind=_KEYWORD_ONLY, default=value)
            else:
                parameters.pop(name)
        elif parameter.kind is _KEYWORD_ONLY:
            parameters[name] = parameter.replace(default=value)
    return found.replace(parameters=parameters.values())


def _signature_of(obj, cls, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=1):
    def again(other):
        return _signature_of(other, cls, follow_wrapped, globals, locals, eval_str, annotation_format)

    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, _method_type):
        return _without_first(again(obj.__func__), obj)
    if follow_wrapped:
        while hasattr(obj, "__wrapped__") and not hasattr(obj, "__signature__"):
            obj = obj.__wrapped__
            if isinstance(obj, _method_type):
                return again(obj)
    try:
        given = obj.__signature__
    except AttributeError:
        given = None
    if given is not None:
        if not isinstance(given, Signature):
            if callable(given):
                given = given()
            if isinstance(given, str):
                given = _of_text(given, cls)
            if not isinstance(given, Signature):
                raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
        return given
    made_of = getattr(obj, "__partialmethod__", None)
    if isinstance(made_of, partialmethod):
        found = again(made_of.func)
        parameters = list(found.parameters.values())
        rest = _of_partial(found.replace(parameters=parameters[1:]), partial(made_of.func, *made_of.args, **made_of.keywords))
        return found.replace(parameters=[parameters[0], *rest.parameters.values()])
    if type(obj) is _function_type:
        return _of_function(obj, cls, globals, locals, eval_str, annotation_format)
    if isinstance(obj, partial):
        return _of_partial(again(obj.func), obj)
    if isinstance(obj, type):
        return _of_class(obj, cls, again)
    if isinstance(obj, _native_types):
        return _of_native(obj, cls)
    call = getattr(type(obj), "__call__", None)
    if call is not None and (not isinstance(call, _native_types) or getattr(call, "__text_signature__", None)):
        try:
            return _without_first(again(call), obj)
        except ValueError as error:
            raise ValueError(f"no signature found for {obj!r}") from error
    raise ValueError(f"callable {obj!r} is not supported by signature")


def _of_native(obj, cls):
    text = getattr(obj, "__text_signature__", None)
    if not text:
        raise ValueError(f"no signature found for builtin {obj!r}")
    found = _of_text(text, cls)
    first = text.strip("()").split(", ")[0]
    has_self = getattr(obj, "__self__", None) is not None and type(obj.__self__).__name__ != "module"
    if first == "$module" or has_self and first.startswith("$") or has_self and first in ("self", "cls"):
        return _without_first(found, obj)
    return found


def _of_class(obj, cls, again):
    making = _what_makes(obj)
    if making is not None:
        return _without_first(again(making), obj)
    for base in obj.__mro__[:-1]:
        if not base.__flags__ & 0x200:
            text = getattr(base, "__text_signature__", None)
            if text:
                return _of_text(text, cls)
            raise ValueError(f"no signature found for builtin type {base!r}")
    if type not in obj.__mro__:
        return cls([])
    raise ValueError(f"no signature found for builtin type {obj!r}")


def _what_makes(cls):
    """The function that takes the arguments of a class, if there is one in Python."""
    call = _own_method(type(cls), "__call__")
    if call is not None:
        return call
    for base in cls.__mro__:
        new = base.__dict__.get("__new__")
        if base is not object and isinstance(new, (staticmethod, _function_type)):
            return getattr(new, "__func__", new)
        init = base.__dict__.get("__init__")
        if base is not object and type(init) is _function_type:
            return init
    return None


def _own_method(cls, name):
    for base in cls.__mro__:
        if base is type or base is object:
            return None
        if name in base.__dict__:
            found = base.__dict__[name]
            return found if type(found) is _function_type and not _is_of_enum(base) else None
    return None


def _is_of_enum(cls):
    return cls.__module__ == "enum"


class BufferFlags(IntFlag):
    """What a request for a buffer may ask for."""

    __module__ = "inspect"
    SIMPLE = 0x0
    WRITABLE = 0x1
    FORMAT = 0x4
    ND = 0x8
    STRIDES = 0x10 | ND
    C_CONTIGUOUS = 0x20 | STRIDES
    F_CONTIGUOUS = 0x40 | STRIDES
    ANY_CONTIGUOUS = 0x80 | STRIDES
    INDIRECT = 0x100 | STRIDES
    CONTIG = ND | WRITABLE
    CONTIG_RO = ND
    STRIDED = STRIDES | WRITABLE
    STRIDED_RO = STRIDES
    RECORDS = STRIDES | WRITABLE | FORMAT
    RECORDS_RO = STRIDES | FORMAT
    FULL = INDIRECT | WRITABLE | FORMAT
    FULL_RO = INDIRECT | FORMAT
    READ = 0x100
    WRITE = 0x200
