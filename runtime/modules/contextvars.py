"""Context variables: values that belong to a context, such as that of an asyncio task."""

__all__ = ("Context", "ContextVar", "Token", "copy_context")

_MISSING = object()


class _Missing:
    __slots__ = ()

    def __repr__(self):
        return "<Token.MISSING>"


class ContextVar:
    """A variable whose value is that of the current context."""

    __slots__ = ("_name", "_default", "__weakref__")

    def __new__(cls, name, /, *, default=_MISSING):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self = object.__new__(cls)
        self._name = name
        self._default = default
        return self

    def __init_subclass__(cls, **keywords):
        raise TypeError("type '_contextvars.ContextVar' is not an acceptable base type")

    @property
    def name(self):
        return self._name

    def get(self, default=_MISSING, /):
        """What the variable is in this context, else the default, else LookupError."""
        value = _current()._values.get(self, _MISSING)
        if value is not _MISSING:
            return value
        if default is not _MISSING:
            return default
        if self._default is not _MISSING:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Make the variable something else in this context; the token of it undoes this."""
        context = _current()
        token = object.__new__(Token)
        token._context = context
        token._var = self
        token._old = context._values.get(self, _MISSING)
        token._used = False
        # A context and its copies share the dict until one of them changes it.
        if context._is_shared:
            context._values = dict(context._values)
            context._is_shared = False
        context._values[self] = value
        return token

    def reset(self, token, /):
        """Reset the context variable to the value it had before the call of set() that made the token."""
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        context = _current()
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        if context._is_shared:
            context._values = dict(context._values)
            context._is_shared = False
        if token._old is _MISSING:
            context._values.pop(self, None)
        else:
            context._values[self] = token._old

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)

    def __repr__(self):
        default = "" if self._default is _MISSING else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"


class Token:
    """What ContextVar.set() answers: undoes the change, by ContextVar.reset() or as a context manager."""

    __slots__ = ("_context", "_var", "_old", "_used", "__weakref__")
    __hash__ = None
    MISSING = _Missing()

    def __new__(cls, *arguments, **keywords):
        raise RuntimeError("Tokens can only be created by ContextVars")

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return Token.MISSING if self._old is _MISSING else self._old

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback, /):
        self._var.reset(self)

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {id(self):#x}>"


class Context:
    """A mapping of context variables to their values."""

    __slots__ = ("_values", "_is_shared", "_before", "__weakref__")

    def __new__(cls):
        self = object.__new__(cls)
        self._values = {}
        self._is_shared = False
        self._before = None
        return self

    def __init_subclass__(cls, **keywords):
        raise TypeError("type '_contextvars.Context' is not an acceptable base type")

    def run(self, callable, /, *args, **kwargs):
        """Execute the callable in the context object, with these arguments."""
        global _context
        if self._before is not None:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        self._before = _current()
        _context = self
        try:
            return callable(*args, **kwargs)
        finally:
            _context = self._before
            self._before = None

    def copy(self):
        """A context with the same variables, which changes by itself."""
        other = Context()
        other._values = self._values
        self._is_shared = other._is_shared = True
        return other

    def get(self, key, default=None, /):
        """What a variable is in this context, else the default."""
        return self._values.get(_checked(key), default)

    def keys(self):
        """The variables that have a value here."""
        return self._values.keys()

    def values(self):
        """The values that variables have here."""
        return self._values.values()

    def items(self):
        """The pairs of variable and value."""
        return self._values.items()

    def __getitem__(self, key):
        value = self._values.get(_checked(key), _MISSING)
        if value is _MISSING:
            raise KeyError(key)
        return value

    def __contains__(self, key):
        return _checked(key) in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    __hash__ = None


def _checked(key):
    if not isinstance(key, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {key!r}")
    return key


# That of code which no context runs; made when it is first asked for.
_context = None


def _current():
    global _context
    if _context is None:
        _context = Context()
    return _context


def copy_context():
    """Return a copy of the current context."""
    return _current().copy()


import _contexts

_contexts.copy_current = copy_context
for _class in (ContextVar, Token, Context):
    _class.__module__ = "_contextvars"
del _class, _contexts
