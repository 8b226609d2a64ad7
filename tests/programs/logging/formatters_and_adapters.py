import logging
import sys

record = logging.LogRecord("name", logging.INFO, "/dir/file.py", 12, "message %s %d", ("x", 3), None, "function")
record.created, record.msecs = 86400.5, 500.0
for style, text in [("%", "%(name)-8s|%(levelno)05d|%(message)r"), ("{", "{name:>8}|{levelname}|{message!r}"), ("$", "$name|${lineno}|$$|$message"),
                    ("%", "%(filename)s %(module)s %(funcName)s %(pathname)s %(lineno)d")]:
    print(logging.Formatter(text, style=style).format(record))
for style, text in [("%", "no field"), ("{", "{0}"), ("{", "{name!x}"), ("{", "{name:%%}"), ("$", "$$"), ("?", "x"), ("%", "%(name)z")]:
    try:
        print(logging.Formatter(text, style=style)._style._fmt)
    except ValueError as error:
        print(style, text, error)
print(logging.Formatter("%(message)s %(extra)s", defaults={"extra": "by default"}).format(record))
print(logging.BufferingFormatter().format([record, record]))
try:
    1 / 0
except ZeroDivisionError:
    record.exc_info = sys.exc_info()
lines = logging.Formatter().format(record).splitlines()
print(lines[0], lines[1], lines[-1], record.exc_text is not None)

handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(message)s [%(user)s]", defaults={"user": "nobody"}))
log = logging.getLogger("adapted")
log.addHandler(handler)
log.setLevel("DEBUG")
adapter = logging.LoggerAdapter(log, {"user": "me"})
adapter.info("hello")
log.info("plain")
log.info("extra", extra={"user": "you"})
adapter.info("mine wins", extra={"user": "you"})
merged = logging.LoggerAdapter(log, {"user": "me"}, merge_extra=True)
merged.info("merged", extra={"user": "you"})


class Prefixed(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"<{self.extra['who']}> {msg}", kwargs


Prefixed(log, {"who": "it"}).warning("said %s", "so")
print(repr(adapter), adapter.isEnabledFor(5), adapter.getEffectiveLevel(), adapter.name, adapter.hasHandlers())
try:
    log.info("x", extra={"message": 1})
except KeyError as error:
    print(error)
