# The sections and converters of a parser as mappings, for configparser, which is the module that their classes name.

from _configparser_parsers import _UNSET
from collections.abc import MutableMapping

__name__ = "configparser"


class SectionProxy(MutableMapping):
    """A section as a mapping from options to values."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for conv in parser.converters:
            setattr(self, "get" + conv, _bound_getter(getattr(parser, "get" + conv), self.get))

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._validate_value_types(option=key, value=value)
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return self._options().__iter__()

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """Get an option value; without one the fallback."""
        getter = _impl or self._parser.get
        return getter(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


def _bound_getter(getter, get):
    return lambda option, fallback=None, **kwargs: get(option, fallback, _impl=getter, **kwargs)


class ConverterMapping(MutableMapping):
    """The converters of a parser: each is a get*() method of the parser and of its sections."""

    def __init__(self, parser):
        self._parser = parser
        self._data = {}
        for name in dir(parser):
            if name.startswith("get") and len(name) > 3 and callable(getattr(parser, name)):
                self._data[name[3:]] = None

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        name = "get" + key if isinstance(key, str) else None
        if name == "get":
            raise ValueError('Incompatible key: cannot use "" as a name')
        if name is None or not name.isidentifier():
            raise ValueError(f'Incompatible key: {key} (type: {type(key)})')
        parser = self._parser

        def getter(section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            return parser._get_conv(section, option, value, raw=raw, vars=vars, fallback=fallback, **kwargs)

        getter.converter = value
        self._data[key] = value
        setattr(parser, name, getter)
        for proxy in parser._proxies.values():
            setattr(proxy, name, _bound_getter(getter, proxy.get))

    def __delitem__(self, key):
        if key not in self._data:
            raise KeyError(key)
        del self._data[key]
        for owner in (self._parser, *self._parser._proxies.values()):
            try:
                delattr(owner, "get" + key)
            except AttributeError:
                continue

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
