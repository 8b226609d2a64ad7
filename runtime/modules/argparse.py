"""Command-line parsing library: describes the arguments of a program, takes them from a list of strings, and writes its help."""

from _on_demand import on_demand as _on_demand

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
__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "_argparse.values": "Namespace ArgumentError ArgumentTypeError FileType _AttributeHolder _get_action_name",
        "_argparse.formatting": "HelpFormatter RawDescriptionHelpFormatter RawTextHelpFormatter ArgumentDefaultsHelpFormatter MetavarTypeHelpFormatter",
        "_argparse.actions": "Action BooleanOptionalAction _StoreAction _StoreConstAction _StoreTrueAction _StoreFalseAction _AppendAction "
        "_AppendConstAction _CountAction _HelpAction _VersionAction _SubParsersAction _ExtendAction",
        "_argparse.containers": "_ActionsContainer _ArgumentGroup _MutuallyExclusiveGroup",
        "_argparse.parser": "ArgumentParser",
    },
)
