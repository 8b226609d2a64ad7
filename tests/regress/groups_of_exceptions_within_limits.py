# traceback: TracebackException did not look at max_group_width and max_group_depth, nor format_exception_only() at show_group.
import traceback

group = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), KeyError(3)]), OSError("x")])
for options in ({"max_group_width": 1}, {"max_group_depth": 1}, {}):
    print("".join(traceback.TracebackException.from_exception(group, **options).format()))
print(traceback.format_exception_only(group, show_group=True))
try:
    compile("a b", "f.py", "exec")
except SyntaxError as error:
    made = traceback.TracebackException.from_exception(error)
    print(made.filename, made.lineno, made.offset, made.msg)
