# StackSummary and FrameSummary: made by hand, lists, formatting, repeated lines; walk_tb.
import traceback
from traceback import FrameSummary, StackSummary

frame = FrameSummary("file.py", 3, "name", line="  x = 1  ", lookup_line=False)
print(frame, frame.line, frame.filename, frame.lineno, frame.name, frame.locals, tuple(frame), frame == ("file.py", 3, "name", "x = 1"), len(frame))
filename, lineno, name, line = frame
print(filename, lineno, name, line)
stack = StackSummary.from_list([("a.py", 1, "f", "call()"), frame, ("b.py", 2, "g", None)])
print(type(stack).__name__, len(stack), stack[0].line)
print("".join(stack.format()))
print("".join(traceback.format_list([("c.py", 9, "h", "pass")] * 6)))


def fails(n):
    return 1 / n if n == 0 else fails(n - 1)


try:
    fails(1)
except ZeroDivisionError as error:
    steps = list(traceback.walk_tb(error.__traceback__)) if False else []
    summary = traceback.extract_tb(error.__traceback__)
    print([entry.name for entry in summary], [entry.line for entry in summary], summary[-1].lineno - summary[1].lineno)
    print("".join(summary.format()))
    print(summary[-1].colno is not None, summary[-1].end_colno is not None)
try:
    def loop(n):
        return loop(n - 1) if n else int("x")
    loop(12)
except ValueError as error:
    print("".join(traceback.format_exception(error)))
