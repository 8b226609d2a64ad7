"""Handlers: levels, filters, propagation, errors, lastResort, basicConfig, captureWarnings, MemoryHandler."""
import io
import logging
import logging.handlers
import sys


class Lines(logging.Handler):
    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.lines = []

    def emit(self, record):
        self.lines.append(f"{record.name}:{record.levelname}:{record.getMessage()}")


top, low = Lines(logging.WARNING), Lines()
parent, child = logging.getLogger("p"), logging.getLogger("p.c")
parent.addHandler(top)
child.addHandler(low)
child.setLevel(logging.DEBUG)
for level in ("debug", "info", "warning", "error", "critical"):
    getattr(child, level)("to %s", level)
child.propagate = False
child.error("not above")
child.propagate = True
print(top.lines, low.lines, top, low, repr(logging.StreamHandler(io.StringIO()))[:21])
low.lines.clear()
low.addFilter(lambda record: "keep" in record.msg)
child.info("keep it")
child.info("drop it")
child.addFilter(logging.Filter("p.c.d"))
child.info("keep but filtered")
child.removeFilter(child.filters[0])


def rewrite(record):
    changed = logging.makeLogRecord(record.__dict__)
    changed.msg = "changed keep"
    return changed


low.addFilter(rewrite)
child.info("keep original")
print(low.lines, len(low.filters))
child.removeHandler(low)
child.removeHandler(low)
memory = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=top)
child.addHandler(memory)
child.propagate = False
top.lines.clear()
top.setLevel(0)
child.info("one")
child.info("two")
print(len(memory.buffer), top.lines)
child.error("flushes")
print(len(memory.buffer), top.lines)
child.info("left")
memory.close()
print(top.lines[-1], memory.target)
out = io.StringIO()
logging.basicConfig(stream=out, level=logging.INFO, format="%(levelname)s %(message)s")
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG)
logging.info("root info")
logging.debug("not")
logging.getLogger("other").warning("other %d%%", 5)
logging.exception("no exception")
try:
    1 / 0
except ZeroDivisionError:
    logging.exception("with %s", "exception")
print([line for line in out.getvalue().splitlines() if not line.startswith(" ")])
second = io.StringIO()
logging.basicConfig(stream=second, force=True, format="{message}", style="{")
logging.warning("forced")
print(repr(second.getvalue()))
for options in ({"stream": 1, "filename": "x"}, {"stream": 1, "handlers": []}, {"nothing": 1}, {"style": "?"}):
    try:
        logging.basicConfig(force=True, **options)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
handler = logging.StreamHandler(io.StringIO())
print(handler.setStream(io.StringIO()) is not None, handler.setStream(handler.stream), handler.terminator, handler.name, handler.level, logging.raiseExceptions)
handler.terminator = "|"
handler.emit(logging.makeLogRecord({"msg": "a"}))
handler.emit(logging.makeLogRecord({"msg": "b"}))
print(handler.stream.getvalue())
handler.name = "named"
print(logging.getHandlerByName("named") is handler, logging.getHandlerNames() >= {"named"}, logging.getHandlerByName("none"))
