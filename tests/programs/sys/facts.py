"""sys: versions, limits, hooks, streams and functions with their errors."""
import sys


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


print(sys.version_info[:2], sys.version_info.major, sys.version_info.releaselevel, sys.version_info >= (3, 14), sys.version.startswith("3.14"), sys.hexversion >> 16 == 0x30e, sys.api_version, sys.byteorder, sys.maxunicode)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.radix, sys.float_info.min, sys.int_info.bits_per_digit, sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold, sys.hash_info.inf, sys.hash_info.nan, sys.hash_info.imag, sys.flags.optimize, sys.flags.utf8_mode in (0, 1))
print(sys.intern("abc"), sys.intern("a" + "b") is sys.intern("ab"), sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.getsizeof(5) > 0, sys.is_finalizing(), sys.getswitchinterval(), sys.get_int_max_str_digits(), sys.exc_info(), sys.exception(), "sys" in sys.modules, sys.modules["sys"] is sys)
attempt(lambda: sys.intern(3))
attempt(lambda: sys.exit.__name__)
for code in (None, 0, 3, "text", (1, 2)):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error.code), error.args)
try:
    sys.exit()
except SystemExit as error:
    print(error.code, error.args)
try:
    1 / 0
except ZeroDivisionError as error:
    print(sys.exc_info()[0].__name__, sys.exc_info()[1] is error, sys.exc_info()[2] is error.__traceback__, sys.exception() is error)
print(sys.displayhook(None), sys.stdout.writable(), sys.stdout.write("written\n"), sys.stderr.errors)
sys.displayhook([1, "x"])
print(_)
print(isinstance(sys.path, list), isinstance(sys.argv, list), isinstance(sys.warnoptions, list), sys.dont_write_bytecode in (True, False), sys.implementation.version == sys.version_info, sys.getrecursionlimit() > 0, sys.pycache_prefix, isinstance(sys.platform, str), sys.orig_argv is not None)
attempt(lambda: sys.nothing)
attempt(lambda: sys.setrecursionlimit("x"))
attempt(lambda: sys.setrecursionlimit(0))
attempt(lambda: sys.set_int_max_str_digits("x"))
