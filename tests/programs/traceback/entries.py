"""extract_tb(), FrameSummary, StackSummary and format_list()."""
import sys
import traceback


def inner(x):
    return 1 / x


def outer():
    inner(0)


try:
    outer()
except ZeroDivisionError as error:
    entries = traceback.extract_tb(error.__traceback__)
    limited = [traceback.extract_tb(error.__traceback__, limit=limit) for limit in (0, 1, 2, -1)]
    text = traceback.format_tb(error.__traceback__)
    first = error.__traceback__
print(type(entries).__name__, [(entry.name, entry.lineno, entry.line) for entry in entries])
print([[entry.name for entry in part] for part in limited])
print("".join(text))
print(text == entries.format(), traceback.format_list(entries) == text)
made = traceback.FrameSummary("file.py", 3, "function", line="  the line  ")
print(made, made.filename, made.lineno, made.name, repr(made.line), list(made), len(made), made[0], made == ("file.py", 3, "function", "the line"))
print(traceback.format_list([("a.py", 1, "f", "x = 1"), ("b.py", 2, "g", None), made]))
print(traceback.StackSummary.from_list([("a.py", 1, "f", "x"), made]).format())
print("".join(traceback.StackSummary.from_list([("a.py", 1, "f", "x")] * 6).format()))
print(made == traceback.FrameSummary("file.py", 3, "function", line="the line"), made == 3, repr(traceback.FrameSummary("<x>", None, "n")))
traceback.print_list([made], file=sys.stdout)
