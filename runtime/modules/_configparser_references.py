# ${references} in values, for configparser, which is the module that the class names.

from _configparser_parsers import _Substitution
from configparser import MAX_INTERPOLATION_DEPTH
from _configparser_errors import (
    InterpolationDepthError, InterpolationMissingOptionError, InterpolationSyntaxError, NoOptionError, NoSectionError,
)

__name__ = "configparser"


class ExtendedInterpolation(_Substitution):
    """${name} in a value stands for another option of the section, ${section:name} for one of another."""

    def before_set(self, parser, section, option, value):
        rest = value.replace("$$", "")
        while (at := rest.find("${")) >= 0 and rest.find("}", at) > at + 2:
            rest = rest[:at] + rest[rest.find("}", at) + 1 :]
        if "$" in rest:
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {rest.find('$')}")
        return value

    def _interpolate(self, parser, option, accum, rest, section, values, depth):
        rawval = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, rawval)
        while rest:
            at = rest.find("$")
            if at < 0:
                accum.append(rest)
                return
            if at > 0:
                accum.append(rest[:at])
                rest = rest[at:]
            following = rest[1:2]
            if following == "$":
                accum.append("$")
                rest = rest[2:]
                continue
            if following != "{":
                raise InterpolationSyntaxError(option, section, f"'$' must be followed by '$' or '{{', found: {rest!r}")
            end = rest.find("}", 2)
            if end <= 2:
                raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {rest!r}")
            path = rest[2:end].split(":")
            rest = rest[end + 1 :]
            self._substitute(parser, option, accum, rest, section, values, depth, path, rawval)

    def _substitute(self, parser, option, accum, rest, section, values, depth, path, rawval):
        where, name = section, option
        try:
            if len(path) == 1:
                name = parser.optionxform(path[0])
                value = values[name]
            elif len(path) == 2:
                where = path[0]
                name = parser.optionxform(path[1])
                value = parser.get(where, name, raw=True)
            else:
                raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, rawval, ":".join(path)) from None
        if value is None:
            return
        if "$" in value:
            self._interpolate(parser, name, accum, value, where, dict(parser.items(where, raw=True)), depth + 1)
        else:
            accum.append(value)
