# Texts of exceptions that guest classes take part in, and what a traceback needs to ask guest code for.


def exception_str(exception):
    if isinstance(exception, OSError) and (
        exception.filename is not None or exception.errno is not None and exception.strerror is not None
    ):
        text = "[Errno " + str(exception.errno) + "] " + str(exception.strerror)
        if exception.filename is not None:
            text += ": " + repr(exception.filename)
            if exception.filename2 is not None:
                text += " -> " + repr(exception.filename2)
        return text
    if isinstance(exception, SyntaxError):
        places = []
        if isinstance(exception.filename, str):
            places.append(exception.filename.split("/")[-1])
        if isinstance(exception.lineno, int):
            places.append("line " + str(exception.lineno))
        text = str(exception.msg)
        return text + " (" + ", ".join(places) + ")" if places else text
    if isinstance(exception, (UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError)):
        return unicode_error_str(exception)
    if isinstance(exception, KeyError) and len(exception.args) == 1:
        return repr(exception.args[0])
    return exception_plain_str(exception)


def unicode_error_str(exception):
    # Fields that are no strings are shown as str() makes them.
    parts = exception.object, exception.start, exception.end, str(exception.reason)
    if isinstance(exception, UnicodeTranslateError):
        return str(UnicodeTranslateError(*parts))
    kind = UnicodeDecodeError if isinstance(exception, UnicodeDecodeError) else UnicodeEncodeError
    return str(kind(str(exception.encoding), *parts))


def exception_set_args(exception, args):
    exception.args = tuple(args)


def exception_plain_str(exception):
    args = exception.args
    if len(args) == 0:
        return ""
    return repr(args) if len(args) > 1 else str(args[0])


def exception_repr(exception):
    args = exception.args
    name = type(exception).__name__
    return name + "(" + repr(args[0]) + ")" if len(args) == 1 else name + repr(args)


# The text that an uncaught exception would be reported with.
def format_exception(error):
    return _render_exception(error, exception_texts(error))


# One list of lines per exception of the chain, newest first: its text with a hint, then its notes.
def exception_texts(exception):
    texts = []
    for link in _exception_chain(exception):
        try:
            text = str(link)
        except BaseException:
            text = "<exception str() failed>"
        lines = [text + exception_hint(link)]
        exception_add_notes(link, lines)
        texts.append(lines)
    return texts


def exception_add_notes(exception, lines):
    try:
        notes = getattr(exception, "__notes__", None)
    except Exception as error:
        try:
            text = repr(error)
        except BaseException:
            text = "<__notes__ repr() failed>"
        notes = ["Ignored error getting __notes__: " + text]
    if isinstance(notes, (list, tuple)):
        for note in notes:
            try:
                text = str(note)
            except BaseException:
                text = "<note str() failed>"
            lines.extend(text.split("\n"))
    elif notes is not None:
        try:
            lines.append(repr(notes))
        except BaseException:
            lines.append("<__notes__ repr() failed>")


def exception_hint(exception):
    if isinstance(exception, ImportError):
        return exception_import_hint(exception)
    is_attribute = isinstance(exception, AttributeError)
    if not is_attribute and not isinstance(exception, NameError):
        return ""
    wrong_name = exception.name
    if not isinstance(wrong_name, str):
        return ""
    if is_attribute:
        suggestion = exception_attribute_suggestion(exception, wrong_name)
    else:
        suggestion = exception_name_suggestion(exception, wrong_name)
    hint = "" if suggestion is None else ". Did you mean: '" + suggestion + "'?"
    if not is_attribute and _exception_is_standard_module(wrong_name):
        hint += " Or did" if hint else ". Did"
        hint += " you forget to import '" + wrong_name + "'?"
    return hint


def exception_attribute_suggestion(exception, wrong_name):
    try:
        owner = exception.obj
        names = sorted([name for name in dir(owner) if isinstance(name, str)])
        if wrong_name[:1] != "_":
            for raiser in _exception_raiser(exception):
                if raiser is owner:
                    break
            else:
                names = [name for name in names if name[:1] != "_"]
    except Exception:
        return None
    return _exception_suggestion(wrong_name, names)


def exception_import_hint(exception):
    wrong_name = exception.name_from
    if not isinstance(wrong_name, str):
        return ""
    try:
        module = import_module(exception.name)
        names = sorted([name for name in dir(module) if isinstance(name, str)])
        if wrong_name[:1] != "_":
            names = [name for name in names if name[:1] != "_"]
    except Exception:
        return ""
    suggestion = _exception_suggestion(wrong_name, names)
    return "" if suggestion is None else ". Did you mean: '" + suggestion + "'?"


def exception_name_suggestion(exception, wrong_name):
    if exception.__traceback__ is None:
        return None
    for raiser in _exception_raiser(exception):
        try:
            if hasattr(raiser, wrong_name):
                return "self." + wrong_name
        except Exception:
            pass
    names = _exception_local_names(exception) + _exception_global_names(exception) + _exception_builtin_names()
    return _exception_suggestion(wrong_name, names)
