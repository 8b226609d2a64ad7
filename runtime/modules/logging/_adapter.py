# LoggerAdapter of logging.
import logging


class LoggerAdapter:
    """A logger in front of another that adds the same extra attributes to every record."""

    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger = logger
        self.extra = extra
        self.merge_extra = merge_extra

    def process(self, msg, kwargs):
        """Process the logging message and keyword arguments passed in to a logging call."""
        if self.merge_extra and kwargs.get("extra") is not None:
            kwargs["extra"] = {**self.extra, **kwargs["extra"]}
        else:
            kwargs["extra"] = self.extra
        return msg, kwargs

    def debug(self, msg, *args, **kwargs):
        """Logs at level DEBUG, with the extra attributes."""
        self.log(logging.DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        """Logs at level INFO, with the extra attributes."""
        self.log(logging.INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        """Logs at level WARNING, with the extra attributes."""
        self.log(logging.WARNING, msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        """Logs at level ERROR, with the extra attributes."""
        self.log(logging.ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """Logs at level ERROR, with the extra attributes and the exception being handled."""
        self.log(logging.ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        """Logs at level CRITICAL, with the extra attributes."""
        self.log(logging.CRITICAL, msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        """Delegate a log call to the underlying logger, after adding contextual information."""
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        """Whether the logger behind this would log at a level."""
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        """Changes the level of the logger behind this."""
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        """The level that counts for the logger behind this."""
        return self.logger.getEffectiveLevel()

    def hasHandlers(self):
        """Whether a record of the logger behind this reaches any handler."""
        return self.logger.hasHandlers()

    @property
    def manager(self):
        return self.logger.manager

    @manager.setter
    def manager(self, value):
        self.logger.manager = value

    @property
    def name(self):
        return self.logger.name

    def __repr__(self):
        level = logging.getLevelName(self.logger.getEffectiveLevel())
        return f"<{self.__class__.__name__} {self.logger.name} ({level})>"

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


LoggerAdapter.__module__ = "logging"
