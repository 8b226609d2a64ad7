"""Command-line parsing library: describes the arguments of a program, takes them from a list of strings, and writes its help."""

__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
    "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter", "Namespace",
    "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
]

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."
_UNRECOGNIZED_ARGS_ATTR = "_unrecognized_args"

# Each part is made when it is first asked for.
_PARTS = {
    "values": "Namespace ArgumentError ArgumentTypeError FileType _AttributeHolder _get_action_name",
    "formatting": "HelpFormatter RawDescriptionHelpFormatter RawTextHelpFormatter ArgumentDefaultsHelpFormatter MetavarTypeHelpFormatter",
    "actions": "Action BooleanOptionalAction _StoreAction _StoreConstAction _StoreTrueAction _StoreFalseAction _AppendAction "
    "_AppendConstAction _CountAction _HelpAction _VersionAction _SubParsersAction _ExtendAction",
    "containers": "_ActionsContainer _ArgumentGroup _MutuallyExclusiveGroup",
    "parser": "ArgumentParser",
}


def __getattr__(name):
    for part, names in _PARTS.items():
        if name in names.split():
            value = globals()[name] = getattr(_import(f"_argparse.{part}", (name,)), name)
            return value
    raise AttributeError(f"module 'argparse' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})
