"""Do file names match patterns of the shell: *, ?, [seq] and [!seq]? Patterns are matched as they are, without regular expressions."""

from functools import lru_cache

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]

_STAR, _ANY, _NEVER = "star", "any", "never"
_SPECIAL = frozenset("()[]{}?*+-|^$\\.&~# \t\n\r\v\f")


def fnmatch(name, pat):
    """Test whether FILENAME matches PATTERN, both normalized as the operating system has it: here as they are."""
    from os import fspath

    return fnmatchcase(fspath(name), fspath(pat))


def fnmatchcase(name, pat):
    """Whether a pattern fits all of a name; "a" and "A" differ on every system."""
    _check_kinds(name, pat)
    return _matches(_steps(pat), _text(name))


def _check_kinds(name, pat):
    if not isinstance(name, (str, bytes)):
        raise TypeError(f"expected string or bytes-like object, got {type(name).__name__!r}")
    if isinstance(name, str) != isinstance(pat, str):
        kinds = ("string", "bytes-like") if isinstance(pat, str) else ("bytes", "string-like")
        raise TypeError(f"cannot use a {kinds[0]} pattern on a {kinds[1]} object")


def _text(name):
    return name if isinstance(name, str) else name.decode("latin-1")


def filter(names, pat):
    """The names that a pattern fits, in their order."""
    return [name for name in names if fnmatch(name, pat)]


def filterfalse(names, pat):
    """The names that a pattern does not match, in a list."""
    return [name for name in names if not fnmatch(name, pat)]


# Between the brackets of a set: whether it is negated, and its parts, which stand between hyphens that make ranges. Ranges that
# are empty have been taken out.
def _set_parts(pattern, start, end):
    negated = pattern[start] == "!"
    inside = start + negated
    parts = []
    hyphen = inside + 1
    begin = inside
    while True:
        hyphen = pattern.find("-", hyphen, end)
        if hyphen < 0:
            break
        parts.append(pattern[begin:hyphen])
        begin = hyphen + 1
        hyphen += 3
    rest = pattern[begin:end]
    if rest or not parts:
        parts.append(rest)
    else:
        parts[-1] += "-"
    for index in range(len(parts) - 1, 0, -1):
        if parts[index - 1][-1] > parts[index][0]:
            parts[index - 1] = parts[index - 1][:-1] + parts[index][1:]
            del parts[index]
    return negated, parts


# The pattern in steps: a character, _STAR, _ANY, or (negated, parts) for a set.
@lru_cache(maxsize=256)
def _steps(pattern):
    pattern = _text(pattern)
    steps = []
    at = 0
    length = len(pattern)
    while at < length:
        character = pattern[at]
        at += 1
        if character == "*":
            if not steps or steps[-1] is not _STAR:
                steps.append(_STAR)
        elif character == "?":
            steps.append(_ANY)
        elif character != "[":
            steps.append(character)
        else:
            end = at
            if pattern[end : end + 1] == "!":
                end += 1
            if pattern[end : end + 1] == "]":
                end += 1
            end = pattern.find("]", end)
            if end < 0:
                steps.append("[")
                continue
            negated, parts = _set_parts(pattern, at, end)
            at = end + 1
            if "".join(parts) == "" and len(parts) == 1:
                steps.append(_ANY if negated else _NEVER)
            else:
                steps.append((negated, tuple(parts)))
    return tuple(steps)


def _is_in(character, parts):
    for index, part in enumerate(parts):
        if character in part:
            return True
        if index and part and parts[index - 1] and parts[index - 1][-1] <= character <= part[0]:
            return True
    return False


def _fits(step, character):
    if isinstance(step, tuple):
        return _is_in(character, step[1]) != step[0]
    return step is _ANY or len(step) == 1 and step == character


# The last star is all that ever has to be tried again.
def _matches(steps, name):
    at = step = 0
    star = None
    while at < len(name):
        if step < len(steps) and steps[step] is _STAR:
            star = step, at
            step += 1
        elif step < len(steps) and _fits(steps[step], name[at]):
            step += 1
            at += 1
        elif star is not None:
            step, at = star[0] + 1, star[1] + 1
            star = star[0], at
        else:
            return False
    return step == len(steps) or steps[step:] == (_STAR,)


def _escaped(character):
    return "\\" + character if character in _SPECIAL else character


def _set_text(step):
    negated, parts = step
    if len(parts) > 1 or "-" in parts[0]:
        text = "-".join([part.replace("\\", r"\\").replace("-", r"\-") for part in parts])
    else:
        text = parts[0].replace("\\", r"\\")
    for operator in "&~|":
        text = text.replace(operator, "\\" + operator)
    if negated:
        return f"[^{text}]"
    if text[0] in "^[":
        text = "\\" + text
    return f"[{text}]"


def translate(pat):
    """The regular expression that says the same as a shell pattern."""
    texts = []
    stars = []
    for step in _steps(pat):
        if step is _STAR:
            stars.append(len(texts))
            texts.append("*")
        elif step is _ANY:
            texts.append(".")
        elif step is _NEVER:
            texts.append("(?!)")
        else:
            texts.append(_set_text(step) if isinstance(step, tuple) else _escaped(step))
    if not stars:
        return rf"(?s:{''.join(texts)})\z"
    pieces = texts[: stars[0]]
    for star, following in zip(stars, stars[1:]):
        pieces += ["(?>.*?", *texts[star + 1 : following], ")"]
    pieces += [".*", *texts[stars[-1] + 1 :]]
    return rf"(?s:{''.join(pieces)})\z"
