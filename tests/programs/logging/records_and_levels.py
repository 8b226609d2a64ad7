"""Levels by name and number, getLevelNamesMapping(), isEnabledFor(), disable(), records and their attributes."""
import io
import logging


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


print(logging.getLevelName(10), logging.getLevelName("INFO"), logging.getLevelName(15), logging.getLevelName("NONE"), logging.getLevelNamesMapping())
logging.addLevelName(25, "NOTICE")
print(logging.getLevelName(25), logging.getLevelName("NOTICE"))
logger = logging.getLogger("app")
print(logger, logger.level, logger.getEffectiveLevel(), logger.isEnabledFor(logging.INFO), logger.isEnabledFor(logging.WARNING), logger.parent, logger.root, logger.propagate, logger.disabled, logger.handlers, logger.hasHandlers())
logger.setLevel("DEBUG")
print(logger, logger.level, logging.getLogger("app.child").getEffectiveLevel(), logging.getLogger("app.child").parent is logger, logger.getChild("child") is logging.getLogger("app.child"), sorted(child.name for child in logger.getChildren()))
attempt(lambda: logger.setLevel("nothing"))
attempt(lambda: logger.setLevel(1.5))
attempt(lambda: logging.getLogger(3))
attempt(lambda: logger.log("INFO", "x"))
attempt(lambda: logging.addLevelName())
attempt(lambda: logging.getLogger() is logging.root)
logging.disable(logging.ERROR)
print(logger.isEnabledFor(logging.ERROR), logger.isEnabledFor(logging.CRITICAL))
logging.disable(logging.NOTSET)
record = logging.LogRecord("n", logging.INFO, "/a/b/file.py", 12, "msg %s %d", ("x", 5), None, "func")
print(record, record.getMessage(), record.levelname, record.levelno, record.filename, record.module, record.funcName, record.lineno, record.pathname, record.args, record.msg, record.name, record.exc_info, record.exc_text, record.stack_info, record.processName, record.threadName)
mapped = logging.LogRecord("n", 20, "f", 1, "%(a)s-%(b)s", ({"a": 1, "b": 2},), None)
print(mapped.getMessage(), mapped.args, logging.makeLogRecord({"msg": "hi", "levelno": 30, "own": 5}).own)
attempt(lambda: logging.LogRecord("n", 20, "f", 1, "%d", ("x",), None).getMessage())
attempt(lambda: logging.LogRecord("n", 20, "f", 1, "%s", (), None).getMessage())
attempt(lambda: logging.LogRecord("n", 20, "f", 1, 5, (), None).getMessage())
out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
logger.addHandler(handler)
logger.log(25, "notice")
logger.log(7, "too low")
logger.warning("w %s", "arg")
logger.error("e", extra={"own": 1})
attempt(lambda: logger.info("x", extra={"message": 1}))
attempt(lambda: logger.info("x", nothing=1))
print(out.getvalue())
