# Mocks that have the attributes and signatures of another object, all the way down.

import inspect
from unittest.mock._core import (
    InvalidSpecError, NonCallableMock, _SpecState, _callable, _check_signature, _get_signature_object,
    _is_async_func, _is_instance_mock, _is_list, _is_magic,
)
from unittest.mock._magic import MagicMock, NonCallableMagicMock

_FUNCTIONS = (type(lambda: 0), type(NonCallableMock().assert_called))
_METHODS = (
    "assert_called_with", "assert_called_once_with", "assert_has_calls", "assert_any_call", "assert_called", "assert_not_called",
    "assert_called_once",
)
_AWAIT_METHODS = (
    "assert_awaited", "assert_awaited_once", "assert_awaited_with", "assert_awaited_once_with", "assert_any_await",
    "assert_has_awaits", "assert_not_awaited",
)


# A function that calls the mock, for what asks for a function: methods are bound, and inspect tells its signature.
def _function_for(mock, original, instance=False):
    found = _get_signature_object(original, instance, isinstance(original, type))
    if found is None:
        return mock
    _, signature = found
    if _is_async_func(original):

        async def funcopy(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return await mock(*args, **kwargs)

    else:

        def funcopy(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return mock(*args, **kwargs)

    name = getattr(original, "__name__", "funcopy")
    funcopy.__name__ = name if name.isidentifier() else "funcopy"
    funcopy.__qualname__ = getattr(original, "__qualname__", funcopy.__name__)
    funcopy.__signature__ = signature
    _as_mock(funcopy, mock)
    if _is_async_func(original):
        for each in _AWAIT_METHODS:
            setattr(funcopy, each, getattr(mock, each))
        funcopy.await_count = 0
        funcopy.await_args = None
        funcopy.await_args_list = mock.await_args_list
    mock._mock_delegate = funcopy
    return funcopy


def _as_mock(function, mock):
    function.mock = mock
    function.called = False
    function.call_count = 0
    function.call_args = None
    function.call_args_list = type(mock.call_args_list)()
    function.method_calls = type(mock.call_args_list)()
    function.mock_calls = type(mock.call_args_list)()
    function.return_value = mock.return_value
    function.side_effect = mock.side_effect
    function._mock_children = mock._mock_children

    def reset_mock():
        function.method_calls = type(mock.call_args_list)()
        function.mock_calls = type(mock.call_args_list)()
        mock.reset_mock()
        value = function.return_value
        if _is_instance_mock(value) and value is not mock:
            value.reset_mock()

    for name in _METHODS:
        setattr(function, name, getattr(mock, name))
    function.reset_mock = reset_mock


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes that spec has, and with their signatures; what the attributes have in turn is imitated when asked for."""
    if _is_list(spec):
        # Only a list of names is a spec by names.
        spec = type(spec)
    is_type = isinstance(spec, type)
    if _is_instance_mock(spec):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    if not unsafe:
        from unittest.mock._patches import _check_spec_arg_typos

        _check_spec_arg_typos(kwargs)
    is_async = _is_async_func(spec)
    options = {"spec": spec}
    if spec_set:
        options = {"spec_set": spec}
    elif spec is None:
        options = {}
    if options and instance:
        options["_spec_as_instance"] = True
    options.update(kwargs)
    kind = MagicMock
    if inspect.isdatadescriptor(spec):
        # What it answers is not known.
        options = {}
    elif is_type and instance and not _is_instance_callable(spec):
        kind = NonCallableMagicMock
    elif not _callable(spec):
        kind = NonCallableMagicMock
    if is_async:
        if instance:
            raise RuntimeError("Instance can not be True when create_autospec is mocking an async function")
        from unittest.mock._awaited import AsyncMock as kind
    _name = options.pop("name", _name)
    new_name = _name
    if _parent is None:
        # The topmost one has no name but its own.
        new_name = ""
    mock = kind(parent=_parent, _new_parent=_parent, _new_name=new_name, name=_name, **options)
    if isinstance(spec, _FUNCTIONS):
        mock = _function_for(mock, spec)
    else:
        _check_signature(spec, mock, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[_name] = mock
    wrapped = kwargs.get("wraps")
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=mock, wraps=wrapped)
    _spec_attributes(mock, spec, spec_set, is_type, wrapped)
    return mock


def _is_instance_callable(spec):
    return any([base.__dict__.get("__call__") is not None for base in spec.__mro__])


def _spec_attributes(mock, spec, spec_set, is_type, wrapped):
    # Of a dataclass also what only instances have.
    if is_type and hasattr(spec, "__dataclass_fields__"):
        fields = [name for name in spec.__dataclass_fields__ if not hasattr(spec, name)]
        mock._mock_extend_spec_methods(fields)
    for name in dir(spec):
        if _is_magic(name):
            continue
        try:
            original = getattr(spec, name)
        except AttributeError:
            continue
        options = {"spec": original}
        if wrapped and hasattr(wrapped, name):
            options["wraps"] = getattr(wrapped, name)
        if spec_set:
            options = {"spec_set": original}
        if not isinstance(original, _FUNCTIONS):
            child = _SpecState(original, spec_set, mock, name, instance=False)
            mock._mock_children[name] = child
        else:
            parent = mock.mock if isinstance(spec, _FUNCTIONS) else mock
            skipfirst = _must_skip(spec, name, is_type)
            options["_eat_self"] = skipfirst
            if inspect.iscoroutinefunction(original):
                from unittest.mock._awaited import AsyncMock as kind
            else:
                kind = MagicMock
            child = kind(parent=parent, name=name, _new_name=name, _new_parent=parent, **options)
            mock._mock_children[name] = child
            _check_signature(original, child, skipfirst)
        # A function that stands in front of a mock has its attributes as its own.
        if isinstance(mock, _FUNCTIONS) and not isinstance(child, _SpecState):
            setattr(mock, name, child)


# Whether the first parameter of a method is the object, which callers do not give.
def _must_skip(spec, entry, is_type):
    if not isinstance(spec, type):
        if entry in getattr(spec, "__dict__", {}):
            return False
        spec = spec.__class__
    for base in spec.__mro__:
        result = base.__dict__.get(entry)
        if result is None:
            continue
        if isinstance(result, (staticmethod, classmethod)):
            return False
        if isinstance(result, _FUNCTIONS):
            return is_type
        return False
    return is_type
