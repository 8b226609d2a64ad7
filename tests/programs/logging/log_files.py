# mounts: memory /tmp
"""FileHandler: modes, delay, encodings, basicConfig(filename=), several handlers on one file, a reader of the log."""
import logging
import os
import re
import sys

os.chdir("/tmp")


def content(name, encoding="utf-8"):
    with open(name, encoding=encoding) as file:
        return file.read()


def attempt(call):
    try:
        return repr(call())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


logger = logging.getLogger("files")
logger.propagate = False
logger.setLevel(logging.DEBUG)
first = logging.FileHandler("first.log", encoding="utf-8")
first.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
logger.addHandler(first)
logger.info("grüße %s", "é")
logger.debug("two\nlines")
print(content("first.log"), os.path.basename(first.baseFilename), first.mode, first.encoding, first.delay, first.stream is not None)
first.close()
print(first.stream, logger.handlers == [first])
logger.warning("after close")
print(repr(content("first.log")))
logger.removeHandler(first)
first.close()
late = logging.FileHandler("late.log", mode="w", delay=True)
print(os.path.exists("late.log"), late.stream, late.delay)
logger.addHandler(late)
logger.error("now it exists")
print(os.path.exists("late.log"), repr(content("late.log")))
logger.removeHandler(late)
late.close()
for mode in ("a", "w"):
    handler = logging.FileHandler("late.log", mode)
    handler.emit(logging.makeLogRecord({"msg": f"mode {mode}"}))
    handler.close()
    print(mode, repr(content("late.log")))
latin = logging.FileHandler("latin.log", encoding="latin-1", errors="replace")
latin.emit(logging.makeLogRecord({"msg": "café €"}))
latin.close()
print(repr(content("latin.log", "latin-1")), latin.errors)
print(attempt(lambda: logging.FileHandler("latin.log", "x")).partition(":")[0], attempt(lambda: logging.FileHandler("no/such/x.log")).partition(":")[0], attempt(lambda: logging.FileHandler("x.log", wrong=1)))
logging.basicConfig(filename="basic.log", filemode="w", format="{levelname:<8}|{name}|{message}", style="{", level=logging.INFO, encoding="utf-8")
logging.info("from root")
logging.getLogger("some.part").warning("of a part: %d%%", 50)
logging.debug("too low")
try:
    {}["missing"]
except KeyError:
    logging.exception("failed")
lines = content("basic.log").splitlines()
print(lines[:3], lines[-1], len(logging.root.handlers), type(logging.root.handlers[0]).__name__)
found = [match.groupdict() for line in lines if (match := re.fullmatch(r"(?P<level>\w+) *\|(?P<name>[\w.]+)\|(?P<text>.*)", line))]
print(found)
print(attempt(lambda: logging.basicConfig(filename="a", stream=sys.stdout, force=True)), attempt(lambda: logging.basicConfig(filename="a", handlers=[], force=True)))
logging.basicConfig(handlers=[logging.FileHandler("both.log"), logging.StreamHandler(sys.stdout)], format="%(message)s", force=True, level="DEBUG")
logging.debug("to both")
print(repr(content("both.log")), len(logging.root.handlers))
logging.shutdown()
print(logging.root.handlers[0].stream, sorted(os.listdir(".")))
