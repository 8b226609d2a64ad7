"""Annotations as values, as far as that is possible, or with forward references."""

__all__ = [
    "Format", "ForwardRef", "call_annotate_function", "call_evaluate_function", "get_annotate_from_class_namespace",
    "get_annotations", "annotations_to_string", "type_repr",
]


class _FormatMeta(type):
    def __iter__(cls):
        return iter(cls._members.values())

    def __len__(cls):
        return len(cls._members)

    def __getitem__(cls, name):
        return cls._members[name]

    def __contains__(cls, value):
        return isinstance(value, cls) or value in [member.value for member in cls]

    def __call__(cls, value):
        for member in cls:
            if int(member) == value:
                return member
        raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")


class Format(int, metaclass=_FormatMeta):
    _members = {}

    @property
    def name(self):
        return self._name

    @property
    def value(self):
        return int(self)

    def __repr__(self):
        return f"<Format.{self._name}: {int(self)}>"

    def __str__(self):
        return int.__repr__(self)


def _add_format(name, value):
    member = int.__new__(Format, value)
    member._name = name
    Format._members[name] = member
    setattr(Format, name, member)


_add_format("VALUE", 1)
_add_format("VALUE_WITH_FAKE_GLOBALS", 2)
_add_format("FORWARDREF", 3)
_add_format("STRING", 4)


_TypeAlias = type(list[int])


def call_evaluate_function(evaluate, format, *, owner=None):
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    if format not in Format:
        raise ValueError(f"Invalid format: {format!r}")
    if format == Format.VALUE:
        raise RuntimeError("annotate function does not support VALUE format")
    if format == Format.STRING:
        raise NotImplementedError("not supported yet: annotations as strings")
    try:
        return annotate(Format.VALUE)
    except NameError:
        pass
    except AttributeError as error:
        raise NotImplementedError(f"not supported yet: annotations with forward references ({error})") from None
    from _forward_names import evaluate_with_placeholders

    try:
        return evaluate_with_placeholders(annotate, _globals_of(annotate), owner)
    except (NameError, AttributeError) as error:
        raise NotImplementedError(f"not supported yet: annotations with forward references ({error})") from None


def _check_format(format):
    format = Format(format)
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    return format


def get_annotate_from_class_namespace(namespace):
    try:
        return namespace["__annotate__"]
    except KeyError:
        return namespace.get("__annotate_func__", None)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    if format not in Format:
        raise ValueError(f"Unsupported format {format!r}")
    format = _check_format(format)
    if eval_str and format != Format.VALUE:
        raise ValueError("eval_str=True is only supported with format=Format.VALUE")
    if isinstance(obj, type) or callable(obj) or type(obj).__name__ == "module":
        annotations = _find_annotations(obj, format)
    else:
        raise TypeError(f"{obj!r} does not have annotations")
    if not annotations:
        return {}
    if not eval_str:
        return dict(annotations)
    if globals is None:
        globals = _globals_of(obj)
    if locals is None and isinstance(obj, type):
        locals = dict(vars(obj))
    if type_params := getattr(obj, "__type_params__", ()):
        locals = {param.__name__: param for param in type_params} | (locals or {})
    return {
        key: eval(value, globals, locals) if isinstance(value, str) else value for key, value in annotations.items()
    }


def _find_annotations(obj, format):
    annotations = None
    if format == Format.VALUE:
        annotations = _own_annotations(obj)
    elif format == Format.FORWARDREF:
        try:
            annotations = _own_annotations(obj)
        except Exception:  # the names that are missing become forward references below
            pass
    if annotations is not None:
        return annotations
    annotate = getattr(obj, "__annotate__", None)
    if annotate is not None:
        annotations = call_annotate_function(annotate, format, owner=obj)
        if not isinstance(annotations, dict):
            raise ValueError(f"{obj!r}.__annotate__ returned a non-dict")
        return annotations
    annotations = _own_annotations(obj)
    if format == Format.STRING and annotations is not None:
        annotations = annotations_to_string(annotations)
    return annotations


def _own_annotations(obj):
    annotations = getattr(obj, "__annotations__", None)
    if annotations is not None and not isinstance(annotations, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    return annotations


def _globals_of(obj):
    import sys

    if type(obj) is type(sys):
        return vars(obj)
    while hasattr(obj, "__wrapped__"):
        obj = obj.__wrapped__
    module = sys.modules.get(getattr(obj, "__module__", None))
    return {} if module is None else vars(module)


def type_repr(value):
    if isinstance(value, type) and type(value) is not _TypeAlias or type(value) in (type(type_repr), type(len)):
        if value.__module__ == "builtins":
            return value.__qualname__
        return f"{value.__module__}.{value.__qualname__}"
    if value is ...:
        return "..."
    return repr(value)


def annotations_to_string(annotations):
    return {name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()}
