"""Enumerations: sets of names for values that belong together."""

from _on_demand import on_demand as _on_demand

__all__ = [
    "EnumType",
    "EnumMeta",
    "EnumDict",
    "Enum",
    "IntEnum",
    "StrEnum",
    "Flag",
    "IntFlag",
    "ReprEnum",
    "auto",
    "unique",
    "property",
    "verify",
    "member",
    "nonmember",
    "FlagBoundary",
    "STRICT",
    "CONFORM",
    "EJECT",
    "KEEP",
    "global_flag_repr",
    "global_enum_repr",
    "global_str",
    "global_enum",
    "EnumCheck",
    "CONTINUOUS",
    "NAMED_FLAGS",
    "UNIQUE",
    "pickle_by_global_name",
    "pickle_by_enum_name",
]

# Each part is made when it is first asked for.
__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "_enum.body": "EnumDict auto member nonmember",
        "_enum.core": "EnumType EnumMeta Enum ReprEnum property pickle_by_global_name pickle_by_enum_name",
        "_enum.numbers": "IntEnum StrEnum",
        "_enum.flags": "Flag IntFlag FlagBoundary STRICT CONFORM EJECT KEEP show_flag_values bin",
        "_enum.checks": "unique verify EnumCheck CONTINUOUS NAMED_FLAGS UNIQUE",
        "_enum.globals": "global_flag_repr global_enum_repr global_str global_enum",
    },
)
