"""string.Formatter: each method overridden, and what format() does with wrong fields."""
import string


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)

    def format_field(self, value, format_spec):
        if format_spec == "upper":
            return str(value).upper()
        return super().format_field(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion == "q":
            return f"'{value}'"
        return super().convert_field(value, conversion)

    def check_unused_args(self, used_args, args, kwargs):
        unused.append((sorted(map(str, used_args)), args, kwargs))


unused = []
custom = Default()
print(custom.format("{0} {name:upper} {missing!q:>12} {1!r}", 1, "two", name="n", extra=1), unused)
plain = string.Formatter()
print(plain.format("{} {} {x} {0.real:.2f}" if False else "{0} {1} {x} {0.real:.2f}", 1.5, 2, x=[1]))
print(plain.format("{} {} {}", 1, 2, 3), plain.format("{:{}}|{:>{w}}", "a", 4, "b", w=3), plain.format("{a[0]}{a[1][k]}{b.real}", a=[1, {"k": 2}], b=3), plain.format("{{}} {{{}}}", 1))
print(plain.vformat("{0}{x}", ("a",), {"x": "b"}), plain.format("", 1), plain.format("{0!s}{0!r}{0!a}", "é"))
attempt(lambda: plain.format("{0} {}", 1, 2))
attempt(lambda: plain.format("{} {0}", 1, 2))
attempt(lambda: plain.format("{}"))
attempt(lambda: plain.format("{1}", 1))
attempt(lambda: plain.format("{x}"))
attempt(lambda: plain.format("{0!x}", 1))
attempt(lambda: plain.format("{0.nothing}", 1))
attempt(lambda: plain.format("{0[5]}", [1]))
attempt(lambda: plain.format("{0:{1:{2:{3}}}}", 1, 2, 3, 4))
attempt(lambda: plain.format())
attempt(lambda: plain.format(format_string="x"))
attempt(lambda: plain.format(3))
attempt(lambda: plain.vformat("{0}", None, {}))
print(plain.get_field("a.b[c]", (), {"a": type("T", (), {"b": {"c": 5}})}), plain.get_field("0", (9,), {}), plain.get_value(0, [1], {}), plain.get_value("k", [], {"k": 2}), plain.convert_field(3, None), plain.convert_field("é", "a"), plain.format_field(3, "05"))
