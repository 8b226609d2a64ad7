"""Do file names match patterns of the shell: *, ?, [seq] and [!seq]? Patterns become regular expressions, which are kept."""

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]

_STAR, _ANY, _NEVER = "star", "any", "never"
_SPECIAL = frozenset("()[]{}?*+-|^$\\.&~# \t\n\r\v\f")


def fnmatch(name, pat):
    """Test whether FILENAME matches PATTERN, both normalized as the operating system has it: here as they are."""
    from os import fspath

    return fnmatchcase(fspath(name), fspath(pat))


# What CPython compiles and keeps, too: one search for each name is all that remains.
def _compiled(pat):
    global _compiled
    from functools import lru_cache

    _compiled = lru_cache(maxsize=32768, typed=True)(_compile)
    return _compiled(pat)


def _compile(pat):
    from re import compile

    if isinstance(pat, bytes):
        return compile(translate(pat.decode("latin-1")).encode("latin-1")).match
    return compile(translate(pat)).match


def fnmatchcase(name, pat):
    """Whether a pattern fits all of a name; "a" and "A" differ on every system."""
    return _compiled(pat)(name) is not None


def filter(names, pat):
    """The names that a pattern fits, in their order."""
    from os import fspath

    match = _compiled(fspath(pat))
    return [name for name in names if match(name)]


def filterfalse(names, pat):
    """The names that a pattern does not match, in a list."""
    from os import fspath

    match = _compiled(fspath(pat))
    return [name for name in names if not match(name)]


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
def _steps(pattern):
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
