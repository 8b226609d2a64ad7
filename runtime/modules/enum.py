"""Enumerations: sets of names for values that belong together."""

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
_PARTS = {
    "body": "EnumDict auto member nonmember",
    "core": "EnumType EnumMeta Enum ReprEnum property pickle_by_global_name pickle_by_enum_name",
    "numbers": "IntEnum StrEnum",
    "flags": "Flag IntFlag FlagBoundary STRICT CONFORM EJECT KEEP show_flag_values bin",
    "checks": "unique verify EnumCheck CONTINUOUS NAMED_FLAGS UNIQUE",
    "globals": "global_flag_repr global_enum_repr global_str global_enum",
}


def __getattr__(name):
    for part, names in _PARTS.items():
        if name in names.split():
            value = globals()[name] = getattr(_import(f"_enum.{part}", (name,)), name)
            return value
    raise AttributeError(f"module 'enum' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})
