"""Configuration file parser: sections, options and values, with values that refer to others."""

from _on_demand import on_demand as _on_demand

__all__ = (
    "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
    "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
    "MissingSectionHeaderError", "MultilineContinuationError", "UnnamedSectionDisabledError", "InvalidWriteError",
    "ConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation", "ExtendedInterpolation", "SectionProxy",
    "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH", "UNNAMED_SECTION",
)

__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "_configparser_errors": "NoSectionError DuplicateOptionError DuplicateSectionError NoOptionError InterpolationError "
        "InterpolationDepthError InterpolationMissingOptionError InterpolationSyntaxError ParsingError MissingSectionHeaderError "
        "MultilineContinuationError UnnamedSectionDisabledError InvalidWriteError Error",
        "_configparser_parsers": "UNNAMED_SECTION Interpolation BasicInterpolation RawConfigParser ConfigParser _UnnamedSection",
        "_configparser_sections": "SectionProxy ConverterMapping _bound_getter",
        "_configparser_reading": "_Reading",
        "_configparser_references": "ExtendedInterpolation",
        "collections.abc": "MutableMapping",
    },
)

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10
