# Calls as values: what a mock has been called with, and what a test expects.


def _format_call_signature(name, args, kwargs):
    shown = [repr(arg) for arg in args]
    shown.extend([f"{key}={value!r}" for key, value in kwargs.items()])
    return f"{name}({', '.join(shown)})"


# Name, arguments and keyword arguments of what may leave some of them out.
def _parts_of(value, name=""):
    args, kwargs = (), {}
    if len(value) == 3:
        return value
    if len(value) == 2:
        first, second = value
        if isinstance(first, str):
            name = first
            if isinstance(second, tuple):
                args = second
            else:
                kwargs = second
        else:
            args, kwargs = first, second
    elif len(value) == 1:
        (only,) = value
        if isinstance(only, str):
            name = only
        elif isinstance(only, tuple):
            args = only
        else:
            kwargs = only
    return name, args, kwargs


class _Call(tuple):
    """What a mock was called with: a name, positional and keyword arguments, of which the name may be left out."""

    __module__ = "unittest.mock"

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        name, args, kwargs = _parts_of(value, name)
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            size = len(other)
        except TypeError:
            return NotImplemented
        if size > 3:
            return False
        name, args, kwargs = self if len(self) == 3 else ("", *self)
        parent, others = getattr(self, "_mock_parent", None), getattr(other, "_mock_parent", None)
        if parent and others and parent != others:
            return False
        if size > 1 and not (isinstance(other[0], (str, tuple)) and isinstance(other[1], (tuple, dict))):
            return False
        if size == 1 and not isinstance(other[0], (str, tuple, dict)):
            return False
        if size == 3 and not (isinstance(other[0], str) and isinstance(other[1], tuple)):
            return False
        other_name, other_args, other_kwargs = _parts_of(other)
        if name and other_name != name:
            return False
        # The other one's come first: ANY among them is to be asked before what it is compared with.
        return (other_args, other_kwargs) == (args, kwargs)

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((self._mock_name, args, kwargs), name=f"{self._mock_name}()", parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f"{self._mock_name}.{attr}", parent=self, from_kall=False)

    def __getattribute__(self, attr):
        # Methods of tuple are names of calls like any others.
        if attr in tuple.__dict__ and attr in ("count", "index"):
            raise AttributeError
        return tuple.__getattribute__(self, attr)

    def _get_call_arguments(self):
        return tuple(self) if len(self) == 2 else tuple(self)[1:]

    @property
    def args(self):
        return self._get_call_arguments()[0]

    @property
    def kwargs(self):
        return self._get_call_arguments()[1]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return f"call{name}" if name.startswith("()") else name
        if len(self) == 2:
            name = "call"
            args, kwargs = self
        else:
            name, args, kwargs = self
            if not name:
                name = "call"
            elif name.startswith("()"):
                name = f"call{name}"
            else:
                name = f"call.{name}"
        return _format_call_signature(name, args, kwargs)

    def call_list(self):
        """For a call object that represents multiple calls, returns a list of all the intermediate calls and the final call."""
        calls = []
        thing = self
        while thing is not None:
            if thing._mock_from_kall:
                calls.append(thing)
            thing = thing._mock_parent
        return _CallList(reversed(calls))


call = _Call(from_kall=False)


class _CallList(list):
    __module__ = "unittest.mock"

    # A list is in here if its items stand next to one another.
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        length = len(value)
        return any([self[i : i + length] == value for i in range(len(self) - length + 1)])

    def __repr__(self):
        from pprint import pformat

        return pformat(list(self))


class _AnyComparer(list):
    """A list in which calls with ANY are found from either side."""

    def __contains__(self, item):
        for own in self:
            assert len(item) == len(own)
            if all([expected == actual for expected, actual in zip(item, own)]):
                return True
        return False
