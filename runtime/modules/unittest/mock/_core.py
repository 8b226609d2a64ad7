# Mock and its base classes.

import inspect

from unittest.mock._calls import _AnyComparer, _Call, _CallList, _format_call_signature
from unittest.mock._names import _all_magics, _async_method_magics, _is_magic, _unsupported_magics
from unittest.mock._values import DEFAULT, _deleted, _missing
from unittest.util import safe_repr

_MISSPELLED = ("assert", "assret", "asert", "aseert", "assrt")
_ATTRIB_DENY_LIST = frozenset(
    {"called", "not_called", "called_once", "any_call", "has_calls", "called_with", "called_once_with"}
)
_allowed_names = frozenset(
    {
        "return_value", "_mock_return_value", "side_effect", "_mock_side_effect", "_mock_parent", "_mock_new_parent", "_mock_name",
        "_mock_new_name", "called", "call_count", "call_args", "call_args_list", "mock_calls", "await_count", "await_args",
        "await_args_list",
    }
)


class InvalidSpecError(Exception):
    """A mock cannot take the shape of a mock."""

    __module__ = "unittest.mock"


class Base:
    __module__ = "unittest.mock"
    _mock_return_value = DEFAULT
    _mock_side_effect = None

    def __init__(self, /, *args, **kwargs):
        pass


class _SpecState:
    # What an attribute of an autospecced mock is made from when it is first asked for.
    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.ids = ids
        self.spec_set = spec_set
        self.parent = parent
        self.instance = instance
        self.name = name


class _MockIter:
    def __init__(self, obj):
        self.obj = iter(obj)

    def __next__(self):
        return next(self.obj)


def _is_instance_mock(obj):
    # Not isinstance(): mocks may claim another class.
    return issubclass(type(obj), NonCallableMock)


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def _is_list(obj):
    return type(obj) in (list, tuple)


def _is_async_obj(obj):
    if _is_instance_mock(obj) and not _awaits(type(obj)):
        return False
    if hasattr(obj, "__func__"):
        obj = obj.__func__
    return inspect.iscoroutinefunction(obj) or inspect.isawaitable(obj)


def _is_async_func(obj):
    return inspect.isfunction(obj) and inspect.iscoroutinefunction(obj)


# Whether a class is one of those that _awaited has; if that has not been imported, it is none.
def _awaits(cls):
    return any([base.__dict__.get("_mock_awaits", False) for base in cls.__mro__])


def _callable(obj):
    if isinstance(obj, type):
        return True
    if isinstance(obj, (staticmethod, classmethod)):
        return _callable(obj.__func__)
    return getattr(obj, "__call__", None) is not None


def _try_iter(obj):
    if obj is None or _is_exception(obj) or _callable(obj):
        return obj
    try:
        return iter(obj)
    except TypeError:
        # An error for the next call, whatever it is.
        return obj


# The mock of what may be a function that stands in front of one.
def _extract_mock(obj):
    return getattr(obj, "mock", obj) if inspect.isfunction(obj) else obj


# A mock that is set as an attribute or return value becomes a child, unless it has a name or a parent already.
def _check_and_set_parent(parent, value, name, new_name):
    value = _extract_mock(value)
    if not _is_instance_mock(value):
        return False
    if value._mock_name or value._mock_new_name or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    above = parent
    while above is not None:
        # One that is above itself would call itself for ever.
        if above is value:
            return False
        above = above._mock_new_parent
    if new_name:
        value._mock_new_parent = parent
        value._mock_new_name = new_name
    if name:
        value._mock_parent = parent
        value._mock_name = name
    return True


def _get_signature_object(spec, as_instance, eat_self):
    """(callable, signature) of what may be called, None if there is no telling."""
    if isinstance(spec, type) and not as_instance:
        spec = spec.__init__
        eat_self = True
    elif isinstance(spec, (classmethod, staticmethod)):
        if isinstance(spec, classmethod):
            eat_self = True
        spec = spec.__func__
    elif not inspect.isroutine(spec) and not isinstance(spec, type):
        try:
            spec = spec.__call__
        except AttributeError:
            return None
    elif isinstance(spec, type):
        try:
            spec = spec.__call__
        except AttributeError:
            return None
        # Of a class its own __call__ is meant, which instances have.
        spec, eat_self = (spec, True) if inspect.isfunction(spec) else (spec, eat_self)
    if eat_self:
        from functools import partial

        asked = partial(spec, None)
    else:
        asked = spec
    try:
        return spec, inspect.signature(asked)
    except (ValueError, TypeError):
        return None


