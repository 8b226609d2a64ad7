# Mocks with special methods.

from unittest.mock._core import CallableMixin, Mock, NonCallableMock
from unittest.mock._names import _all_sync_magics, _async_method_magics, _magics
from unittest.mock._values import DEFAULT, sentinel

_return_values = {
    "__lt__": NotImplemented,
    "__gt__": NotImplemented,
    "__le__": NotImplemented,
    "__ge__": NotImplemented,
    "__int__": 1,
    "__contains__": False,
    "__len__": 0,
    "__exit__": False,
    "__complex__": 1j,
    "__float__": 1.0,
    "__bool__": True,
    "__index__": 1,
    "__aexit__": False,
}
_calculate_return_value = {
    "__hash__": lambda self: object.__hash__(self),
    "__str__": lambda self: object.__str__(self),
    "__sizeof__": lambda self: object.__sizeof__(self),
    "__fspath__": lambda self: f"{type(self).__name__}/{self._extract_mock_name()}/{id(self)}",
}
_timeout_unset = sentinel.TIMEOUT_UNSET


def _get_method(name, func):
    def method(self, /, *args, **kw):
        return func(self, *args, **kw)

    method.__name__ = name
    return method


def _get_eq(self):
    def __eq__(other):
        value = self.__eq__._mock_return_value
        if value is not DEFAULT:
            return value
        return True if self is other else NotImplemented

    return __eq__


def _get_ne(self):
    def __ne__(other):
        if self.__ne__._mock_return_value is not DEFAULT:
            return DEFAULT
        return False if self is other else NotImplemented

    return __ne__


def _get_iter(self):
    def __iter__():
        value = self.__iter__._mock_return_value
        return iter([]) if value is DEFAULT else iter(value)

    return __iter__


def _get_async_iter(self):
    from unittest.mock._awaited import _AsyncIterator

    def __aiter__():
        value = self.__aiter__._mock_return_value
        return _AsyncIterator(iter([] if value is DEFAULT else value))

    return __aiter__


_side_effect_methods = {"__eq__": _get_eq, "__ne__": _get_ne, "__iter__": _get_iter, "__aiter__": _get_async_iter}


def _set_return_value(mock, method, name):
    if mock._mock_wraps is not None and hasattr(mock._mock_wraps, name):
        method.side_effect = getattr(mock._mock_wraps, name)
        return
    fixed = _return_values.get(name, DEFAULT)
    if fixed is not DEFAULT:
        method.return_value = fixed
        return
    calculate = _calculate_return_value.get(name)
    if calculate is not None:
        method.return_value = calculate(mock)
        return
    effect = _side_effect_methods.get(name)
    if effect is not None:
        method.side_effect = effect(mock)


class MagicProxy:
    # Stands on the class of a mock where a special method will be when it is first used.
    __module__ = "unittest.mock"

    def __init__(self, name, parent):
        self.name = name
        self.parent = parent

    def create_mock(self):
        parent = self.parent
        made = parent._get_child_mock(name=self.name, _new_name=self.name, _new_parent=parent)
        setattr(parent, self.name, made)
        _set_return_value(parent, made, self.name)
        return made

    def __get__(self, obj, _type=None):
        return self.create_mock()


class MagicMixin:
    __module__ = "unittest.mock"

    def __init__(self, /, *args, **kw):
        # Before, so that keyword arguments can set them; and after, when the spec says which are wanted.
        self._mock_set_magics()
        super().__init__(*args, **kw)
        self._mock_set_magics()

    def _mock_set_magics(self):
        wanted = _magics | _async_method_magics
        kind = type(self)
        if getattr(self, "_mock_methods", None) is not None:
            unwanted = wanted - set(self._mock_methods)
            wanted = wanted - unwanted
            for name in unwanted:
                if name in kind.__dict__:
                    delattr(self, name)
        for name in wanted - set(kind.__dict__):
            setattr(kind, name, MagicProxy(name, self))


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A MagicMock that cannot be called."""

    __module__ = "unittest.mock"

    def mock_add_spec(self, spec, spec_set=False):
        """Add a spec to a mock: an object or a list of strings. With spec_set, only attributes on the spec can be set."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class MagicMock(MagicMixin, Mock):
    """A Mock whose special methods are mocks as well, with results that suit each."""

    __module__ = "unittest.mock"

    def mock_add_spec(self, spec, spec_set=False):
        """Add a spec to a mock: an object or a list of strings. With spec_set, only attributes on the spec can be set."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()

    def reset_mock(self, /, *args, return_value: bool = False, **kwargs):
        """Restore the mock object to its initial state, with the return values of special methods."""
        own = self.__dict__.get("_mock_return_value", DEFAULT)
        super().reset_mock(*args, return_value=return_value, **kwargs)
        if own is DEFAULT and not return_value:
            return
        # What special methods answer by default is no return value that anybody has set.
        for name, child in self._mock_children.items():
            if name in _magics and return_value and isinstance(child, NonCallableMock):
                _set_return_value(self, child, name)


class ThreadingMixin:
    __module__ = "unittest.mock"
    DEFAULT_TIMEOUT = None

    def __init__(self, /, *args, timeout=_timeout_unset, **kwargs):
        super().__init__(*args, **kwargs)
        if timeout is _timeout_unset:
            timeout = type(self).DEFAULT_TIMEOUT
        self.__dict__["_mock_wait_timeout"] = timeout

    def _get_child_mock(self, /, **kw):
        if isinstance(kw.get("parent"), ThreadingMixin):
            kw["timeout"] = kw["parent"]._mock_wait_timeout
        elif isinstance(kw.get("_new_parent"), ThreadingMixin):
            kw["timeout"] = kw["_new_parent"]._mock_wait_timeout
        return super()._get_child_mock(**kw)

    def wait_until_called(self, *, timeout=_timeout_unset):
        """Succeed if there was a call. There are no other threads: what has not happened will not."""
        if not self.called:
            timeout = self._mock_wait_timeout if timeout is _timeout_unset else timeout
            raise AssertionError(f"{self._mock_name or 'mock'} was not called before timeout({timeout}).")

    def wait_until_any_call_with(self, *args, **kwargs):
        """Waits until there was a call with these arguments."""
        if (args, kwargs) not in [(made.args, made.kwargs) for made in self.call_args_list]:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f"{expected} call not found before timeout({self._mock_wait_timeout}).")


class ThreadingMock(ThreadingMixin, MagicMixin, Mock):
    """A mock that can wait for calls, which other threads would make."""

    __module__ = "unittest.mock"
