# What is easier said in Python than in vm/builtins/sys.cpp, whose rows are in the namespace already.


class _Record(tuple):
    n_unnamed_fields = 0

    def __init_subclass__(cls, hidden=0):
        cls.n_fields = len(cls.__match_args__)
        cls.n_sequence_fields = cls.n_fields - hidden

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
    def __init__(self):
        self.name = "sandboa"
        self.version = version_info
        self.hexversion = hexversion
        self.cache_tag = None

    def __repr__(self):
        parts = [f"{name}={getattr(self, name)!r}" for name in ("name", "cache_tag", "version", "hexversion")]
        return f"namespace({', '.join(parts)})"


# There is one place where output goes.
class _Output:
    encoding = "utf-8"
    errors = "strict"
    closed = False

    def __init__(self, name):
        self.name = name

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        _print_text(text)
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def writable(self):
        return True

    def readable(self):
        return False

    def isatty(self):
        return False

    def __repr__(self):
        return f"<output {self.name!r}>"


class _ErrorOutput(_Output):
    errors = "backslashreplace"
    __qualname__ = "_Output"

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        _print_error(text)
        return len(text)


def displayhook(value):
    if value is None:
        return
    namespace = _builtins_dict()
    namespace["_"] = None
    print(repr(value))
    namespace["_"] = value


def get_int_max_str_digits():
    return int_info.default_max_str_digits


def set_int_max_str_digits(maxdigits):
    if not isinstance(maxdigits, int):
        raise TypeError(f"'{type(maxdigits).__name__}' object cannot be interpreted as an integer")
    if maxdigits and maxdigits < int_info.str_digits_check_threshold:
        raise ValueError("maxdigits must be >= 640 or 0 for unlimited")
    if maxdigits != get_int_max_str_digits():
        raise RuntimeError("the limit of digits cannot be changed")


def getdefaultencoding():
    return "utf-8"


def getfilesystemencoding():
    return "utf-8"


def getfilesystemencodeerrors():
    return "surrogateescape"


def is_finalizing():
    return False


def getswitchinterval():
    return 0.005


def excepthook(exctype, value, traceback, /):
    from traceback import print_exception

    print_exception(exctype, value, traceback)


def exit(status=None, /):
    if status is None:
        raise SystemExit
    if isinstance(status, SystemExit):
        raise status
    raise SystemExit(*(status if isinstance(status, tuple) else (status,)))


def setrecursionlimit(limit, /):
    if not isinstance(limit, int):
        raise TypeError(f"'{type(limit).__name__}' object cannot be interpreted as an integer")
    if limit >> 31 not in (0, -1):
        raise OverflowError("Python int too large to convert to C int")
    if limit < 1:
        raise ValueError("recursion limit must be greater or equal than 1")
    raise RuntimeError("the recursion limit is the host's to set")


version_info = version_info(3, 14, 0, "final", 0)
float_info = float_info(
    1.7976931348623157e308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1
)
int_info = int_info(30, 4, 4300, 640)
hash_info = hash_info(64, (1 << 61) - 1, 314159, 0, 1000003, "siphash13", 64, 128, 0)
implementation = _Implementation()
flags = flags(0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, False, 1, 0, True, 4300, 1, 0, 0)
warnoptions = []
orig_argv = []
api_version = 1013
dont_write_bytecode = True
platlibdir = "lib"
pycache_prefix = None
float_repr_style = "short"
stdout = __stdout__ = _Output("<stdout>")
stderr = __stderr__ = _ErrorOutput("<stderr>")
_print_through(globals(), stdout)
stdin = __stdin__ = None
__displayhook__ = displayhook
__excepthook__ = excepthook
