# What arguments can be added to: parsers and their groups.
from argparse import ONE_OR_MORE, OPTIONAL, REMAINDER, SUPPRESS, ZERO_OR_MORE
from _argparse import actions as _actions_module
from _argparse.values import ArgumentError, FileType

_ACTIONS = {
    None: "_StoreAction", "store": "_StoreAction", "store_const": "_StoreConstAction", "store_true": "_StoreTrueAction",
    "store_false": "_StoreFalseAction", "append": "_AppendAction", "append_const": "_AppendConstAction", "count": "_CountAction",
    "help": "_HelpAction", "version": "_VersionAction", "parsers": "_SubParsersAction", "extend": "_ExtendAction",
}


class _ActionsContainer:
    __module__ = "argparse"

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        super().__init__()
        self.description = description
        self.argument_default = argument_default
        self.prefix_chars = prefix_chars
        self.conflict_handler = conflict_handler
        self._registries = {}
        for name, action in _ACTIONS.items():
            self.register("action", name, getattr(_actions_module, action))
        self._get_handler()
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        # Options that look like negative numbers: with one of them, no argument that does is a value.
        self._has_negative_number_optionals = []

    # ---- names of actions and types

    def register(self, registry_name, value, object):
        """Give a name to an action or a type."""
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        return self._registries[registry_name].get(value, default)

    # ---- defaults

    def set_defaults(self, **kwargs):
        """Set default values of attributes, also of such that no argument sets."""
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        """The default value of an attribute."""
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest, None)

    # ---- adding

    def add_argument(self, *args, **kwargs):
        """Define how a command line argument is parsed: add_argument(dest, ...) or add_argument(option_string, ..., name=value)."""
        if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
            if args and "dest" in kwargs:
                raise TypeError("dest supplied twice for positional argument, did you mean metavar?")
            kwargs = self._get_positional_kwargs(*args, **kwargs)
        else:
            kwargs = self._get_optional_kwargs(*args, **kwargs)
        if "default" not in kwargs:
            if kwargs["dest"] in self._defaults:
                kwargs["default"] = self._defaults[kwargs["dest"]]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        name = kwargs.get("action")
        action_class = self._pop_action_class(kwargs)
        if not callable(action_class):
            raise ValueError(f"unknown action {action_class!r}")
        action = action_class(**kwargs)
        if not action.option_strings and action.nargs == 0:
            raise ValueError(f"action {name!r} is not valid for positional arguments")
        type_function = self._registry_get("type", action.type, action.type)
        if not callable(type_function):
            raise TypeError(f"{type_function!r} is not callable")
        if type_function is FileType:
            raise TypeError(f"{type_function!r} is a FileType class object, instance of it must be passed")
        if hasattr(self, "_get_formatter"):
            try:
                self._get_formatter()._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs")
        self._check_help(action)
        return self._add_action(action)

    def add_argument_group(self, *args, **kwargs):
        """Make a group of arguments, which the help text shows under a title."""
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        """Make a group of which a command line may have only one argument."""
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
        for option in action.option_strings:
            if _is_negative_number(option) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    # Takes over all arguments of a parent, with their groups; groups of one title become one.
    def _add_container_actions(self, container):
        by_title = {}
        for group in self._action_groups:
            if group.title in by_title:
                raise ValueError(f"cannot merge actions - two groups are named {group.title!r}")
            by_title[group.title] = group
        targets = {}
        for group in container._action_groups:
            if group.title not in by_title:
                by_title[group.title] = self.add_argument_group(
                    title=group.title, description=group.description, conflict_handler=group.conflict_handler
                )
            for action in group._group_actions:
                targets[action] = by_title[group.title]
        for group in container._mutually_exclusive_groups:
            owner = self if group._container is container else by_title[group._container.title]
            exclusive = owner.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                targets[action] = exclusive
        for action in container._actions:
            targets.get(action, self)._add_action(action)

    def _get_positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        if nargs == 0:
            raise ValueError("nargs for positionals must be != 0")
        if nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS):
            kwargs["required"] = True
        return {**kwargs, "dest": dest, "option_strings": []}

    def _get_optional_kwargs(self, *args, **kwargs):
        prefixes = self.prefix_chars
        long_options = []
        for option in args:
            if option[0] not in prefixes:
                raise ValueError(f"invalid option string {option!r}: must start with a character {prefixes!r}")
            if len(option) > 1 and option[1] in prefixes:
                long_options.append(option)
        dest = kwargs.pop("dest", None)
        if dest is None:
            option = long_options[0] if long_options else args[0]
            dest = option.lstrip(prefixes)
            if not dest:
                raise TypeError(f"dest= is required for options like {', '.join(map(repr, args))}")
            dest = dest.replace("-", "_")
        return {**kwargs, "dest": dest, "option_strings": list(args)}

    def _pop_action_class(self, kwargs, default=None):
        action = kwargs.pop("action", default)
        return self._registry_get("action", action, action)

    # ---- options of one name

    def _get_handler(self):
        try:
            return getattr(self, f"_handle_conflict_{self.conflict_handler}")
        except AttributeError:
            raise ValueError(f"invalid conflict_resolution value: {self.conflict_handler!r}")

    def _check_conflict(self, action):
        known = self._option_string_actions
        conflicts = [(option, known[option]) for option in action.option_strings if option in known]
        if conflicts:
            self._get_handler()(action, conflicts)

    def _handle_conflict_error(self, action, conflicting_actions):
        plural = "" if len(conflicting_actions) == 1 else "s"
        raise ArgumentError(action, f"conflicting option string{plural}: {', '.join([option for option, _ in conflicting_actions])}")

    def _handle_conflict_resolve(self, action, conflicting_actions):
        for option, older in conflicting_actions:
            older.option_strings.remove(option)
            self._option_string_actions.pop(option, None)
            if not older.option_strings:
                older.container._remove_action(older)

    def _check_help(self, action):
        if action.help and hasattr(self, "_get_formatter"):
            try:
                self._get_formatter()._expand_help(action)
            except (ValueError, TypeError, KeyError) as error:
                raise ValueError("badly formed help string") from error


# By its first characters.
def _is_negative_number(text):
    return text[:1] == "-" and text[2 if text[1:2] == "." else 1 :][:1].isdecimal()


class _ArgumentGroup(_ActionsContainer):
    __module__ = "argparse"

    def __init__(self, container, title=None, description=None, **kwargs):
        if "prefix_chars" in kwargs:
            import warnings

            warnings.warn(
                "The use of the undocumented 'prefix_chars' parameter in ArgumentParser.add_argument_group() is deprecated.",
                DeprecationWarning,
                stacklevel=3,
            )
        for name in ("conflict_handler", "prefix_chars", "argument_default"):
            kwargs.setdefault(name, getattr(container, name))
        super().__init__(description=description, **kwargs)
        self.title = title
        self._group_actions = []
        # What is added belongs to the container as well.
        for name in ("_registries", "_actions", "_option_string_actions", "_defaults", "_has_negative_number_optionals",
                     "_mutually_exclusive_groups"):
            setattr(self, name, getattr(container, name))

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        raise ValueError("argument groups cannot be nested")


class _MutuallyExclusiveGroup(_ArgumentGroup):
    __module__ = "argparse"

    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required
        self._container = container

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)

    def add_mutually_exclusive_group(self, **kwargs):
        raise ValueError("mutually exclusive groups cannot be nested")
