import logging
import sys

logging.addLevelName(25, "NOTICE")
for level in ["NOTICE", 25, 26, "INFO", "none", 0]:
    print(level, logging.getLevelName(level))
print(sorted(logging.getLevelNamesMapping().items()))

root = logging.getLogger()
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
root.addHandler(handler)
a, b, c = logging.getLogger("a"), logging.getLogger("a.b"), logging.getLogger("a.b.c")
a.setLevel(logging.WARNING)
c.setLevel(logging.DEBUG)
for logger in a, b, c:
    print(logger.name, logger.getEffectiveLevel(), [logger.isEnabledFor(level) for level in (10, 20, 30, 40)], logger.parent.name)
    logger.info("info %d", 1)
    logger.error("error %s", "x")
    logger.log(25, "notice")
b.disabled = True
b.error("not shown")
c.error("shown")
b.disabled = False
b.propagate = False
b.addHandler(logging.NullHandler())
b.warning("not shown either")
b.propagate = True


class Odd(logging.Filter):
    def filter(self, record):
        return record.args and record.args[0] % 2


handler.addFilter(Odd())
for n in range(4):
    a.warning("number %d", n)
handler.filters.clear()
a.addFilter(logging.Filter("a"))
a.warning("of a")
a.filters[:] = [logging.Filter("a.b")]
a.warning("not of a.b")
c.warning("filters of loggers are not asked for what comes from below")


def changed(record):
    record.msg = "changed " + record.msg
    return True


a.filters[:] = [changed]
a.warning("text")
logging.disable(logging.ERROR)
a.error("disabled")
a.critical("critical")
logging.disable(logging.NOTSET)
print(repr(a), repr(b), repr(handler).split(" ")[0], logging.root.name, a.hasHandlers(), sorted(x.name for x in a.getChildren()), a.getChild("z").name)
