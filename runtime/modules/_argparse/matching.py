# One command line being parsed. Every argument is a letter, "O" for an option, "A" for others and "-" for "--", so that a pattern of
# letters says what an argument of the parser takes.
from argparse import PARSER, REMAINDER, SUPPRESS
from _argparse.values import ArgumentError, _get_action_name


class Run:
    def __init__(self, parser, strings, namespace, intermixed):
        self.parser = parser
        self.strings = strings
        self.namespace = namespace
        self.intermixed = intermixed
        self.seen = set()
        self.seen_with_value = set()
        self.warned = set()
        self.extras = []
        self.extra_letters = []
        self.positionals = parser._get_positional_actions()
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            members = group._group_actions
            for place, action in enumerate(members):
                self.conflicts.setdefault(action, []).extend(members[:place] + members[place + 1 :])
        # For each option on the command line, by place, what it may mean.
        self.options = {}
        self.letters = self.read_letters()

    def read_letters(self):
        letters = []
        for place, string in enumerate(self.strings):
            if string == "--":
                letters.append("-" + "A" * (len(self.strings) - place - 1))
                break
            meanings = self.parser._parse_optional(string)
            if meanings is None:
                letters.append("A")
            else:
                self.options[place] = meanings
                letters.append("O")
        return "".join(letters)

    def take(self, action, strings, option=None):
        self.seen.add(action)
        values = self.parser._get_values(action, strings)
        if action.option_strings or strings:
            self.seen_with_value.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.seen_with_value:
                    raise ArgumentError(action, f"not allowed with argument {_get_action_name(other)}")
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def leave(self, string, letter):
        self.extras.append(string)
        self.extra_letters.append(letter)

    # The option at `start` and its values; answers the place behind them.
    def consume_option(self, start):
        meanings = self.options[start]
        if len(meanings) > 1:
            matches = ", ".join([option for _, option, _, _ in meanings])
            raise ArgumentError(None, f"ambiguous option: {self.strings[start]} could match {matches}")
        action, option, separator, attached = meanings[0]
        if action is None:
            self.leave(self.strings[start], "O")
            return start + 1
        taken = []
        if attached is None:
            first = start + 1
            stop = first + self.parser._match_argument(action, self.letters[first:])
            taken.append((action, self.strings[first:stop], option))
        else:
            stop = start + 1
            self.unpack_attached(action, option, separator, attached, start, taken)
            if taken and taken[-1][1] is None:
                action, _, option = taken.pop()
                first = start + 1
                stop = first + self.parser._match_argument(action, self.letters[first:])
                taken.append((action, self.strings[first:stop], option))
        for action, strings, option in taken:
            if action.deprecated and option not in self.warned:
                self.parser._warning(f"option '{option}' is deprecated")
                self.warned.add(option)
            self.take(action, strings, option)
        return stop

    # An option with text in the same string: its value, or options of one letter (-xyz). Fills `taken`; None instead of strings: the
    # values of the last one follow.
    def unpack_attached(self, action, option, separator, attached, start, taken):
        prefixes = self.parser.prefix_chars
        while True:
            count = self.parser._match_argument(action, "A")
            if count == 0 and option[1] not in prefixes and attached != "":
                if separator or attached[0] in prefixes:
                    raise ArgumentError(action, f"ignored explicit argument {attached!r}")
                taken.append((action, [], option))
                letter = option[0]
                option = letter + attached[0]
                if option not in self.parser._option_string_actions:
                    self.leave(letter + attached, "O")
                    return
                action = self.parser._option_string_actions[option]
                attached = attached[1:]
                if not attached:
                    taken.append((action, None, option))
                    return
                separator = ""
                if attached[0] == "=":
                    separator = "="
                    attached = attached[1:]
            elif count == 1:
                taken.append((action, [attached], option))
                return
            else:
                raise ArgumentError(action, f"ignored explicit argument {attached!r}")

    # As many positional arguments as the letters from `start` allow; answers the place behind them.
    def consume_positionals(self, start):
        counts = self.parser._match_arguments_partial(self.positionals, self.letters[start:])
        for action, count in zip(self.positionals, counts):
            strings = self.strings[start : start + count]
            letters = self.letters[start : start + count]
            if action.nargs == PARSER:
                if letters[:1] == "-":
                    strings.remove("--")
            elif action.nargs != REMAINDER and "-" in letters:
                strings.remove("--")
            start += count
            if strings and action.deprecated:
                self.parser._warning(f"argument '{_get_action_name(action)}' is deprecated")
            self.take(action, strings)
        self.positionals = self.positionals[len(counts) :]
        return start

    def consume_all(self):
        start = 0
        last_option = max(self.options, default=-1)
        while start <= last_option:
            next_option = start
            while next_option not in self.options:
                next_option += 1
            if not self.intermixed and next_option != start:
                stop = self.consume_positionals(start)
                if stop > start:
                    start = stop
                    continue
            for place in range(start, next_option):
                self.leave(self.strings[place], self.letters[place])
            start = self.consume_option(next_option)
        if not self.intermixed:
            start = self.consume_positionals(start)
            self.extras.extend(self.strings[start:])
        else:
            for place in range(start, len(self.strings)):
                self.leave(self.strings[place], self.letters[place])
            self.consume_left_positionals()

    # Intermixed: what stood between the options, as if it stood together.
    def consume_left_positionals(self):
        self.strings = [string for string, letter in zip(self.extras, self.extra_letters) if letter != "O"]
        self.letters = "".join(self.extra_letters).replace("O", "")
        used = self.consume_positionals(0)
        left = []
        for string, letter in zip(self.extras, self.extra_letters):
            if letter != "O" and used:
                used -= 1
            else:
                left.append(string)
        self.extras = left

    def check_required(self):
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif isinstance(action.default, str) and getattr(self.namespace, action.dest, None) is action.default:
                setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in self.parser._mutually_exclusive_groups:
            members = group._group_actions
            if group.required and not any(action in self.seen_with_value for action in members):
                names = [_get_action_name(action) for action in members if action.help is not SUPPRESS]
                raise ArgumentError(None, f"one of the arguments {' '.join(names)} is required")
