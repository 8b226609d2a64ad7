# The text of what the program defines, as far as tracebacks show it: of functions by their code, of classes by their line.

import sys

from _inspect.kinds import indentsize, isclass, iscode, isfunction, ismethod, ismodule, unwrap
from collections import namedtuple
from inspect import CO_VARARGS, CO_VARKEYWORDS
from tokenize import COMMENT, DEDENT, INDENT, NEWLINE, NL, generate_tokens

Arguments = namedtuple("Arguments", "args, varargs, varkw")


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    return object if iscode(object) else None


def getfile(object):
    """The name of the file that something is defined in."""
    if ismodule(object):
        if file := getattr(object, "__file__", None):
            return file
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        if file := getattr(sys.modules.get(object.__module__), "__file__", None):
            return file
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    if code := _code_of(object):
        return code.co_filename
    raise TypeError(
        "module, class, method, function, traceback, frame, or code object was expected, got " + type(object).__name__
    )


def getsourcefile(object):
    """The same, or None if its text is not known."""
    file = getfile(object)
    return None if _text_of(object) is None else file


def getabsfile(object, _filename=None):
    """The file, as an absolute path."""
    import os

    return os.path.normcase(os.path.abspath(_filename or getsourcefile(object) or getfile(object)))


def _text_of(object):
    if ismodule(object):
        return _module_text(vars(object))
    if isclass(object):
        module = sys.modules.get(object.__module__)
        line = vars(object).get("__firstlineno__")
        if module is None or type(line) is not int:
            return None
        return _class_text(vars(module), object.__qualname__, line)
    return _code_text(_code_of(object))


def findsource(object):
    """All lines of the text that something is defined in, and the index of its first one."""
    if not isclass(object):
        getfile(object)  # for its errors
    elif "__firstlineno__" not in vars(object):
        getfile(object)
        raise OSError("source code not available")
    text = _text_of(object)
    if text is None:
        raise OSError("could not get source code")
    lines = [line + "\n" for line in text.replace("\r\n", "\n").split("\n")]
    if lines[-1] == "\n":
        lines.pop()
    if ismodule(object):
        return lines, 0
    number = (object.__firstlineno__ if isclass(object) else _code_of(object).co_firstlineno) - 1
    if number >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, number


def _read_head(tokens):
    # Up to the end of the line that has the keyword: that line, and whether it is a lambda's. Decorators come before it.
    keyword = None
    is_first = True
    in_decorator = False
    for token in tokens:
        if token.type == NEWLINE:
            if keyword:
                return token.start[0], keyword == "lambda"
            is_first = True
            in_decorator = False
        elif token.type not in (INDENT, NL, COMMENT):
            if is_first:
                in_decorator = token.string == "@"
            is_first = False
            if not in_decorator and keyword is None and token.string in ("def", "class", "lambda"):
                keyword = token.string
    return 1, True


def getblock(lines):
    """The lines of the definition that the first one begins."""
    tokens = generate_tokens(iter(lines).__next__)
    last = depth = 0
    margin = None
    try:
        last, is_lambda = _read_head(tokens)
        for token in () if is_lambda else tokens:
            if token.type == NEWLINE:
                last = token.start[0]
            elif token.type == INDENT:
                depth += 1
                margin = margin or token.end[1]
            elif token.type == DEDENT:
                depth -= 1
                if depth <= 0:
                    break
            elif token.type == COMMENT:
                if margin and token.start[1] >= margin:
                    last = token.start[0]
            elif depth == 0 and token.type != NL:
                break
    except SyntaxError:
        pass  # the text behind the definition need not make sense by itself
    return lines[:max(last, 1)]


def getsourcelines(object):
    """The lines of a definition, and the number of the first one."""
    object = unwrap(object)
    lines, number = findsource(object)
    return (lines, 0) if ismodule(object) else (getblock(lines[number:]), number + 1)


def getsource(object):
    """The text of a definition."""
    return "".join(getsourcelines(object)[0])


def getcomments(object):
    """The comment right before a definition, or at the top of a module; None: there is none."""
    try:
        lines, number = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0].startswith("#!") else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "".join(line.expandtabs() for line in lines[start:end]) or None
    start, margin = number, indentsize(lines[number])
    while start > 0 and lines[start - 1].lstrip().startswith("#") and indentsize(lines[start - 1]) == margin:
        start -= 1
    comments = [line.expandtabs().lstrip() for line in lines[start:number]]
    while comments and comments[0].strip() == "#":
        comments.pop(0)
    while comments and comments[-1].strip() == "#":
        comments.pop()
    return "".join(comments) or None


def getargs(co):
    """The names of a code object's parameters."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    count = co.co_argcount + co.co_kwonlyargcount
    names = co.co_varnames
    args = list(names[:count])
    varargs = names[count] if co.co_flags & CO_VARARGS else None
    varkw = names[count + (varargs is not None)] if co.co_flags & CO_VARKEYWORDS else None
    return Arguments(args, varargs, varkw)
