"""format_map() and Formatter with mappings that make values up; nested fields and conversions."""
import collections
import string


class Missing(dict):
    def __missing__(self, key):
        return "{" + key + "}"


print("{a} {b}".format_map(Missing(a=1)), "{a[0]}{a.count}"[:6].format_map({"a": [1]}), "{x:>{w}}".format_map({"x": 1, "w": 4}))
print(string.Formatter().vformat("{a} {b}", (), Missing(a=1)), string.Formatter().vformat("{a:>{b}}", (), collections.ChainMap({"a": 1}, {"b": 5})))


class Shown:
    def __format__(self, spec):
        return f"<{spec}>"

    def __getitem__(self, key):
        return f"item {key!r}"

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return f"attribute {name}"


shown = Shown()
for text in ("{0}", "{0:x y}", "{0[a b]}", "{0[1]}", "{0[-1]}", "{0[1.5]}", "{0.x}", "{0.x y}", "{0[}]}", "{0:{1}}", "{0!s:.3}"[:3] + "}", "{0[a][0]}"):
    for call in (lambda: text.format(shown, "spec"), lambda: string.Formatter().format(text, shown, "spec")):
        try:
            print(repr(text), call())
        except Exception as error:
            print(repr(text), type(error).__name__, error)
