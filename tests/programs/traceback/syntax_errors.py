# How syntax errors are shown: carets and ranges, offsets beyond the line, missing parts, TracebackException of them, subclasses.
import traceback


def show(error):
    print("".join(traceback.format_exception_only(error)), end="")


for text in ("x = = 1", "def f(:\n  pass", "if x\n  y", "print 'a'", "(1, 2", "x = 'abc", "a b", "\u00e9\u00e8 = )", "for i in 1..2: pass", "f(a=1, 2)", "  x = 1", "if 1:\nx", "return", "x = 5 +", "class 1A: pass", "a = {1: 2, 3}", "break", "f'{x'", "del f()", "1 = x", "lambda: (yield) = 1", "\tif 1:\n        x\n\ty"):
    try:
        compile(text, "<text>", "exec")
    except SyntaxError as error:
        show(error)
        made = traceback.TracebackException.from_exception(error)
        print(made.lineno == str(error.lineno), made.filename, made.msg == error.msg, made.offset == error.offset, made.text == error.text, made.exc_type_str)
for arguments in (("message",), ("message", ("file.py", 3, 5, "some text here\n")), ("message", ("file.py", 3, 6, "some text here", 3, 10)), ("message", ("file.py", 3, 1, "    indented text", 3, 4)), ("m", ("f", None, None, None)), ("m", ("f", 7, None, "text")), ("m", ("f", 7, 99, "text")), ("m", (None, 2, 1, "t")), ("m", ("f", 1, 0, "zero")), ("m", ("f", 1, 3, "wide", 2, 5)), ("m", ("f", 1, -1, "minus")), (), ("a", ("f", 1, 2, "four words in line", 1, 0))):
    show(SyntaxError(*arguments))


class Own(SyntaxError):
    def __str__(self):
        return "own text"


show(Own("m", ("file", 1, 2, "text")))
show(IndentationError("unexpected", ("file", 2, 5, "     x = 1\n")))
noted = SyntaxError("with notes", ("n.py", 1, 1, "abc"))
noted.add_note("a note\nof two lines")
show(noted)
changed = SyntaxError("first", ("n.py", 1, 1, "abc"))
changed.msg, changed.lineno, changed.text, changed.filename = "second", 44, "def", "other.py"
show(changed)
print(str(changed), repr(changed), changed.args)
for bad in (("m", ("f", 1)), ("m", 5), ("m", ("f", 1, 2, "t", 3))):
    try:
        SyntaxError(*bad)
    except Exception as error:
        print(type(error).__name__, error)
