"""Structured logging as programs write it: JSON lines, extra fields, context filters, record factories, redaction, counting."""
import contextvars
import json
import logging
import sys

STANDARD = set(vars(logging.makeLogRecord({}))) | {"message", "asctime"}


class JSONFormatter(logging.Formatter):
    def format(self, record):
        fields = {"level": record.levelname.lower(), "logger": record.name, "message": record.getMessage()}
        fields.update({key: value for key, value in vars(record).items() if key not in STANDARD})
        if record.exc_info:
            fields["error"] = record.exc_info[0].__name__
            fields["text"] = self.formatException(record.exc_info).splitlines()[-1]
        return json.dumps(fields, sort_keys=True, default=repr)


request = contextvars.ContextVar("request", default="-")


class ContextFilter(logging.Filter):
    def filter(self, record):
        record.request = request.get()
        return True


class Redact(logging.Filter):
    def __init__(self, *secrets):
        super().__init__()
        self.secrets = secrets

    def filter(self, record):
        copy = logging.makeLogRecord(vars(record))
        copy.msg, copy.args = record.getMessage(), None
        for secret in self.secrets:
            copy.msg = copy.msg.replace(secret, "***")
        return copy


class Counter(logging.Handler):
    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.counts = {}

    def emit(self, record):
        self.counts[record.levelname] = self.counts.get(record.levelname, 0) + 1


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(JSONFormatter())
handler.addFilter(ContextFilter())
handler.addFilter(Redact("hunter2", "s3cret"))
counter = Counter(logging.INFO)
log = logging.getLogger("app.web")
log.setLevel(logging.DEBUG)
log.propagate = False
log.addHandler(handler)
log.addHandler(counter)
log.info("started")
log.info("user %s logged in", "ann", extra={"user_id": 7, "tags": ["a", "b"], "odd": {1}})
log.debug("password is %(password)s", {"password": "hunter2"})
token = request.set("r-1")
log.warning("slow: %.2fs", 1.239)
try:
    int("x")
except ValueError as error:
    log.exception("bad %r", "input", extra={"s": "s3cret"})
    log.error("given", exc_info=error)
request.reset(token)
log.log(25, "between")
for extra in ({"message": 1}, {"asctime": 2}, {"name": 3}, {"args": 4}):
    try:
        log.info("x", extra=extra)
    except KeyError as error:
        print(type(error).__name__, error)
factory = logging.getLogRecordFactory()


def with_sequence(*args, **kwargs):
    record = factory(*args, **kwargs)
    with_sequence.count += 1
    record.sequence = with_sequence.count
    return record


with_sequence.count = 0
logging.setLogRecordFactory(with_sequence)
log.info("one")
log.critical("two %s", "args", extra={"last": True})
logging.setLogRecordFactory(factory)
log.info("three")
adapter = logging.LoggerAdapter(log, {"job": 5}, merge_extra=True)
adapter.info("adapted", extra={"more": 1})
adapter.process = lambda msg, kwargs: (f"[job {adapter.extra['job']}] {msg}", kwargs)
adapter.warning("prefixed %d", 3)
print(sorted(counter.counts.items()), handler.filters[1].secrets, log.filters, counter.level)
print(logging.LogRecord("n", 30, "/x/file.py", 12, "%s and %s", ("a", "b"), None, "func").getMessage(), logging.makeLogRecord({"msg": "%d", "args": (3,), "levelno": 10, "levelname": "DEBUG"}).getMessage())
record = logging.LogRecord("n.m", 40, "/x/file.py", 12, "m", ({"k": 1},), None, "func", "stack")
print(record, record.module, record.filename, record.funcName, record.lineno, record.args, record.stack_info, record.levelname)