def _check_signature(spec, mock, skipfirst, instance=False):
    found = _get_signature_object(spec, instance, skipfirst)
    if found is None:
        return
    function, signature = found

    def check(self, /, *args, **kwargs):
        signature.bind(*args, **kwargs)

    for name in ("__doc__", "__text_signature__", "__module__", "__defaults__", "__kwdefaults__"):
        try:
            setattr(check, name, getattr(function, name))
        except (AttributeError, TypeError):
            pass
    type(mock)._mock_check_sig = check
    type(mock).__signature__ = signature


def _delegating(name):
    own = f"_mock_{name}"

    def read(self):
        delegate = self._mock_delegate
        return getattr(self, own) if delegate is None else getattr(delegate, name)

    def write(self, value):
        delegate = self._mock_delegate
        if delegate is None:
            self.__dict__[own] = value
        else:
            setattr(delegate, name, value)

    return property(read, write)


class NonCallableMock(Base):
    """A Mock that cannot be called"""

    __module__ = "unittest.mock"

    # Every mock has a class of its own, so that special methods can be set on it.
    def __new__(cls, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        bases = (cls,)
        if not _awaits(cls):
            spec_arg = spec_set or spec
            if spec_arg is not None and _is_async_obj(spec_arg):
                from unittest.mock._awaited import AsyncMockMixin

                bases = (AsyncMockMixin, cls)
        new = type(cls.__name__, bases, {"__doc__": cls.__doc__, "__module__": cls.__module__})
        return object.__new__(new)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        if _new_parent is None:
            _new_parent = parent
        own = self.__dict__
        own["_mock_parent"] = parent
        own["_mock_name"] = name
        own["_mock_new_name"] = _new_name
        own["_mock_new_parent"] = _new_parent
        own["_mock_sealed"] = False
        if spec_set is not None:
            spec = spec_set
            spec_set = True
        if _eat_self is None:
            _eat_self = parent is not None
        self._mock_add_spec(spec, spec_set, _spec_as_instance, _eat_self)
        own["_mock_children"] = {}
        own["_mock_wraps"] = wraps
        own["_mock_delegate"] = None
        own["_mock_called"] = False
        own["_mock_call_args"] = None
        own["_mock_call_count"] = 0
        own["_mock_call_args_list"] = _CallList()
        own["_mock_mock_calls"] = _CallList()
        own["method_calls"] = _CallList()
        own["_mock_unsafe"] = unsafe
        if kwargs:
            self.configure_mock(**kwargs)
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state)

    def attach_mock(self, mock, attribute):
        """Take in a mock as a child, under a new name."""
        inner = _extract_mock(mock)
        inner._mock_parent = None
        inner._mock_new_parent = None
        inner._mock_name = ""
        inner._mock_new_name = None
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        """Add a spec to a mock: an object or a list of strings. With spec_set, only attributes on the spec can be set."""
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if _is_instance_mock(spec):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        spec_class = signature = None
        asyncs = []
        if spec is not None and not _is_list(spec):
            spec_class = spec if isinstance(spec, type) else type(spec)
            found = _get_signature_object(spec, _spec_as_instance, _eat_self)
            signature = found and found[1]
            names = dir(spec)
            for name in names:
                static = inspect.getattr_static(spec, name, None)
                function = getattr(static, "__func__", static)
                if inspect.iscoroutinefunction(function):
                    asyncs.append(name)
            spec = names
        own = self.__dict__
        own["_spec_class"] = spec_class
        own["_spec_set"] = spec_set
        own["_spec_signature"] = signature
        own["_mock_methods"] = spec
        own["_spec_asyncs"] = asyncs

    def _mock_extend_spec_methods(self, spec_methods):
        methods = self.__dict__.get("_mock_methods") or []
        methods.extend(spec_methods)
        self.__dict__["_mock_methods"] = methods

    @property
    def return_value(self):
        """The value to be returned when the mock is called."""
        delegate = self._mock_delegate
        value = self._mock_return_value if delegate is None else delegate.return_value
        if value is DEFAULT and self._mock_wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self._mock_return_value = value
            _check_and_set_parent(self, value, None, "()")

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    called = _delegating("called")
    call_count = _delegating("call_count")
    call_args = _delegating("call_args")
    call_args_list = _delegating("call_args_list")
    mock_calls = _delegating("mock_calls")

    @property
    def side_effect(self):
        delegate = self._mock_delegate
        if delegate is None:
            return self._mock_side_effect
        effect = delegate.side_effect
        if effect is not None and not callable(effect) and not isinstance(effect, _MockIter) and not _is_exception(effect):
            effect = _MockIter(effect)
            delegate.side_effect = effect
        return effect

    @side_effect.setter
    def side_effect(self, value):
        value = _try_iter(value)
        if self._mock_delegate is None:
            self._mock_side_effect = value
        else:
            self._mock_delegate.side_effect = value

    def reset_mock(self, visited=None, *, return_value: bool = False, side_effect: bool = False):
        """Forgets all calls, and on request results and effects."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.method_calls = _CallList()
        if return_value:
            self._mock_return_value = DEFAULT
        if side_effect:
            self._mock_side_effect = None
        for child in self._mock_children.values():
            if not isinstance(child, _SpecState) and child is not _deleted:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        value = self._mock_return_value
        if _is_instance_mock(value) and value is not self:
            value.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes on the mock through keyword arguments, also those of children by dotted names."""
        # Those of children come last: what they belong to may be set here, too.
        for name, value in sorted(kwargs.items(), key=lambda entry: entry[0].count(".")):
            *path, last = name.split(".")
            target = self
            for part in path:
                target = getattr(target, part)
            setattr(target, last, value)

    def __getattr__(self, name):
        if name in ("_mock_methods", "_mock_unsafe"):
            raise AttributeError(name)
        methods = self._mock_methods
        if methods is not None:
            if name not in methods or name in _all_magics:
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not methods or name not in methods):
            if name.startswith(_MISSPELLED) or name in _ATTRIB_DENY_LIST:
                raise AttributeError(
                    f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute."
                )
        child = self._mock_children.get(name)
        if child is _deleted:
            raise AttributeError(name)
        if child is None:
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = child
        elif isinstance(child, _SpecState):
            child = self._mock_children[name] = self._specced_child(name, child)
        return child

    def _specced_child(self, name, state):
        from unittest.mock._autospec import create_autospec

        try:
            return create_autospec(state.spec, state.spec_set, state.instance, state.parent, state.name)
        except InvalidSpecError:
            target = self.__dict__["_mock_name"] or self
            raise InvalidSpecError(
                f"Cannot autospec attr {name!r} from target {target!r} as it has already been mocked out. "
                f"[target={self!r}, attr={state.spec!r}]"
            )

    def _extract_mock_name(self):
        names = [self._mock_new_name]
        parent = self._mock_new_parent
        last = self
        dot = "" if names == ["()"] else "."
        while parent is not None:
            last = parent
            names.append(parent._mock_new_name + dot)
            dot = "" if parent._mock_new_name == "()" else "."
            parent = parent._mock_new_parent
        names.reverse()
        first = last._mock_name or "mock"
        if len(names) > 1 and names[1] not in ("()", "()."):
            first += "."
        names[0] = first
        return "".join(names)

    def __repr__(self):
        name = self._extract_mock_name()
        shown = "" if name in ("mock", "mock.") else f" name={name!r}"
        if self._spec_class is not None:
            shown += f" {'spec_set' if self._spec_set else 'spec'}={self._spec_class.__name__!r}"
        return f"<{type(self).__name__}{shown} id='{id(self)}'>"

    def __dir__(self):
        from unittest import mock

        if not mock.FILTER_DIR:
            return object.__dir__(self)
        names = {name for name in dir(type(self)) if not name.startswith("_")}
        names.update([name for name in self.__dict__ if not name.startswith("_") or _is_magic(name)])
        names.update(self._mock_methods or ())
        names.update([name for name, child in self._mock_children.items() if child is not _deleted])
        return sorted(names)

    def __setattr__(self, name, value):
        if name in _allowed_names:
            return object.__setattr__(self, name, value)
        methods = self._mock_methods
        if self._spec_set and methods is not None and name not in methods and name not in self.__dict__:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _unsupported_magics:
            raise AttributeError(f"Attempting to set unsupported magic method {name!r}.")
        if name in _all_magics:
            if methods is not None and name not in methods:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if _is_instance_mock(value):
                _check_and_set_parent(self, value, None, name)
                setattr(type(self), name, value)
                self._mock_children[name] = value
            else:
                from unittest.mock._magic import _get_method

                setattr(type(self), name, _get_method(name, value))
                original = value

                def value(*args, **kw):
                    return original(self, *args, **kw)

        elif name == "__class__":
            self.__dict__["_spec_class"] = value
            return None
        elif _check_and_set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f"Cannot set {self._extract_mock_name()}.{name}")
        if isinstance(value, PropertyMock):
            self.__dict__[name] = value
            return None
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _all_magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        child = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is _deleted:
            raise AttributeError(name)
        self._mock_children[name] = _deleted

    def _format_mock_call_signature(self, args, kwargs):
        return _format_call_signature(self._mock_name or "mock", args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action="call"):
        expected = self._format_mock_call_signature(args, kwargs)
        found = self.await_args if action == "await" else self.call_args
        actual = self._format_mock_call_signature(*found[-2:])
        return f"expected {action} not found.\nExpected: {expected}\n  Actual: {actual}"

    def _get_call_signature_from_name(self, name):
        if not name:
            return self._spec_signature
        signature = None
        children = self._mock_children
        for part in name.replace("()", "").split("."):
            child = children.get(part)
            if child is None or isinstance(child, _SpecState):
                break
            child = _extract_mock(child)
            children = child._mock_children
            signature = child._spec_signature
        return signature

    # The call as the signature sees it, so that arguments by position and by name compare; or the error, if it does not fit.
    def _call_matcher(self, _call):
        if isinstance(_call, tuple) and len(_call) > 2:
            signature = self._get_call_signature_from_name(_call[0])
        else:
            signature = self._spec_signature
        if signature is None:
            return _call
        name, args, kwargs = ("", *_call) if len(_call) == 2 else _call
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return _Call((name, bound.args, bound.kwargs))

    def assert_not_called(self):
        """Fails if there was a call."""
        if self.call_count:
            raise AssertionError(
                f"Expected '{self._mock_name or 'mock'}' to not have been called. "
                f"Called {self.call_count} times.{self._calls_repr()}"
            )

    def assert_called(self):
        """Fails unless there was a call."""
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called.")

    def assert_called_once(self):
        """Fails unless there was one call, no more."""
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._mock_name or 'mock'}' to have been called once. "
                f"Called {self.call_count} times.{self._calls_repr()}"
            )

    def assert_called_with(self, /, *args, **kwargs):
        """Fails unless the last call had these arguments."""
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n  Actual: not called.")
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.call_args) != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        """Fails unless there was one call, and with these arguments."""
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._mock_name or 'mock'}' to be called once. Called {self.call_count} times.{self._calls_repr()}"
            )
        return self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        """assert the mock has been called with the specified calls, one after another or in any order."""
        self._assert_has(calls, self.mock_calls, any_order, "Calls", "call list")

    def _assert_has(self, calls, made, any_order, what, where):
        expected = [self._call_matcher(each) for each in calls]
        errors = [each if isinstance(each, Exception) else None for each in expected]
        cause = next((error for error in errors if error is not None), None)
        actual = _CallList([self._call_matcher(each) for each in made])
        if not any_order:
            if expected not in actual:
                margin = "" if what == "Awaits" else "  "
                problem = f"{what} not found." if cause is None else f"Error processing expected {what.lower()}.\nErrors: {errors}"
                raise AssertionError(
                    f"{problem}\nExpected: {_CallList(calls)}\n{margin}Actual: {safe_repr(made)}"
                ) from cause
            return
        actual = list(actual)
        missing = []
        for each in expected:
            try:
                actual.remove(each)
            except ValueError:
                missing.append(each)
        if missing:
            raise AssertionError(
                f"{self._mock_name or 'mock'!r} does not contain all of {tuple(missing)!r} in its {where}, found {actual!r} instead"
            ) from cause

    def assert_any_call(self, /, *args, **kwargs):
        """Fails unless some call had these arguments."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        actual = [self._call_matcher(each) for each in self.call_args_list]
        if cause or expected not in _AnyComparer(actual):
            raise AssertionError(f"{self._format_mock_call_signature(args, kwargs)} call not found") from cause

    # Attributes and return values are made here; a subclass may make others of its own.
    def _get_child_mock(self, /, **kw):
        if self._mock_sealed:
            attribute = f".{kw['name']}" if "name" in kw else "()"
            raise AttributeError(self._extract_mock_name() + attribute)
        name = kw.get("_new_name")
        kind = type(self)
        if name in self.__dict__["_spec_asyncs"]:
            return _part("_awaited").AsyncMock(**kw)
        magic = _part("_magic")
        if issubclass(kind, magic.MagicMock) and name in _async_method_magics:
            child = _part("_awaited").AsyncMock
        elif _awaits(kind):
            sync = name in magic._all_sync_magics or self._mock_methods and name in self._mock_methods
            child = magic.MagicMock if sync else _part("_awaited").AsyncMock
        elif not issubclass(kind, CallableMixin):
            child = magic.MagicMock if issubclass(kind, magic.NonCallableMagicMock) else Mock
        else:
            child = kind.__mro__[1]
        return child(**kw)

    def _calls_repr(self):
        return f"\nCalls: {safe_repr(self.mock_calls)}." if self.mock_calls else ""


def _part(name):
    return _import(f"unittest.mock.{name}", ("*",))


class CallableMixin(Base):
    __module__ = "unittest.mock"

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name="", _new_parent=None, **kwargs):
        self.__dict__["_mock_return_value"] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect

    def _mock_check_sig(self, /, *args, **kwargs):
        pass

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    # Notes the call here and with all that are above.
    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        made = _Call((args, kwargs), two=True)
        self.call_args = made
        self.call_args_list.append(made)
        self.mock_calls.append(_Call(("", args, kwargs)))
        is_method = self._mock_parent is not None
        method = self._mock_name
        name = self._mock_new_name
        is_call = name == "()"
        above = self._mock_new_parent
        while above is not None:
            if is_method:
                above.method_calls.append(_Call((method, args, kwargs)))
                is_method = above._mock_parent is not None
                if is_method:
                    method = f"{above._mock_name}.{method}"
            above.mock_calls.append(_Call((name, args, kwargs)))
            if above._mock_new_name:
                dot = "" if is_call else "."
                is_call = above._mock_new_name == "()"
                name = above._mock_new_name + dot + name
            above = above._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if _callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if _is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_delegate is not None and self._mock_delegate.return_value is not DEFAULT:
            return self._mock_delegate.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """Create a new Mock object: its attributes and return values are mocks, too, and it remembers how it has been used."""

    __module__ = "unittest.mock"


class PropertyMock(Mock):
    """For the place of a property in a class: reading and setting the attribute are calls of the mock."""

    __module__ = "unittest.mock"

    def _get_child_mock(self, /, **kwargs):
        return _part("_magic").MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def seal(mock):
    """Gives a mock, and those below it, no further children."""
    mock._mock_sealed = True
    for name in dir(mock):
        try:
            child = getattr(mock, name)
        except AttributeError:
            continue
        if not isinstance(child, NonCallableMock) or isinstance(child._mock_children.get(name), _SpecState):
            continue
        if child._mock_new_parent is mock:
            seal(child)
