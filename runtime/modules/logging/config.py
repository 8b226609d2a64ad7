"""Configuration of logging by dictionaries and by files."""

import logging

from _on_demand import on_demand as _on_demand

__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "logging._configurators": "BaseConfigurator ConvertingDict ConvertingList ConvertingTuple DictConfigurator dictConfigClass",
    },
)

DEFAULT_LOGGING_CONFIG_PORT = 9030


def _import(name):
    parts = name.split(".")
    path = parts.pop(0)
    found = __import__(path)
    for part in parts:
        path += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(path)
            found = getattr(found, part)
    return found


# Loggers that the configuration does not name: below one that it names they are as new, others may be switched off.
def _handle_existing(existing, children, disables):
    for name in existing:
        logger = logging.root.manager.loggerDict[name]
        if name in children:
            if not isinstance(logger, logging.PlaceHolder):
                logger.setLevel(logging.NOTSET)
                logger.handlers = []
                logger.propagate = True
        else:
            logger.disabled = disables


def dictConfig(config):
    """Sets up loggers, handlers, filters and formatters as a dict describes them."""
    logging.config.dictConfigClass(config).configure()  # which programs may replace


# ---- files


def _names(text):
    return [name.strip() for name in text.split(",")] if text.strip() else []


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Configure logging as a file or a ConfigParser says."""
    import configparser
    import os

    if isinstance(fname, configparser.RawConfigParser):
        parser = fname
    else:
        if isinstance(fname, str):
            if not os.path.exists(fname):
                raise FileNotFoundError(f"{fname} doesn't exist")
            if not os.path.getsize(fname):
                raise RuntimeError(f"{fname} is an empty file")
        try:
            parser = configparser.ConfigParser(defaults)
            if hasattr(fname, "readline"):
                parser.read_file(fname)
            else:
                parser.read(fname, encoding=encoding)
        except configparser.ParsingError as error:
            raise RuntimeError(f"{fname} is invalid: {error}")
    formatters = {name: _formatter_of(parser, name) for name in _names(parser["formatters"]["keys"])}
    for handler in list(logging._handlers.values()):
        handler.close()
    logging._handlers.clear()
    handlers = {}
    targets = []
    for name in _names(parser["handlers"]["keys"]):
        section = parser[f"handler_{name}"]
        handlers[name] = handler = _handler_of(section, name, formatters)
        if section.get("target"):
            targets.append((handler, section["target"]))
    for handler, target in targets:
        handler.setTarget(handlers[target])
    _configure_file_loggers(parser, handlers, disable_existing_loggers)


def _formatter_of(parser, name):
    section = f"formatter_{name}"
    options = [parser.get(section, option, raw=True, fallback=default) for option, default in
               (("format", None), ("datefmt", None), ("style", "%"), ("defaults", None))]
    cls = parser[section].get("class")
    cls = _import(cls) if cls else logging.Formatter
    if options[3] is not None:
        return cls(*options[:3], defaults=eval(options[3], dict(vars(logging))))
    return cls(*options[:3])


def _handler_of(section, name, formatters):
    cls = section["class"]
    names = {name: getattr(logging, name) for name in dir(logging)}
    names["handlers"] = logging.handlers if hasattr(logging, "handlers") else None
    try:
        cls = eval(cls, names)
    except (AttributeError, NameError):
        cls = _import(cls)
    arguments = eval(section.get("args", "()"), names)
    handler = cls(*arguments, **eval(section.get("kwargs", "{}"), names))
    handler.name = name
    if "level" in section:
        handler.setLevel(section["level"])
    if section.get("formatter", ""):
        handler.setFormatter(formatters[section["formatter"]])
    return handler


def _configure_file_loggers(parser, handlers, disables):
    names = _names(parser["loggers"]["keys"])
    names.remove("root")
    _configure_file_logger(logging.root, parser["logger_root"], handlers)
    manager = logging.root.manager
    existing = sorted(manager.loggerDict)
    children = []
    for name in names:
        section = parser[f"logger_{name}"]
        qualified = section["qualname"]
        logger = logging.getLogger(qualified)
        if qualified in existing:
            children += [other for other in existing if other.startswith(qualified + ".")]
            existing.remove(qualified)
        logger.propagate = section.getint("propagate", fallback=1)
        logger.disabled = False
        _configure_file_logger(logger, section, handlers)
    _handle_existing(existing, children, disables)


def _configure_file_logger(logger, section, handlers):
    if "level" in section:
        logger.setLevel(section["level"])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in _names(section["handlers"]):
        logger.addHandler(handlers[name])


def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    """Refused: there are no sockets."""
    raise NotImplementedError("logging.config.listen(): a session has no sockets")


def stopListening():
    """Does nothing: nothing listens."""
