# What works through a configuration of logging, for logging.config, which is the module that the classes name.

import logging
from logging.config import _handle_existing, _import

__name__ = "logging.config"


# Dicts, lists and tuples of a configuration: strings such as cfg://handlers.file and ext://sys.stderr stand for what they name.
class ConvertingDict(dict):
    def __getitem__(self, key):
        return self._converted(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self._converted(key, dict.get(self, key, default))

    def pop(self, key, default=None):
        value = dict.pop(self, key, default)
        return self.configurator.convert(value)

    def _converted(self, key, value):
        result = self.configurator.convert(value)
        if result is not value:
            self[key] = result
        return result


class ConvertingList(list):
    def __getitem__(self, key):
        value = list.__getitem__(self, key)
        result = self.configurator.convert(value)
        if result is not value:
            self[key] = result
        return result

    def pop(self, idx=-1):
        return self.configurator.convert(list.pop(self, idx))


class ConvertingTuple(tuple):
    def __getitem__(self, key):
        return self.configurator.convert(tuple.__getitem__(self, key))


class BaseConfigurator:
    """What stands behind the values of a configuration."""

    value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        """What a dotted name names."""
        try:
            return _import(s)
        except ImportError as error:
            raise ValueError(f"Cannot resolve {s!r}: {error}") from error

    def ext_convert(self, value):
        """The object of a module that ext:// names."""
        return self.resolve(value)

    def cfg_convert(self, value):
        """The part of the configuration that cfg:// names."""
        import re

        match = re.match(r"\w+\s*", value)
        if match is None:
            raise ValueError(f"Unable to convert {value!r}")
        found = self.config[match[0].rstrip()]
        rest = value[match.end() :]
        while rest:
            match = re.match(r"\.\s*(\w+)\s*", rest) or re.match(r"\[\s*([^\]]*?)\s*\]\s*", rest)
            if match is None:
                raise ValueError(f"Unable to convert {value!r} at {rest!r}")
            key = match[1]
            if rest[0] == "[" and key.isdigit():
                try:
                    found = found[int(key)]
                except TypeError:
                    found = found[key]
            else:
                found = found[key]
            rest = rest[match.end() :]
        return found

    def convert(self, value):
        """The value, with what its strings stand for."""
        for kind, converting in ((dict, ConvertingDict), (list, ConvertingList), (tuple, ConvertingTuple)):
            if isinstance(value, kind):
                if isinstance(value, converting) or hasattr(value, "_fields"):
                    return value
                value = converting(value)
                value.configurator = self
                return value
        if isinstance(value, str):
            prefix, mark, rest = value.partition("://")
            if mark and prefix in self.value_converters:
                return getattr(self, self.value_converters[prefix])(rest)
        return value

    def configure_custom(self, config):
        """What a factory of the user's makes."""
        factory = config.pop("()")
        if not callable(factory):
            factory = self.resolve(factory)
        attributes = config.pop(".", None)
        result = factory(**{key: config[key] for key in config if key.isidentifier()})
        if attributes:
            for name, value in attributes.items():
                setattr(result, name, value)
        return result

    def as_tuple(self, value):
        """Lists become tuples."""
        return tuple(value) if isinstance(value, list) else value


class DictConfigurator(BaseConfigurator):
    """Configures logging as a dictionary says."""

    def configure(self):
        """Do the configuration."""
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        if config.pop("incremental", False):
            self._configure_levels(config)
            return
        disables = config.pop("disable_existing_loggers", True)
        for handler in list(logging._handlers.values()):
            handler.close()
        logging._handlers.clear()
        for section, what, make in (
            ("formatters", "formatter", self.configure_formatter), ("filters", "filter", self.configure_filter),
        ):
            made = config.get(section, {})
            for name in made:
                try:
                    made[name] = make(made[name])
                except Exception as error:
                    raise ValueError(f"Unable to configure {what} {name!r}") from error
        self._configure_handlers(config.get("handlers", {}))
        self._configure_loggers(config.get("loggers", {}), disables)
        root = config.get("root", None)
        if root:
            try:
                self.configure_root(root)
            except Exception as error:
                raise ValueError("Unable to configure root logger") from error

    def _configure_levels(self, config):
        for name, options in config.get("handlers", {}).items():
            if name not in logging._handlers:
                raise ValueError(f"No handler found with name {name!r}")
            try:
                if level := options.get("level", None):
                    logging._handlers[name].setLevel(logging._checkLevel(level))
            except Exception as error:
                raise ValueError(f"Unable to configure handler {name!r}") from error
        loggers = config.get("loggers", {})
        for name in loggers:
            try:
                self.configure_logger(name, loggers[name], True)
            except Exception as error:
                raise ValueError(f"Unable to configure logger {name!r}") from error
        root = config.get("root", None)
        if root:
            try:
                self.configure_root(root, True)
            except Exception as error:
                raise ValueError("Unable to configure root logger") from error

    # Handlers that wait for others, such as MemoryHandler's target, come after them.
    def _configure_handlers(self, handlers):
        deferred = []
        for names, is_last in ((sorted(handlers), False), (deferred, True)):
            for name in names:
                try:
                    handler = self.configure_handler(handlers[name])
                    handler.name = name
                    handlers[name] = handler
                except Exception as error:
                    if not is_last and "target not configured yet" in str(error.__cause__):
                        deferred.append(name)
                    else:
                        raise ValueError(f"Unable to configure handler {name!r}") from error

    def _configure_loggers(self, loggers, disables):
        manager = logging.root.manager
        existing = sorted(manager.loggerDict)
        children = []
        for name in loggers:
            if name in existing:
                children += [other for other in existing if other.startswith(name + ".")]
                existing.remove(name)
            try:
                self.configure_logger(name, loggers[name])
            except Exception as error:
                raise ValueError(f"Unable to configure logger {name!r}") from error
        _handle_existing(existing, children, disables)

    def configure_formatter(self, config):
        """Make a formatter."""
        if "()" in config:
            factory = config["()"]
            try:
                return self.configure_custom(config)
            except TypeError as error:
                if "'format'" not in str(error):
                    raise
                # An older way to call formatters.
                config["fmt"] = config.pop("format")
                config["()"] = factory
                return self.configure_custom(config)
        cls = logging.Formatter if not config.get("class", None) else _import(config["class"])
        options = {"defaults": config["defaults"]} if "defaults" in config else {}
        if "validate" in config:
            options["validate"] = config["validate"]
        return cls(config.get("format", None), config.get("datefmt", None), config.get("style", "%"), **options)

    def configure_filter(self, config):
        """Make a filter."""
        return self.configure_custom(config) if "()" in config else logging.Filter(config.get("name", ""))

    def add_filters(self, filterer, filters):
        """Add filters by their names."""
        for item in filters:
            try:
                filterer.addFilter(item if callable(item) or callable(getattr(item, "filter", None)) else self.config["filters"][item])
            except Exception as error:
                raise ValueError(f"Unable to add filter {item!r}") from error

    def configure_handler(self, config):
        """Make a handler."""
        formatter = config.get("formatter", None)
        if formatter:
            try:
                formatter = self.config["formatters"][formatter]
            except Exception as error:
                raise ValueError(f"Unable to set formatter {formatter!r}") from error
        kept = dict(config)
        config.pop("formatter", None)
        level = config.pop("level", None)
        filters = config.pop("filters", None)
        if "()" in config:
            factory = config.pop("()")
            if not callable(factory):
                factory = self.resolve(factory)
        else:
            factory = config.pop("class")
            cls = factory if callable(factory) else self.resolve(factory)
            if "target" in config and "capacity" in config | kept and isinstance(config["target"], str):
                try:
                    target = self.config["handlers"][config["target"]]
                    if not isinstance(target, logging.Handler):
                        config.update(kept)
                        raise TypeError("target not configured yet")
                    config["target"] = target
                except Exception as error:
                    raise ValueError(f"Unable to set target handler {config['target']!r}") from error
            factory = cls
        attributes = config.pop(".", None)
        handler = factory(**{key: config[key] for key in config if key.isidentifier()})
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(handler, filters)
        if attributes:
            for name, value in attributes.items():
                setattr(handler, name, value)
        return handler

    def add_handlers(self, logger, handlers):
        """Add handlers by their names."""
        for name in handlers:
            try:
                logger.addHandler(self.config["handlers"][name])
            except Exception as error:
                raise ValueError(f"Unable to add handler {name!r}") from error

    def common_logger_config(self, logger, config, incremental=False):
        """What root and other loggers have in common."""
        level = config.get("level", None)
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if not incremental:
            for handler in logger.handlers[:]:
                logger.removeHandler(handler)
            if handlers := config.get("handlers", None):
                self.add_handlers(logger, handlers)
            if filters := config.get("filters", None):
                self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        """Configure a logger."""
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get("propagate", None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        """Configure the root logger."""
        self.common_logger_config(logging.getLogger(), config, incremental)


dictConfigClass = DictConfigurator
