# Formatter: positions given and counted, nested specifications, unused arguments, attributes and indexes, depth, own conversions.
import string
from string import Formatter


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Loud(Formatter):
    def get_field(self, field_name, args, kwargs):
        answer = super().get_field(field_name, args, kwargs)
        print("  field", field_name, "->", answer)
        return answer

    def check_unused_args(self, used_args, args, kwargs):
        left = [i for i in range(len(args)) if i not in used_args] + sorted(key for key in kwargs if key not in used_args)
        print("  used", sorted(map(str, used_args)), "left", left)


class Lists(Formatter):
    """{items:join:, } and {items:first}"""

    def format_field(self, value, format_spec):
        if format_spec.startswith("join:"):
            return format_spec[5:].join(map(str, value))
        if format_spec == "first":
            return str(value[0])
        return super().format_field(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion == "u":
            return str(value).upper()
        if conversion == "l":
            return len(value)
        return super().convert_field(value, conversion)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __format__(self, spec):
        return f"P[{spec}]({self.x},{self.y})"


loud = Loud()
print(loud.format("{0} {1[0]} {name.x:>{width}}", "a", ["b", "c"], "unused", name=Point(1, 2), width=5, extra=3))
print(loud.format("{} {} {:{}}", 1, 2, 3, "04d"))
lists = Lists()
print(lists.format("{items:join:, } | {items:first} | {items!l} | {name!u:>8} | {0!r}", "x", items=[1, 2, 3], name="abc"))
print(lists.vformat("{0.x} {0.y} {0} {0:spec} {0:{1}}", (Point(3, 4), "nested"), {}))
formatter = Formatter()
attempt(lambda: formatter.format())
attempt(lambda: formatter.format("{0} {}", 1, 2))
attempt(lambda: formatter.format("{} {0}", 1, 2))
attempt(lambda: formatter.format("{}", *[]))
attempt(lambda: formatter.format("{x}"))
attempt(lambda: formatter.format("{0.nothing}", 5))
attempt(lambda: formatter.format("{0[k]} {0[1]}", {"k": 1, 1: 2}))
attempt(lambda: formatter.format("{0[1]}", {"1": "text"}))
attempt(lambda: formatter.format("{0[-1]}", [1, 2]))
attempt(lambda: formatter.format("{0!x}", 1))
attempt(lambda: formatter.format("{0!}", 1))
attempt(lambda: formatter.format("{0:{1:{2}}}", "v", "w", "x"))
attempt(lambda: formatter.format("{0:{1:{2}}}", 7, 6, "03"))
attempt(lambda: formatter.format("{0:{1:{2:{3}}}}", 7, 6, 5, 4))
attempt(lambda: formatter.format("{self} {format_string}", self="s", format_string="f"))
attempt(lambda: formatter.vformat("{a}{b}", (), {"a": 1, "b": 2}))
attempt(lambda: formatter.vformat("{0}", [1], None))
attempt(lambda: formatter.get_value(0, ["a"], {}))
attempt(lambda: formatter.get_value("k", [], {"k": 5}))
attempt(lambda: formatter.get_field("0.x[1]", [Point([7, 8], 0)], {}))
attempt(lambda: formatter.convert_field(5, "z"))
attempt(lambda: [formatter.convert_field("é", c) for c in (None, "s", "r", "a")])
attempt(lambda: formatter.format_field(3.14159, ".2f"))
print(string.capwords("  the  quick-brown fox "), string.capwords("a,b ,c", ","), string.capwords("ß ŉ"), string.punctuation[-3:], string.whitespace.encode())
