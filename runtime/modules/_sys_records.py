# The named tuples of sys, and what else it tells of the implementation.
from sys import hexversion


class _Record(tuple):
    n_unnamed_fields = 0

    def __init_subclass__(cls, hidden=0):
        cls.n_fields = len(cls.__match_args__)
        cls.n_sequence_fields = cls.n_fields - hidden
        cls.__module__ = "sys"

    def __new__(cls, *values):
        self = tuple.__new__(cls, values[:cls.n_sequence_fields])
        self.__dict__.update(zip(cls.__match_args__, values))
        cls.__match_args__ = cls.__match_args__[:cls.n_sequence_fields]
        return self

    def __setattr__(self, name, value):
        raise AttributeError("readonly attribute")

    def __delattr__(self, name):
        raise AttributeError("readonly attribute")

    def __repr__(self):
        parts = [f"{name}={value!r}" for name, value in zip(self.__match_args__, self)]
        return f"sys.{type(self).__name__}({', '.join(parts)})"


class version_info(_Record):
    __match_args__ = ("major", "minor", "micro", "releaselevel", "serial")


class float_info(_Record):
    __match_args__ = (
        "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds",
    )


class int_info(_Record):
    __match_args__ = ("bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold")


class hash_info(_Record):
    __match_args__ = ("width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff")


class flags(_Record, hidden=3):
    __match_args__ = (
        "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment",
        "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding",
        "safe_path", "int_max_str_digits", "gil", "thread_inherit_context", "context_aware_warnings",
    )


class _Implementation:
    __module__ = "sys"

    def __init__(self):
        self.name = "sandboa"
        self.version = version_info
        self.hexversion = hexversion
        self.cache_tag = None

    def __repr__(self):
        parts = [f"{name}={getattr(self, name)!r}" for name in ("name", "cache_tag", "version", "hexversion")]
        return f"namespace({', '.join(parts)})"


version_info = version_info(3, 14, 0, "final", 0)
float_info = float_info(
    1.7976931348623157e308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1
)
int_info = int_info(30, 4, 4300, 640)
hash_info = hash_info(64, (1 << 61) - 1, 314159, 0, 1000003, "siphash13", 64, 128, 0)
implementation = _Implementation()
flags = flags(0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, False, 1, 0, True, 4300, 1, 0, 0)
