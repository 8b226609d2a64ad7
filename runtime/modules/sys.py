# What is easier said in Python than in vm/builtins/sys.cpp, whose rows are in the namespace already.


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
    from sys import int_info

    return int_info.default_max_str_digits


def set_int_max_str_digits(maxdigits):
    if not isinstance(maxdigits, int):
        raise TypeError(f"'{type(maxdigits).__name__}' object cannot be interpreted as an integer")
    from sys import int_info

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


# As _on_demand.py does it, without being seen in sys.modules of every program.
def __getattr__(name):
    if name not in __getattr__.names_on_demand[0].split():
        raise AttributeError(f"module 'sys' has no attribute {name!r}")
    value = globals()[name] = getattr(_import("_sys_records", (name,)), name)
    return value


def __dir__():
    return sorted({*globals(), *__getattr__.names_on_demand[0].split()} - {"__getattr__", "__dir__"})


__getattr__.names_on_demand = ("version_info float_info int_info hash_info implementation flags",)
