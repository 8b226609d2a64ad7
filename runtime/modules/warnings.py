"""Warnings: what is shown of them, and what is ignored or raised, as filters say."""

__all__ = [
    "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
    "catch_warnings", "deprecated",
]

# (action, message, category, module, line): the first that fits decides. Messages and modules are what their texts begin with:
# see _Pattern.
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = "default"
onceregistry = {}
_seen = {}


# A message or module to begin with; without the module re only texts in which no character is special.
class _Pattern:
    __slots__ = ("pattern", "ignores_case")

    def __init__(self, pattern, ignores_case):
        if any([character in ".^$*+?{}[]|()" for character in pattern.replace(".*", "")]) or "\\" in pattern:
            raise NotImplementedError("warnings: patterns with special characters are not supported")
        self.pattern = pattern
        self.ignores_case = ignores_case

    def match(self, text):
        rest = text.lower() if self.ignores_case else text
        pattern = self.pattern.lower() if self.ignores_case else self.pattern
        first, *others = pattern.split(".*")
        if not rest.startswith(first):
            return None
        at = len(first)
        for part in others:
            at = rest.find(part, at)
            if at < 0:
                return None
            at += len(part)
        return self

    def __eq__(self, other):
        if not isinstance(other, _Pattern):
            return NotImplemented
        return (self.pattern, self.ignores_case) == (other.pattern, other.ignores_case)

    def __hash__(self):
        return hash(self.pattern)


class WarningMessage:
    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category = message, category
        self.filename, self.lineno = filename, lineno
        self.file, self.line, self.source = file, line, source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
            f"lineno : {self.lineno}, line : {self.line!r}}}"
        )

    def __repr__(self):
        return f"<{type(self).__qualname__} {self}>"


def formatwarning(message, category, filename, lineno, line=None):
    """The text that a warning is shown as, with its line of source if that is given."""
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line:
        text += f"  {line.strip()}\n"
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Writes a warning to a file, or to stderr; programs may put a function of their own here."""
    if file is None:
        from sys import stderr as file
    if file is not None:
        file.write(formatwarning(message, category, filename, lineno, line))


_showwarning = showwarning


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Says what happens to warnings of a category whose message and module begin as given."""
    _check_action(action)
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    _check_line(lineno)
    message = _Pattern(message, True) if message else None
    module = _Pattern(module, False) if module else None
    _add_filter((action, message, category, module, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Says what happens to all warnings of a category, whatever their message and module."""
    _check_action(action)
    _check_line(lineno)
    _add_filter((action, None, category, None, lineno), append)


def _check_action(action):
    if action not in ("error", "ignore", "always", "all", "default", "module", "once"):
        raise ValueError(f"invalid action: {action!r}")


def _check_line(lineno):
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def _add_filter(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _seen.clear()


def resetwarnings():
    """Forgets all the filters: every warning gets the default action."""
    filters[:] = []
    _seen.clear()


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Warns of something in the calling program; the filters decide what comes of it."""
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    elif not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    # Frames are not to be had: a warning is the program's, without a line.
    warn_explicit(message, category, "<sandbox>", 1, "__main__", _seen, source=source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Like warn(), with the place that the warning is about told by the caller."""
    if isinstance(lineno, float):
        raise TypeError("'float' object cannot be interpreted as an integer")
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if registry is None:
        registry = {}
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    action = _action_for(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        if onceregistry.get((text, category)):
            return
        onceregistry[text, category] = 1
    elif action == "module":
        registry[key] = 1
        if registry.get((text, category, 0)):
            return
        registry[text, category, 0] = 1
    elif action == "default":
        registry[key] = 1
    _show(WarningMessage(message, category, filename, lineno, source=source))


def _action_for(text, category, module, lineno):
    for action, wanted, kind, place, line in filters:
        if wanted is not None and not _fits(wanted, text) or place is not None and not _fits(place, module):
            continue
        if issubclass(category, kind) and line in (0, lineno):
            return action
    return defaultaction


def _fits(pattern, text):
    return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


# What catch_warnings(record=True) has instead of showing.
_log = None


def _show(message):
    if _log is not None and showwarning is _showwarning:
        _log.append(message)
    elif showwarning is _showwarning:
        showwarning(message.message, message.category, message.filename, message.lineno)
    else:
        if not callable(showwarning):
            raise TypeError("warnings.showwarning() must be set to a function or method")
        showwarning(message.message, message.category, message.filename, message.lineno, message.file, message.line)


class catch_warnings:
    """Filters changed within the with statement are as before when it ends; may record warnings."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)
        self._entered = False

    def __repr__(self):
        args = ["record=True"] if self._record else []
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        global _log, showwarning, filters, _seen
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        self._before = filters, _seen, _log, showwarning
        filters = filters[:]
        _seen = {}
        if self._filter is not None:
            simplefilter(*self._filter)
        if not self._record:
            return None
        _log = []
        showwarning = _showwarning
        return _log

    def __exit__(self, *exc_info):
        global _log, showwarning, filters, _seen
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        filters, _seen, _log, showwarning = self._before


class deprecated:
    """Decorates a function or class so that its use gives a warning."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message = self.message
        category = self.category
        stacklevel = self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            return _deprecated_class(arg, message, category, stacklevel)
        if not callable(arg):
            raise TypeError(
                "@deprecated decorator with non-None category must be applied to a class or callable, "
                f"not {arg!r}"
            )
        import functools
        from inspect import iscoroutinefunction, markcoroutinefunction

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return arg(*args, **kwargs)

        if iscoroutinefunction(arg):
            wrapper = markcoroutinefunction(wrapper)
        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper


def _deprecated_class(cls, message, category, stacklevel):
    original_new = cls.__new__

    def __new__(kind, /, *args, **kwargs):
        if kind is cls:
            warn(message, category=category, stacklevel=stacklevel + 1)
        if original_new is not object.__new__:
            return original_new(kind, *args, **kwargs)
        if cls.__init__ is object.__init__ and (args or kwargs):
            raise TypeError(f"{kind.__name__}() takes no arguments")
        return original_new(kind)

    cls.__new__ = staticmethod(__new__)
    original_init_subclass = cls.__init_subclass__
    if hasattr(original_init_subclass, "__func__"):
        original = original_init_subclass.__func__

        def __init_subclass__(kind, *args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return original(kind, *args, **kwargs)

        cls.__init_subclass__ = classmethod(__init_subclass__)
    else:

        def __init_subclass__(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return original_init_subclass(*args, **kwargs)

        cls.__init_subclass__ = __init_subclass__
    cls.__deprecated__ = __new__.__deprecated__ = __init_subclass__.__deprecated__ = message
    return cls
