"""format_exception_only() of every sort of exception text."""
import traceback


class Plain(Exception):
    pass


class Shown(Exception):
    def __str__(self):
        return "shown"


class Broken(Exception):
    def __str__(self):
        raise ValueError("no text")


class Outer:
    class Inner(Exception):
        pass


def noted(error, *notes):
    for note in notes:
        error.add_note(note)
    return error


for error in (ValueError("text"), ValueError(), ValueError(""), ValueError("two\nlines"), ValueError(1, 2), KeyError("key"), Plain("x"), Shown(), Broken(), Outer.Inner("deep"), StopIteration(3), FileNotFoundError(2, "No such file"), FileNotFoundError(2, "No such file", "name"), OSError("alone"), noted(ValueError("x"), "note 1", "note\n2"), noted(KeyError(1), ""), SystemExit(3), KeyboardInterrupt(), AssertionError(), UnicodeDecodeError("utf-8", b"a\xff", 1, 2, "why"), ExceptionGroup("group", [ValueError(1), TypeError(2)])):
    print(traceback.format_exception_only(error))
    if traceback.format_exception_only(type(error), error) != traceback.format_exception_only(error):
        print("differs")
try:
    compile("x = = 1", "file.py", "exec")
except SyntaxError as error:
    print(traceback.format_exception_only(error))
try:
    compile("if x:\npass", "file.py", "exec")
except SyntaxError as error:
    print("".join(traceback.format_exception_only(error)))
print(traceback.format_exception_only(SyntaxError("alone")), traceback.format_exception_only(SyntaxError("where", ("f.py", 2, 3, "a bc d", 2, 5))))
print(traceback.format_exception_only(None), traceback.format_exception_only(None, None))
print(traceback.format_exception_only(ExceptionGroup("group", [ValueError(1), ExceptionGroup("in", [TypeError(2)])]), show_group=True))
