# Usage lines and help texts.
from argparse import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE


def _terminal_columns():
    import os

    try:
        columns = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        columns = 0
    return columns if columns > 0 else 80


# Runs of ASCII whitespace become one space.
def _single_spaced(text):
    import re

    return re.sub(r"\s+", " ", text, flags=re.ASCII).strip()


# A heading and what stands below it. Contents are kept as calls, since the column of help texts is known only at the end.
class _Section:
    __module__ = "argparse"

    def __init__(self, formatter, parent, heading=None):
        self.formatter = formatter
        self.parent = parent
        self.heading = heading
        self.items = []

    def format_help(self):
        formatter = self.formatter
        nested = self.parent is not None
        if nested:
            formatter._indent()
        body = formatter._join_parts([function(*arguments) for function, arguments in self.items])
        if nested:
            formatter._dedent()
        if not body:
            return ""
        heading = ""
        if self.heading is not SUPPRESS and self.heading is not None:
            heading = " " * formatter._current_indent + f"{self.heading}:\n"
        return formatter._join_parts(["\n", heading, body, "\n"])


_Section.__qualname__ = "HelpFormatter._Section"


class HelpFormatter:
    """Lays out the usage line and the help of a parser."""

    __module__ = "argparse"
    _Section = _Section

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = _terminal_columns() - 2
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._level = 0
        self._action_max_length = 0
        self._root_section = self._Section(self, None)
        self._current_section = self._root_section

    # Output goes to no terminal, so there is nothing to colour.
    def _set_color(self, color, *, file=None):
        pass

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        assert self._current_indent >= 0, "Indent decreased below 0."
        self._level -= 1

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))

    # ---- what a parser adds

    def start_section(self, heading):
        """Open a section; what is added goes there until end_section()."""
        self._indent()
        section = self._Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        """Close the innermost section."""
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        """Add a paragraph."""
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        """Add the usage message."""
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        """Add the description of an argument."""
        if action.help is SUPPRESS:
            return
        width = len(self._format_action_invocation(action)) + self._current_indent
        for subaction in self._iter_indented_subactions(action):
            width = max(width, len(self._format_action_invocation(subaction)) + self._current_indent)
        self._action_max_length = max(self._action_max_length, width)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        """Add the descriptions of arguments."""
        for action in actions:
            self.add_argument(action)

    # ---- the text

    def format_help(self):
        """The text of all that was added."""
        text = self._root_section.format_help()
        if text:
            import re

            text = re.sub(r"\n\n\n+", "\n\n", text).strip("\n") + "\n"
        return text

    def _join_parts(self, part_strings):
        return "".join([part for part in part_strings if part and part is not SUPPRESS])

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            usage = usage % {"prog": self._prog}
        elif not actions:
            usage = str(self._prog)
        else:
            prog = str(self._prog)
            optionals = [action for action in actions if action.option_strings]
            positionals = [action for action in actions if not action.option_strings]
            usage = " ".join(part for part in [prog, self._format_actions_usage(optionals + positionals, groups)] if part)
            text_width = self._width - self._current_indent
            if len(prefix) + len(usage) > text_width:
                # CPython: a group with arguments of both kinds is shown as one only if all stands in one line.
                optionals = self._get_actions_usage_parts(optionals, groups)
                positionals = self._get_actions_usage_parts(positionals, groups)
                usage = "\n".join(_wrapped_usage(prog, prefix, optionals, positionals, text_width))
        return f"{prefix}{usage}\n\n"

    def _format_actions_usage(self, actions, groups):
        return " ".join(self._get_actions_usage_parts(actions, groups))

    # The part of the usage that one argument makes; grouped: brackets are the group's to write.
    def _usage_part(self, action, grouped):
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            if grouped and part[0] == "[" and part[-1] == "]":
                part = part[1:-1]
            return part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            arguments = self._format_args(action, self._get_default_metavar_for_optional(action))
            part = f"{action.option_strings[0]} {arguments}"
        return part if action.required or grouped else f"[{part}]"

    def _get_actions_usage_parts(self, actions, groups):
        spans = {}
        grouped = set()
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f"empty group {group}")
            if all(action.help is SUPPRESS for action in members) or not all(action in actions for action in members):
                continue
            start = min(map(actions.index, members))
            end = start + len(members)
            if set(actions[start:end]) == set(members):
                grouped.update(members)
                spans[start, end] = group
        parts = [None if action.help is SUPPRESS else self._usage_part(action, action in grouped) for action in actions]
        return _with_groups(parts, spans)

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        indent = " " * self._current_indent
        return self._fill_text(text, max(self._width - self._current_indent, 11), indent) + "\n\n"

    def _format_action(self, action):
        help_position = min(self._action_max_length + 2, self._max_help_position)
        help_width = max(self._width - help_position, 11)
        action_width = help_position - self._current_indent - 2
        indent = " " * self._current_indent
        header = self._format_action_invocation(action)
        first_indent = 0
        if not action.help:
            header = f"{indent}{header}\n"
        elif len(header) <= action_width:
            header = f"{indent}{header:<{action_width}}  "
        else:
            header = f"{indent}{header}\n"
            first_indent = help_position
        parts = [header]
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                first, *others = self._split_lines(text, help_width)
                parts.append(" " * first_indent + first + "\n")
                parts += [" " * help_position + line + "\n" for line in others]
        elif not header.endswith("\n"):
            parts.append("\n")
        parts += [self._format_action(subaction) for subaction in self._iter_indented_subactions(action)]
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            default = self._get_default_metavar_for_positional(action)
            return " ".join(self._metavar_formatter(action, default)(1))
        options = ", ".join(action.option_strings)
        if action.nargs == 0:
            return options
        return options + " " + self._format_args(action, self._get_default_metavar_for_optional(action))

    def _metavar_formatter(self, action, default_metavar):
        if action.metavar is not None:
            metavar = action.metavar
        elif action.choices is not None:
            metavar = "{" + ",".join(map(str, action.choices)) + "}"
        else:
            metavar = default_metavar
        return lambda count: metavar if isinstance(metavar, tuple) else (metavar,) * count

    def _format_args(self, action, default_metavar):
        metavars = self._metavar_formatter(action, default_metavar)
        nargs = action.nargs
        if nargs is None:
            return "%s" % metavars(1)
        if nargs == OPTIONAL:
            return "[%s]" % metavars(1)
        if nargs == ZERO_OR_MORE:
            metavar = metavars(1)
            return "[%s [%s ...]]" % metavar if len(metavar) == 2 else "[%s ...]" % metavar
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % metavars(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % metavars(1)
        if nargs == SUPPRESS:
            return ""
        try:
            formats = ["%s"] * len(range(nargs))
        except TypeError:
            raise ValueError("invalid nargs value") from None
        return " ".join(formats) % metavars(nargs)

    def _expand_help(self, action):
        text = self._get_help_string(action)
        if "%" not in text:
            return text
        values = {name: value for name, value in dict(vars(action), prog=self._prog).items() if value is not SUPPRESS}
        for name, value in values.items():
            if hasattr(value, "__name__"):
                values[name] = value.__name__
        if values.get("choices") is not None:
            values["choices"] = ", ".join(map(str, values["choices"]))
        return text % values

    def _iter_indented_subactions(self, action):
        try:
            get_subactions = action._get_subactions
        except AttributeError:
            return
        self._indent()
        yield from get_subactions()
        self._dedent()

    # ---- what subclasses change

    def _split_lines(self, text, width):
        import textwrap

        return textwrap.wrap(_single_spaced(text), width)

    def _fill_text(self, text, width, indent):
        import textwrap

        return textwrap.fill(_single_spaced(text), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


# Writes the brackets and bars of groups that stand together, and leaves out what has no part.
def _with_groups(parts, spans):
    separated = set()
    for start, end in sorted(spans, reverse=True):
        group_parts = [part for part in parts[start:end] if part is not None]
        count = len(group_parts)
        if spans[start, end].required:
            opening, closing = ("(", ")") if count > 1 else ("", "")
        else:
            opening, closing = "[", "]"
        group_parts[0] = opening + group_parts[0]
        group_parts[-1] += closing
        for index, part in enumerate(group_parts[:-1], start):
            if index not in separated:
                part += " |"
                separated.add(index)
            parts[index] = part
        parts[start + count - 1] = group_parts[-1]
        for index in range(start + count, end):
            parts[index] = None
    return [part for part in parts if part is not None]


def _filled(parts, indent, width, prefix=None):
    lines = []
    line = []
    length = (len(indent) if prefix is None else len(prefix)) - 1
    for part in parts:
        if line and length + 1 + len(part) > width:
            lines.append(indent + " ".join(line))
            line = []
            length = len(indent) - 1
        line.append(part)
        length += len(part) + 1
    if line:
        lines.append(indent + " ".join(line))
    if prefix is not None:
        lines[0] = lines[0][len(indent) :]
    return lines


def _wrapped_usage(prog, prefix, optionals, positionals, width):
    if len(prefix) + len(prog) <= 0.75 * width:
        indent = " " * (len(prefix) + len(prog) + 1)
        if optionals:
            return _filled([prog, *optionals], indent, width, prefix) + _filled(positionals, indent, width)
        return _filled([prog, *positionals], indent, width, prefix) if positionals else [prog]
    # A long name of the program has a line of its own.
    indent = " " * len(prefix)
    lines = _filled(optionals + positionals, indent, width)
    if len(lines) > 1:
        lines = _filled(optionals, indent, width) + _filled(positionals, indent, width)
    return [prog, *lines]


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves the lines of the description and the epilog as they were written."""

    __module__ = "argparse"

    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves the lines of every help text as they were written."""

    __module__ = "argparse"

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Says in the help of an argument what its default is."""

    __module__ = "argparse"

    def _get_help_string(self, action):
        text = action.help
        if text is None:
            text = ""
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Help message formatter which uses the argument 'type' as the default metavar value."""

    __module__ = "argparse"

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
