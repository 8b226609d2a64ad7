import logging
import logging.config
import sys


class OnlyEven(logging.Filter):
    def __init__(self, word="even"):
        super().__init__()
        self.word = word

    def filter(self, record):
        return self.word in record.getMessage()


early = logging.getLogger("early")
child = logging.getLogger("app.child")
child.setLevel("ERROR")
CONFIG = {
    "version": 1,
    "formatters": {
        "short": {"format": "%(levelname)s:%(name)s:%(message)s"},
        "brace": {"format": "{name}|{message}|{extra}", "style": "{", "defaults": {"extra": "none"}},
        "made": {"()": logging.Formatter, "fmt": "made %(message)s"},
    },
    "filters": {"even": {"()": OnlyEven, "word": "even"}, "named": {"name": "app"}},
    "handlers": {
        "out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "short", "level": "INFO"},
        "even": {"class": "logging.StreamHandler", "stream": sys.stdout, "formatter": "brace", "filters": ["even"]},
        "copy": {"class": "logging.StreamHandler", "stream": "cfg://handlers.even.stream", "formatter": "made"},
        "memory": {"class": "logging.handlers.MemoryHandler", "capacity": 2, "target": "out"},
    },
    "loggers": {
        "app": {"level": "DEBUG", "handlers": ["even"], "propagate": True, "filters": ["named"]},
        "alone": {"level": "DEBUG", "handlers": ["copy"], "propagate": False},
    },
    "root": {"level": "WARNING", "handlers": ["out"]},
}
logging.config.dictConfig(CONFIG)
app = logging.getLogger("app")
app.info("an even message")
app.warning("odd")
app.debug("even debug")
logging.getLogger("alone").debug("alone")
early.error("disabled")
child.error("child of app")
print(early.disabled, child.disabled, logging.getLevelName(child.level), sorted(logging.getHandlerNames()))
logging.config.dictConfig({"version": 1, "incremental": True, "handlers": {"out": {"level": "ERROR"}}, "loggers": {"app": {"level": "ERROR"}}})
app.warning("too low")
app.error("even error")
logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "root": {"level": "INFO", "handlers": []}})
print(logging.root.handlers, app.disabled, app.handlers == [])


def attempt(config):
    try:
        logging.config.dictConfig(config)
    except ValueError as error:
        print(error, "|", repr(error.__cause__))


attempt({})
attempt({"version": 2})
attempt({"version": 1, "formatters": {"f": {"format": "%(x)s", "style": "?"}}})
attempt({"version": 1, "handlers": {"h": {"class": "logging.NoHandler"}}})
attempt({"version": 1, "handlers": {"h": {"class": "nosuch.Handler"}}})
attempt({"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "missing"}}})
attempt({"version": 1, "loggers": {"l": {"handlers": ["missing"]}}})
attempt({"version": 1, "loggers": {"l": {"level": "LOUD"}}})
attempt({"version": 1, "root": {"level": "LOUD"}})
attempt({"version": 1, "incremental": True, "handlers": {"zz": {}}})
