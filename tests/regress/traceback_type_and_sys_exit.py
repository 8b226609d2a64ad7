# types.TracebackType was NoneType; there was no sys.exit().
import sys
import types

try:
    1 / 0
except ZeroDivisionError as error:
    print(type(error.__traceback__) is types.TracebackType, types.TracebackType)

for status in ((), (None,), (3,), ("text",), ((1, 2),), ((),), (0,)):
    try:
        sys.exit(*status)
    except SystemExit as error:
        print(status, error.args, error.code)
try:
    sys.exit(1, 2)
except TypeError as error:
    print("TypeError")
