# The parser itself.
from argparse import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, _UNRECOGNIZED_ARGS_ATTR
from _argparse.containers import _ActionsContainer, _is_negative_number
from _argparse.formatting import HelpFormatter
from _argparse.values import ArgumentError, ArgumentTypeError, Namespace, _AttributeHolder


def _identity(string):
    return string


# The name of the running program; a session has none unless its host sets sys.argv.
def _program_name():
    import os
    import sys

    return os.path.basename(sys.argv[0]) if sys.argv else ""


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    """Knows the arguments of a program, reads them from its command line and explains them."""

    __module__ = "argparse"

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter, prefix_chars="-",
                 fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True, allow_abbrev=True,
                 exit_on_error=True, *, suggest_on_error=False, color=True):
        super().__init__(
            description=description, prefix_chars=prefix_chars, argument_default=argument_default, conflict_handler=conflict_handler
        )
        self.prog = _program_name() if prog is None else prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self.suggest_on_error = suggest_on_error
        self.color = color
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        self.register("type", None, _identity)
        if add_help:
            prefix = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(
                prefix + "h", prefix * 2 + "help", action="help", default=SUPPRESS, help="show this help message and exit"
            )
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError("parents must be a list of ArgumentParser")
            self._add_container_actions(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        names = "prog usage description formatter_class conflict_handler add_help"
        return [(name, getattr(self, name)) for name in names.split()]

    # ---- what it consists of

    def add_subparsers(self, **kwargs):
        """Make the set of commands, each with a parser of its own."""
        if self._subparsers is not None:
            raise ValueError("cannot have multiple subparser arguments")
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            title = kwargs.pop("title", "subcommands")
            self._subparsers = self.add_argument_group(title, kwargs.pop("description", None))
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            formatter = self._get_formatter()
            formatter.add_usage(None, self._get_positional_actions(), self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        action = self._pop_action_class(kwargs, "parsers")(option_strings=[], **kwargs)
        action._color = self.color
        self._check_help(action)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    # ---- parsing

    def parse_args(self, args=None, namespace=None):
        """Parse all arguments; those that are not known are an error."""
        return self._no_rest(*self.parse_known_args(args, namespace))

    def parse_known_args(self, args=None, namespace=None):
        """Parse arguments; answers the namespace and a list of those that are not known."""
        return self._parse_known_args2(args, namespace, intermixed=False)

    def parse_intermixed_args(self, args=None, namespace=None):
        """As parse_args(), for options between the values of one positional argument."""
        return self._no_rest(*self.parse_known_intermixed_args(args, namespace))

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """As parse_known_args(), for options between the values of one positional argument."""
        for action in self._get_positional_actions():
            if action.nargs in (PARSER, REMAINDER):
                raise TypeError(f"parse_intermixed_args: positional arg with nargs={action.nargs}")
        return self._parse_known_args2(args, namespace, intermixed=True)

    def _no_rest(self, namespace, rest):
        if rest:
            message = f"unrecognized arguments: {' '.join(rest)}"
            if not self.exit_on_error:
                raise ArgumentError(None, message)
            self.error(message)
        return namespace

    def _parse_known_args2(self, args, namespace, intermixed):
        if args is None:
            import sys

            args = sys.argv[1:]
        else:
            args = list(args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest) and action.default is not SUPPRESS:
                setattr(namespace, action.dest, action.default)
        for dest, default in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, default)
        if self.exit_on_error:
            try:
                namespace, args = self._parse_known_args(args, namespace, intermixed)
            except ArgumentError as error:
                self.error(str(error))
        else:
            namespace, args = self._parse_known_args(args, namespace, intermixed)
        if hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
            args.extend(getattr(namespace, _UNRECOGNIZED_ARGS_ATTR))
            delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
        return namespace, args

    def _parse_known_args(self, arg_strings, namespace, intermixed):
        from _argparse.matching import Run

        if self.fromfile_prefix_chars is not None:
            arg_strings = self._read_args_from_files(arg_strings)
        run = Run(self, arg_strings, namespace, intermixed)
        run.consume_all()
        run.check_required()
        return namespace, run.extras

    def _read_args_from_files(self, arg_strings):
        result = []
        for string in arg_strings:
            if not string or string[0] not in self.fromfile_prefix_chars:
                result.append(string)
                continue
            try:
                with open(string[1:]) as file:
                    read = []
                    for line in file.read().splitlines():
                        read.extend(self.convert_arg_line_to_args(line))
                    result.extend(self._read_args_from_files(read))
            except OSError as error:
                raise ArgumentError(None, str(error))
        return result

    def convert_arg_line_to_args(self, arg_line):
        """The arguments that a line of a file of arguments holds."""
        return [arg_line]

    # ---- what an argument takes

    # The letters that an argument takes, as a regular expression with one group.
    def _get_nargs_pattern(self, action):
        nargs = action.nargs
        patterns = {
            None: "([A])", OPTIONAL: "([A]?)", ZERO_OR_MORE: "([A]*)", ONE_OR_MORE: "([A]+)", REMAINDER: "([AO]*)",
            PARSER: "(A[AO]*)", SUPPRESS: "()",
        }
        if action.option_strings:
            return patterns[nargs] if nargs in patterns else f"([AO]{{{nargs}}})"
        patterns = {
            None: "(-*A-*)", OPTIONAL: "(-*A?-*)", ZERO_OR_MORE: "(-*[A-]*)", ONE_OR_MORE: "(-*A[A-]*)", REMAINDER: "([AO-]*)",
            PARSER: "(-*A[AO-]*)", SUPPRESS: "(-*)",
        }
        return patterns[nargs] if nargs in patterns else f"(-*{'-*'.join('A' * nargs)}-*)"

    def _match_argument(self, action, arg_strings_pattern):
        import re

        match = re.match(self._get_nargs_pattern(action), arg_strings_pattern)
        if match is not None:
            return len(match[1])
        nargs = action.nargs
        message = {
            None: "expected one argument", OPTIONAL: "expected at most one argument", ONE_OR_MORE: "expected at least one argument",
        }.get(nargs)
        if message is None:
            message = f"expected {nargs} argument{'' if nargs == 1 else 's'}"
        raise ArgumentError(action, message)

    # How many letters each of the arguments takes, for as many of them as possible.
    def _match_arguments_partial(self, actions, arg_strings_pattern):
        import re

        for count in range(len(actions), 0, -1):
            match = re.match("".join([self._get_nargs_pattern(action) for action in actions[:count]]), arg_strings_pattern)
            if match is None:
                continue
            counts = [len(group) for group in match.groups()]
            # What would take nothing in front of an option waits for what stands behind it.
            if match.end() < len(arg_strings_pattern) and arg_strings_pattern[match.end()] == "O":
                while counts and not counts[-1]:
                    del counts[-1]
            return counts
        return []

    # What a string may mean as an option: tuples of action, option, separator and attached text; None: it is not an option.
    def _parse_optional(self, arg_string):
        if not arg_string or arg_string[0] not in self.prefix_chars:
            return None
        known = self._option_string_actions
        if arg_string in known:
            return [(known[arg_string], arg_string, None, None)]
        if len(arg_string) == 1:
            return None
        option, separator, attached = arg_string.partition("=")
        if separator and option in known:
            return [(known[option], option, separator, attached)]
        found = self._get_option_tuples(arg_string)
        if found:
            return found
        if _is_negative_number(arg_string) and not self._has_negative_number_optionals or " " in arg_string:
            return None
        return [(None, arg_string, None, None)]

    # Abbreviations, and options of one letter with their values.
    def _get_option_tuples(self, option_string):
        known = self._option_string_actions
        prefix, separator, attached = option_string.partition("=")
        if not separator:
            separator = attached = None
        if option_string[1] in self.prefix_chars:
            if not self.allow_abbrev:
                return []
            return [(action, option, separator, attached) for option, action in known.items() if option.startswith(prefix)]
        found = []
        for option, action in known.items():
            if option == option_string[:2]:
                found.append((action, option, "", option_string[2:]))
            elif self.allow_abbrev and option.startswith(prefix):
                found.append((action, option, separator, attached))
        return found

    # ---- values

    def _get_values(self, action, arg_strings):
        nargs = action.nargs
        if not arg_strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            return self._get_value(action, value) if isinstance(value, str) and value is not SUPPRESS else value
        if not arg_strings and nargs == ZERO_OR_MORE and not action.option_strings:
            return [] if action.default is None else action.default
        if len(arg_strings) == 1 and nargs in (None, OPTIONAL):
            value = self._get_value(action, arg_strings[0])
            self._check_value(action, value)
            return value
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._get_value(action, string) for string in arg_strings]
        if nargs == PARSER:
            self._check_value(action, values[0])
        elif nargs != REMAINDER:
            for value in values:
                self._check_value(action, value)
        return values

    def _get_value(self, action, arg_string):
        convert = self._registry_get("type", action.type, action.type)
        if not callable(convert):
            raise TypeError(f"{convert!r} is not callable")
        try:
            return convert(arg_string)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error))
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {arg_string!r}")

    def _check_value(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if isinstance(choices, str):
            choices = iter(choices)
        if value in choices:
            return
        hint = ""
        if self.suggest_on_error and isinstance(value, str) and all(isinstance(choice, str) for choice in action.choices):
            import difflib

            for closest in difflib.get_close_matches(value, action.choices, 1):
                hint = f", maybe you meant {closest!r}?"
        raise ArgumentError(action, f"invalid choice: {str(value)!r}{hint} (choose from {', '.join(map(str, action.choices))})")

    # ---- texts

    def format_usage(self):
        """The usage message."""
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        """The help text."""
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        """Write the usage message, to standard output if there is no file."""
        self._print_message(self.format_usage(), _standard("stdout") if file is None else file)

    def print_help(self, file=None):
        """Write the help text, to standard output if there is no file."""
        self._print_message(self.format_help(), _standard("stdout") if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            try:
                (file or _standard("stderr")).write(message)
            except (AttributeError, OSError):
                pass

    def exit(self, status=0, message=None):
        """Write a message to standard error and end the program."""
        if message:
            self._print_message(message, _standard("stderr"))
        raise SystemExit(status)

    def error(self, message):
        """Write usage and message to standard error and end the program with status 2. It must not return."""
        self.print_usage(_standard("stderr"))
        self.exit(2, f"{self.prog}: error: {message}\n")

    def _warning(self, message):
        self._print_message(f"{self.prog}: warning: {message}\n", _standard("stderr"))


def _standard(name):
    import sys

    return getattr(sys, name)
