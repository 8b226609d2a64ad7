"""TracebackException: its attributes, comparing, formatting in parts, groups."""
import sys
import traceback
from traceback import TracebackException


def fail():
    try:
        [].pop()
    except IndexError as error:
        error.add_note("a note")
        raise RuntimeError("outer", 1) from error


try:
    fail()
except RuntimeError as error:
    made = TracebackException.from_exception(error)
    same = TracebackException.from_exception(error)
    alone = TracebackException(type(error), error, None)
    compact = TracebackException.from_exception(error, compact=True)
print(str(made), made.exc_type_str, made.__cause__.exc_type_str, made.__suppress_context__, made.__notes__, made.__cause__.__notes__)
print(made == same, made == 3, made == alone, [entry.name for entry in made.stack])
print("".join(made.format()))
print(list(made.format(chain=False))[-1:], list(made.format_exception_only()), list(made.__cause__.format_exception_only()))
print(list(alone.format(chain=False)), compact.__context__, made.exceptions)
made.print(file=sys.stdout, chain=False)
try:
    try:
        raise ExceptionGroup("group", [ValueError("one"), ExceptionGroup("inner", [KeyError("two"), OSError("three")])])
    except* ValueError:
        raise TypeError("while handling")
except ExceptionGroup as error:
    group = TracebackException.from_exception(error)
    print("".join(group.format()))
    print([str(part) for part in group.exceptions], len(group.exceptions))
many = ExceptionGroup("many", [ValueError(i) for i in range(20)])
print("".join(TracebackException.from_exception(many, max_group_width=2).format()))
deep = ValueError("bottom")
for level in range(4):
    deep = ExceptionGroup(f"level {level}", [deep])
print("".join(TracebackException.from_exception(deep, max_group_depth=2).format()))
noted = ExceptionGroup("noted\nin two lines", [ValueError("x"), deep, TypeError("y\nz")])
noted.add_note("of the group\nand more")
noted.__cause__ = many
print("".join(TracebackException.from_exception(noted, max_group_width=3).format()))
print("".join(TracebackException.from_exception(noted).format(chain=False)), list(traceback.format_exception_only(noted, show_group=True)), traceback.format_exception_only(noted))
try:
    compile("a b", "f.py", "exec")
except SyntaxError as error:
    syntax = TracebackException.from_exception(error)
    print(syntax.filename, syntax.lineno, syntax.text, syntax.offset, syntax.msg, syntax.end_lineno, syntax.end_offset)
