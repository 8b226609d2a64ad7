# How configparser reads its files.

from _configparser_errors import (
    DuplicateOptionError, DuplicateSectionError, MissingSectionHeaderError, MultilineContinuationError, ParsingError,
)
from _configparser_sections import SectionProxy
from _configparser_parsers import UNNAMED_SECTION


# One source while it is read.
class _Reading:
    def __init__(self, parser, name):
        self.parser = parser
        self.name = name
        self.added = set()
        self.section = None  # the options of the current one
        self.section_name = None
        self.option = None
        self.indent = 0
        self.errors = []

    def lines(self, source):
        parser = self.parser
        try:
            for number, line in enumerate(source, start=1):
                self.line(number, line)
        finally:
            self.join_values()
        if self.errors:
            raise ParsingError(self.name).combine(self.errors)

    def line(self, number, line):
        parser = self.parser
        clean, has_comment = self.without_comment(line)
        if not clean:
            if parser._empty_lines_in_values:
                if not has_comment and self.section is not None and self.option and self.section[self.option] is not None:
                    self.section[self.option].append("")
            else:
                self.indent = 1 << 60
            return
        indent = len(line) - len(line.lstrip())
        if self.section is not None and self.option and indent > self.indent:
            if self.section[self.option] is None:
                raise MultilineContinuationError(self.name, number, line)
            self.section[self.option].append(clean)
            return
        self.indent = indent
        if self.section is None and parser._allow_unnamed_section:
            self.begin_section(UNNAMED_SECTION, number)
        header = parser._header_of(clean)
        if header is not None:
            self.begin_section(header, number)
        elif self.section is None:
            raise MissingSectionHeaderError(self.name, number, line)
        else:
            self.begin_option(number, line, clean)

    def without_comment(self, line):
        parser = self.parser
        end = len(line)
        for prefix in parser._inline_comment_prefixes:
            at = line.find(prefix)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    end = min(end, at)
                    break
                at = line.find(prefix, at + 1)
        stripped = line.strip()
        for prefix in parser._comment_prefixes:
            if stripped.startswith(prefix):
                return "", True
        return line[:end].strip(), end < len(line)

    def begin_section(self, name, number):
        parser = self.parser
        self.section_name = name
        self.option = None
        if name in parser._sections:
            if parser._strict and name in self.added:
                raise DuplicateSectionError(name, self.name, number)
            self.section = parser._sections[name]
            self.added.add(name)
        elif name == parser.default_section:
            self.section = parser._defaults
        else:
            self.section = parser._dict()
            parser._sections[name] = self.section
            parser._proxies[name] = SectionProxy(parser, name)
            self.added.add(name)

    def begin_option(self, number, line, clean):
        parser = self.parser
        places = [(clean.find(delimiter), -index) for index, delimiter in enumerate(parser._delimiters) if delimiter in clean]
        if places:
            at, index = min(places, key=lambda place: (place[0], -place[1]))
            option, value = clean[:at], clean[at + len(parser._delimiters[-index]) :].strip()
        elif parser._allow_no_value:
            option, value = clean, None
        else:
            self.errors.append(ParsingError(self.name, number, line))
            return
        option = option.rstrip()
        if not option:
            self.errors.append(ParsingError(self.name, number, line))
        self.option = parser.optionxform(option)
        if parser._strict and (self.section_name, self.option) in self.added:
            raise DuplicateOptionError(self.section_name, self.option, self.name, number)
        self.added.add((self.section_name, self.option))
        self.section[self.option] = None if value is None else [value]

    def join_values(self):
        parser = self.parser
        everything = [(parser.default_section, parser._defaults), *parser._sections.items()]
        for section, options in everything:
            for name, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[name] = parser._interpolation.before_read(parser, section, name, value)
