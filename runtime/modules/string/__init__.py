"""A collection of string constants, and Formatter and Template."""

__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable", "punctuation",
    "whitespace", "Formatter", "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = digits[:8]
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Split the argument into words, capitalize each, and join them: with single spaces, or by sep where it is given."""
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


# ---- Template


class _DefaultPattern:
    # Template.pattern until somebody asks for it.
    def __get__(self, instance, cls=None):
        return self if cls is None else cls._compile_pattern()


_NO_VALUES = {}  # what mapping is where none is given


class Template:
    """A text with places such as $name or ${name} that are filled in later."""

    delimiter = "$"
    # Letters of ASCII alone, also where case is ignored.
    idpattern = "(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = None  # re.IGNORECASE, once there is a pattern
    pattern = _DefaultPattern()

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._compile_pattern()

    @classmethod
    def _compile_pattern(cls):
        import re

        pattern = cls.__dict__.get("pattern", None)
        if pattern is None or isinstance(pattern, _DefaultPattern):
            delimiter = re.escape(cls.delimiter)
            braced = cls.braceidpattern or cls.idpattern
            pattern = (
                f"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{cls.idpattern})|"
                f"{{(?P<braced>{braced})}}|(?P<invalid>))"
            )
        if cls.flags is None:
            cls.flags = re.IGNORECASE
        cls.pattern = re.compile(pattern, cls.flags | re.VERBOSE)
        return cls.pattern

    def __init__(self, template):
        self.template = template

    def _invalid(self, match):
        position = match.start("invalid")
        lines = self.template[:position].splitlines(keepends=True)
        column = position - len("".join(lines[:-1])) if lines else 1
        raise ValueError(f"Invalid placeholder in string: line {len(lines) or 1}, col {column}")

    def _kind(self, match):
        # "named" (by either way of writing it), "escaped" or "invalid".
        if match.group("named") is not None or match.group("braced") is not None:
            return "named"
        for kind in ("escaped", "invalid"):
            if match.group(kind) is not None:
                return kind
        raise ValueError("Unrecognized named group in pattern", self.pattern)

    def substitute(self, mapping=_NO_VALUES, /, **kws):
        """The text with all placeholders replaced. Raises KeyError for a missing one, ValueError for a malformed one."""
        return self._fill(mapping, kws, False)

    def safe_substitute(self, mapping=_NO_VALUES, /, **kws):
        """The text with the placeholders replaced that can be; the others stay."""
        return self._fill(mapping, kws, True)

    def _fill(self, mapping, keywords, is_safe):
        values = mapping if not keywords else keywords if mapping is _NO_VALUES else None
        template, pattern = self.template, self.pattern
        text = _re_fill(pattern, template, values)
        if text is not None:
            return text
        pieces, at = [], 0
        for match in pattern.finditer(template):
            start, end = match.span()
            name = match["named"] or match["braced"]
            if name is None:
                kind = self._kind(match)
                if kind == "escaped":
                    text = self.delimiter
                elif kind == "named":  # an empty one
                    raise ValueError("Unrecognized named group in pattern", self.pattern)
                else:
                    text = match.group() if is_safe else self._invalid(match)
            else:
                try:
                    text = str((keywords if name in keywords else mapping)[name] if values is None else values[name])
                except KeyError:
                    if not is_safe:
                        raise
                    text = match.group()
            pieces += template[at:start], text
            at = end
        pieces.append(template[at:])
        return "".join(pieces)

    def is_valid(self):
        """Whether substitute() would find no malformed placeholder."""
        for match in self.pattern.finditer(self.template):
            if self._kind(match) == "invalid":
                return False
        return True

    def get_identifiers(self):
        """The names in the text, each once, in the order of their first occurrence."""
        names = {}
        for match in self.pattern.finditer(self.template):
            if self._kind(match) == "named":
                names[match.group("named") or match.group("braced")] = True
        return list(names)


# ---- Formatter


def _parse(format_string):
    # (literal, field name, spec, conversion), as str.format() reads them.
    length = len(format_string)
    index = 0
    opening = closing = -1
    while index < length:
        if opening < index:
            opening = format_string.find("{", index)
            opening = length if opening < 0 else opening
        if closing < index:
            closing = format_string.find("}", index)
            closing = length if closing < 0 else closing
        at = min(opening, closing)
        literal = format_string[index:at]
        field = (None, None, None)
        index = at + 1
        if at < length:
            character = format_string[at]
            if format_string.startswith(character, index):
                literal += character
                index += 1
            elif character == "}":
                raise ValueError("Single '}' encountered in format string")
            elif index >= length:
                raise ValueError("Single '{' encountered in format string")
            else:
                field, index = _parse_field(format_string, index)
        yield (literal, *field)


_KEPT, _LONGEST_KEPT = 64, 200
_parsed = {}


def _fields(format_string):
    # The same; of short texts without a mistake it is kept. Mistakes come when it is their turn.
    if type(format_string) is not str or len(format_string) > _LONGEST_KEPT:
        return _parse(format_string)
    fields = _parsed.get(format_string)
    if fields is None:
        try:
            fields = tuple(_parse(format_string))
        except ValueError:
            return _parse(format_string)
        if len(_parsed) >= _KEPT:
            _parsed.clear()
        _parsed[format_string] = fields
    return iter(fields)


def _parse_field(text, index):
    start = index
    bracket = False
    while index < len(text) and (bracket or text[index] not in "}!:"):
        if text[index] == "{" and not bracket:
            raise ValueError("unexpected '{' in field name")
        bracket = text[index] == "[" or (bracket and text[index] != "]")
        index += 1
    if index >= len(text):
        raise ValueError("expected '}' before end of string")
    name = text[start:index]
    conversion = None
    if text[index] == "!":
        if index + 1 >= len(text):
            raise ValueError("end of string while looking for conversion specifier")
        conversion = text[index + 1]
        index += 2
        if index >= len(text):
            raise ValueError("unmatched '{' in format spec")
        if text[index] == "}":
            return (name, "", conversion), index + 1
        if text[index] != ":":
            raise ValueError("expected ':' after conversion specifier")
    if text[index] == "}":
        return (name, "", conversion), index + 1
    start = index + 1
    depth = 1
    index = start
    while index < len(text):
        if text[index] == "{":
            depth += 1
        elif text[index] == "}":
            depth -= 1
            if depth == 0:
                return (name, text[start:index], conversion), index + 1
        index += 1
    raise ValueError("unmatched '{' in format spec")


def _split_name(name):
    # The first part, an int where it is a number, and the others one after the other.
    if type(name) is str and name.isalnum():
        return _number_or_name(name), ()
    end = 0
    while end < len(name) and name[end] not in ".[":
        end += 1
    return _number_or_name(name[:end]), _further_parts(name, end)


def _further_parts(name, index):
    # (is it an attribute, its name or the key)
    while index < len(name):
        is_attribute = name[index] == "."
        start = index + 1
        if is_attribute:
            index = start
            while index < len(name) and name[index] not in ".[":
                index += 1
            key = name[start:index]
        else:
            close = name.find("]", index)
            if close < 0:
                raise ValueError("Missing ']' in format string")
            key = name[start:close]
            index = close + 1
            if index < len(name) and name[index] not in ".[":
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if not key:
            raise ValueError("Empty attribute in format string")
        yield is_attribute, key if is_attribute else _number_or_name(key)


def _number_or_name(text):
    return int(text) if text.isascii() and text.isdigit() else text


class Formatter:
    """str.format() in parts that subclasses can replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        is_plain = type(self).parse is Formatter.parse and recursion_depth > 0
        for literal, field_name, spec, conversion in self.parse(format_string):
            if literal:
                parts.append(literal)
            if field_name is None:
                continue
            first, _ = _split_name(field_name)
            if first == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field_name = str(auto_arg_index) + field_name
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError("cannot switch from automatic field numbering to manual field specification")
                auto_arg_index = False
            obj, arg_used = self.get_field(field_name, args, kwargs)
            used_args.add(arg_used)
            obj = self.convert_field(obj, conversion)
            if not is_plain or "{" in spec or "}" in spec:
                spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            parts.append(self.format_field(obj, spec))
        return "".join(parts), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        if not isinstance(format_string, str):
            raise TypeError(f"expected str, got {type(format_string).__name__}")
        return _fields(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_name(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            obj = getattr(obj, key) if is_attribute else obj[key]
        return obj, first
