# The formatters of logging, in three styles.
import time

BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"


class PercentStyle:
    default_format = "%(message)s"
    asctime_format = "%(asctime)s"
    asctime_search = "%(asctime)"

    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults

    def usesTime(self):
        return self._fmt.find(self.asctime_search) >= 0

    def validate(self):
        """Raises ValueError unless the format has a field like %(name)s."""
        if not _has_percent_field(self._fmt):
            raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

    def _values(self, record):
        return {**self._defaults, **record.__dict__} if self._defaults else record.__dict__

    def _format(self, record):
        return self._fmt % self._values(record)

    def format(self, record):
        try:
            return self._format(record)
        except KeyError as error:
            raise ValueError(f"Formatting field not found in record: {error}") from None


# %(name), flags, width, precision and a conversion, somewhere.
def _has_percent_field(text):
    at = text.find("%(")
    while at >= 0:
        end = text.find(")", at)
        name = text[at + 2 : end]
        if end >= 0 and name and all([c.isalnum() or c == "_" for c in name]):
            rest = text[end + 1 :].lstrip("#0+ -")
            rest = rest[1:] if rest[:1] == "*" else rest.lstrip("0123456789")
            if rest[:1] == ".":
                after = rest[1:]
                rest = after[1:] if after[:1] == "*" else after.lstrip("0123456789")
                if rest == after:
                    rest = ""
            if rest[:1] and rest[0] in "diouxefgcrsaDIOUXEFGCRSA%":
                return True
        at = text.find("%(", at + 1)
    return False


class StrFormatStyle(PercentStyle):
    default_format = "{message}"
    asctime_format = "{asctime}"
    asctime_search = "{asctime"

    def _format(self, record):
        return self._fmt.format(**self._values(record))

    def validate(self):
        """Raises ValueError if str.format() could not use the format, or it has no field."""
        from string import Formatter as Parser

        fields = set()
        try:
            for _, name, spec, conversion in Parser().parse(self._fmt):
                if name:
                    if not _is_field_name(name):
                        raise ValueError(f"invalid field name/expression: {name!r}")
                    fields.add(name)
                if conversion and conversion not in "rsa":
                    raise ValueError(f"invalid conversion: {conversion!r}")
                if spec and not _is_spec(spec):
                    raise ValueError(f"bad specifier: {spec!r}")
        except ValueError as error:
            raise ValueError(f"invalid format: {error}")
        if not fields:
            raise ValueError("invalid format: no fields")


# Digits or a name, with attributes and items.
def _is_field_name(name):
    first = name.replace("[", ".").split(".", 1)[0]
    if not (first.isdigit() or first and (first[0].isalpha() or first[0] == "_") and all([c.isalnum() or c == "_" for c in first])):
        return False
    rest = name[len(first) :]
    while rest:
        if rest[0] == "[":
            inside, closed, rest = rest[1:].partition("]")
            if not inside or not closed or "[" in inside:
                return False
        elif rest[0] == ".":
            end = 1
            while end < len(rest) and (rest[end].isalnum() or rest[end] == "_"):
                end += 1
            if end == 1:
                return False
            rest = rest[end:]
        else:
            return False
    return True


def _is_spec(spec):
    if len(spec) > 1 and spec[1] in "<>=^":
        spec = spec[2:]
    elif spec[:1] and spec[0] in "<>=^":
        spec = spec[1:]
    if spec[:1] and spec[0] in "+ -":
        spec = spec[1:]
    spec = spec.removeprefix("#").removeprefix("0")
    if spec.startswith("{"):
        spec = spec.partition("}")[2]
    else:
        spec = spec.lstrip("0123456789")
    if spec[:1] and spec[0] in ",_":
        spec = spec[1:]
    if spec.startswith("."):
        spec = spec.partition("}")[2] if spec.startswith(".{") else spec[1:].lstrip("0123456789")
    return spec == "" or len(spec) == 1 and spec.lower() in "bcdefgnosx%"


class StringTemplateStyle(PercentStyle):
    default_format = "${message}"
    asctime_format = "${asctime}"
    asctime_search = "${asctime}"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        from string import Template

        self._tpl = Template(self._fmt)

    def usesTime(self):
        return self._fmt.find("$asctime") >= 0 or self._fmt.find(self.asctime_search) >= 0

    def validate(self):
        names = self._tpl.get_identifiers()
        if not self._tpl.is_valid():
            raise ValueError("invalid format: bare '$' not allowed")
        if not names:
            raise ValueError("invalid format: no fields")

    def _format(self, record):
        return self._tpl.substitute(**self._values(record))


_STYLES = {
    "%": (PercentStyle, BASIC_FORMAT),
    "{": (StrFormatStyle, "{levelname}:{name}:{message}"),
    "$": (StringTemplateStyle, "${levelname}:${name}:${message}"),
}


class Formatter:
    """Makes the text of a record, by a format in one of the three styles."""

    converter = staticmethod(time.localtime)
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in _STYLES:
            raise ValueError(f"Style must be one of: {','.join(_STYLES)}")
        self._style = _STYLES[style][0](fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt = self._style._fmt
        self.datefmt = datefmt

    def formatTime(self, record, datefmt=None):
        """When a record was made, by a format of strftime() or the default one."""
        fields = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, fields)
        text = time.strftime(self.default_time_format, fields)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

    def formatException(self, ei):
        """The traceback of an exception, without the last newline."""
        from traceback import format_exception

        text = "".join(format_exception(ei[0], ei[1], ei[2]))
        return text.removesuffix("\n")

    def usesTime(self):
        """Whether the format has the time in it, which is only then worked out."""
        return self._style.usesTime()

    def formatMessage(self, record):
        return self._style.format(record)

    def formatStack(self, stack_info):
        """The text of a record's stack: as it is, unless a derived class changes it."""
        return stack_info

    def format(self, record):
        """The whole text of a record: the message, its exception and its stack."""
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        for more in (record.exc_text, record.stack_info and self.formatStack(record.stack_info)):
            if more:
                text = (text if text[-1:] == "\n" else text + "\n") + more
        return text


class BufferingFormatter:
    """Makes one text of many records, with something above and below them."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or Formatter()

    def formatHeader(self, records):
        """What stands above the records: nothing, unless a derived class changes it."""
        return ""

    def formatFooter(self, records):
        """What stands below the records: nothing, unless a derived class changes it."""
        return ""

    def format(self, records):
        """The texts of the records one behind the other, between header and footer."""
        if not records:
            return ""
        return self.formatHeader(records) + "".join(map(self.linefmt.format, records)) + self.formatFooter(records)


for _class in (PercentStyle, StrFormatStyle, StringTemplateStyle, Formatter, BufferingFormatter):
    _class.__module__ = "logging"
del _class
