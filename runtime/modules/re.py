"""Regular expressions.

Patterns are strings in which most characters match themselves; special ones describe sets of characters, repetitions, groups
and where in a string a match may stand. The functions compile a pattern, which is kept for the next call, and apply it."""

# Patterns and matches are native (runtime/regex, docs/regex.md). What programs seldom need is in _re_parts.

import copyreg

from _re import Match, Pattern

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split",
    "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U",
    "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE",
    "UNICODE", "NOFLAG", "RegexFlag", "PatternError",
]

__version__ = "2.2.1"

_MAXCACHE = 512
_DEBUG = 128
_cache = {}
_plain = {}  # of strs without flags, which are nearly all: a quicker way to what is also in _cache
_unset = object()
_PARTS = "RegexFlag PatternError Scanner _SRE_Scanner _special_chars_map"
_FLAGS = "NOFLAG ASCII A IGNORECASE I LOCALE L UNICODE U MULTILINE M DOTALL S VERBOSE X DEBUG"


def match(pattern, string, flags=0):
    """Try to apply the pattern at the start of the string: a Match object, or None if no match was found."""
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """Try to apply the pattern to all of the string: a Match object, or None if no match was found."""
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """Scan through string looking for a match to the pattern: a Match object, or None if no match was found."""
    return _compile(pattern, flags).search(string)


# What was given by position behind the string.
def _positional(name, first, args, count, flags):
    if count is not _unset:
        raise TypeError(f"{name}() got multiple values for argument '{first}'")
    count, *args = args
    if args:
        if flags is not _unset:
            raise TypeError(f"{name}() got multiple values for argument 'flags'")
        flags, *args = args
        if args:
            fewest = 2 if name == "split" else 3
            raise TypeError(
                f"{name}() takes from {fewest} to {fewest + 2} positional arguments but {fewest + 2 + len(args)} were given"
            )
    return count, flags


def sub(pattern, repl, string, *args, count=_unset, flags=_unset):
    """The string in which the leftmost non-overlapping occurrences of the pattern are replaced by repl: a string, in which
    backslash escapes are processed, or a function that is given the Match object and answers a string."""
    if args:
        count, flags = _positional("sub", "count", args, count, flags)
    return _compile(pattern, 0 if flags is _unset else flags).sub(repl, string, 0 if count is _unset else count)


def subn(pattern, repl, string, *args, count=_unset, flags=_unset):
    """What sub() answers, and how many substitutions were made, as a tuple."""
    if args:
        count, flags = _positional("subn", "count", args, count, flags)
    return _compile(pattern, 0 if flags is _unset else flags).subn(repl, string, 0 if count is _unset else count)


def split(pattern, string, *args, maxsplit=_unset, flags=_unset):
    """The pieces of the string between the occurrences of the pattern, and the texts of all its groups between them."""
    if args:
        maxsplit, flags = _positional("split", "maxsplit", args, maxsplit, flags)
    return _compile(pattern, 0 if flags is _unset else flags).split(string, 0 if maxsplit is _unset else maxsplit)


sub.__text_signature__ = "(pattern, repl, string, count=0, flags=0)"
subn.__text_signature__ = "(pattern, repl, string, count=0, flags=0)"
split.__text_signature__ = "(pattern, string, maxsplit=0, flags=0)"


def findall(pattern, string, flags=0):
    """A list of all non-overlapping matches in the string, empty ones included; of their groups, as strings or tuples, if the
    pattern has any."""
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """An iterator over all non-overlapping matches in the string, empty ones included, as Match objects."""
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    """The Pattern for a regular expression, made once and kept for the next call."""
    return _compile(pattern, flags)


def purge():
    "Clear the regular expression cache."
    _cache.clear()
    _plain.clear()


def escape(pattern):
    """A pattern that matches exactly this text."""
    specials = __getattr__("_special_chars_map")
    if isinstance(pattern, str):
        return pattern.translate(specials)
    return str(pattern, "latin1").translate(specials).encode("latin1")


def _compile(pattern, flags):
    if not flags and type(pattern) is str:
        made = _plain.get(pattern)
        if made is not None:
            return made
    if type(flags) is not int:
        flags = int(flags) if isinstance(flags, int) else flags
    try:
        return _cache[type(pattern), pattern, flags]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    made = _re_compile(pattern, flags & 0xFFFFFFFF)
    if isinstance(made, tuple):
        _raise_problem(pattern, *made)
    if not flags & _DEBUG:
        if len(_cache) >= _MAXCACHE:
            oldest = next(iter(_cache))
            del _cache[oldest]
            _plain.pop(oldest[1], None)
        _cache[type(pattern), pattern, flags] = made
        if not flags and type(pattern) is str:
            _plain[pattern] = made
    return made


def _raise_problem(pattern, kind, message, position):
    if kind == 1:
        raise __getattr__("PatternError")(message, pattern if position is not None else None, position)
    raise (ValueError, OverflowError)[kind - 2](message)


def _pickle(pattern):
    return _compile, (pattern.pattern, pattern.flags)


copyreg.pickle(Pattern, _pickle, _compile)


def __getattr__(name):
    if name in _FLAGS.split() and "RegexFlag" not in globals():
        __getattr__("RegexFlag")
        return globals()[name]
    if name == "error":
        value = globals()["error"] = __getattr__("PatternError")
        return value
    if name in _PARTS.split():
        if name in globals():
            return globals()[name]
        value = globals()[name] = getattr(_import("_re_parts", ()), name)
        if name == "RegexFlag":
            globals().update(value.__members__)
        return value
    raise AttributeError(f"module 're' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__, "DEBUG", "Scanner"})
