"""Formatter: three styles, defaults, times, exceptions, validation; BufferingFormatter; Filter."""
import logging


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


record = logging.LogRecord("a.b", logging.WARNING, "/x/y.py", 7, "hello %s", ("you",), None, "f")
record.created, record.msecs, record.relativeCreated = 86400.25, 250.0, 1234.5
for style, format in (("%", "%(asctime)s|%(levelname)-8s|%(name)s|%(message)s|%(lineno)03d|%(msecs)d|%(filename)s|%(module)s|%(funcName)s"), ("{", "{asctime}|{levelname:>8}|{name}|{message!r}|{lineno:03d}|{relativeCreated:.1f}"), ("$", "$asctime|${levelname}|$name|$message|$$")):
    formatter = logging.Formatter(format, style=style)
    formatter.converter = __import__("time").gmtime
    print(formatter.format(record), formatter.usesTime(), formatter.datefmt)
    dated = logging.Formatter(format, "%Y/%m/%d %H:%M", style)
    dated.converter = __import__("time").gmtime
    print(dated.format(record))
print(logging.Formatter().format(record), logging.Formatter("%(own)s", defaults={"own": "default"}).format(record), logging.Formatter("{x}", style="{", defaults={"x": 1}).format(record), logging.Formatter.default_time_format, logging.Formatter.default_msec_format)
attempt(lambda: logging.Formatter("%(own)s").format(record))
attempt(lambda: logging.Formatter("no fields"))
attempt(lambda: logging.Formatter("no fields", validate=False).format(record))
attempt(lambda: logging.Formatter("{message", style="{"))
attempt(lambda: logging.Formatter("%(message)s", style="{"))
attempt(lambda: logging.Formatter("{message}", style="%"))
attempt(lambda: logging.Formatter("$", style="$"))
attempt(lambda: logging.Formatter("x", style="?"))
attempt(lambda: logging.Formatter("%(message)z"))
attempt(lambda: logging.Formatter("{message!x}", style="{"))
attempt(lambda: logging.Formatter("{a.b}", style="{")._fmt)
try:
    raise ValueError("inside")
except ValueError:
    import sys
    failed = logging.LogRecord("n", 40, "f", 1, "failed", (), sys.exc_info())
text = logging.Formatter("%(message)s").format(failed)
print(text.splitlines()[0], text.splitlines()[1], text.splitlines()[-1], failed.exc_text.splitlines()[-1])
failed.stack_info = "the stack"
print(logging.Formatter("%(message)s").format(failed).splitlines()[-1])
both = logging.BufferingFormatter(logging.Formatter("%(message)s;"))
print(both.format([record, record]), repr(both.formatHeader([])), repr(both.format([])))
for name in ("", "a", "a.b", "a.b.c", "a.bc", "x"):
    print(name, logging.Filter(name).filter(record), end=" ")
print(logging.Filter("a").filter(logging.LogRecord("ab", 10, "", 1, "", (), None)))


class Upper(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()

    def formatTime(self, record, datefmt=None):
        return "never"

    def formatException(self, exc_info):
        return f"<{exc_info[0].__name__}>"


failed.exc_text = failed.stack_info = None
print(Upper("%(asctime)s %(message)s").format(failed))
