"""sys.get_int_max_str_digits(), sys.set_int_max_str_digits() and the conversions under the limit."""
import sys


def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)


print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
edge = 10 ** 4299
attempt("at the limit", lambda: len(str(edge)))
attempt("over", lambda: len(str(edge * 10)))
attempt("repr", lambda: repr(edge * 10))
attempt("negative", lambda: len(str(-edge)))
attempt("f-string", lambda: f"{edge * 10}")
attempt("format d", lambda: format(edge * 10, "d"))
attempt("percent", lambda: "%d" % (edge * 10))
attempt("hex", lambda: len(hex(edge * 10)))
attempt("bin", lambda: len(f"{edge * 10:b}"))
attempt("oct", lambda: len(oct(edge * 10)))
attempt("parse", lambda: int("1" * 4300) % 1000)
attempt("parse over", lambda: int("1" * 4301))
attempt("parse underscores", lambda: int("1_" * 4299 + "1") % 1000)
attempt("parse spaces", lambda: int("  " + "7" * 4300 + " ") % 1000)
attempt("parse sign", lambda: int("-" + "7" * 4300) % 1000)
attempt("parse zeros", lambda: int("0" * 5000))
attempt("parse hex", lambda: int("f" * 5000, 16) % 1000)
attempt("parse base 32", lambda: int("v" * 5000, 32) % 1000)
attempt("parse base 3", lambda: int("2" * 5000, 3) % 1000)
attempt("parse base 36", lambda: int("z" * 5000, 36) % 1000)
attempt("parse bytes", lambda: int(b"1" * 4301))
attempt("literal", lambda: eval("1" * 4301))
attempt("in a list", lambda: repr([edge * 10]))
for wrong in (1, 639, -1, "x", 1.5, None):
    attempt(repr(wrong), lambda: sys.set_int_max_str_digits(wrong))
print(sys.set_int_max_str_digits(maxdigits=4300))
print(sys.get_int_max_str_digits())
