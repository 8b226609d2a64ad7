# str.format_map takes any object with __getitem__; str.format takes keywords only. Which object is asked for what.
class Asks:
    def __init__(self):
        self.log = []

    def __getitem__(self, key):
        self.log.append(key)
        return f"<{key}>"


class Defaults(dict):
    def __missing__(self, key):
        return "missing " + key


class Raises:
    def __getitem__(self, key):
        raise IndexError("no " + key)


class OnlyInstance:
    def __init__(self):
        self.__getitem__ = lambda key: "instance"


def show(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


asks = Asks()
show("asks", lambda: "{a} {b.__class__.__name__} {c[1]} {d!r} {e:>8} {a}".format_map(asks))
print(asks.log)
show("nested", lambda: "{a:{width}}|{b:{fill}^9}".format_map({"a": 1, "width": 5, "b": "x", "fill": "*"}))
show("order", lambda: "{a:{b}}{c}".format_map(asks))
print(asks.log)
for label, mapping in (("defaults", Defaults(a=1)), ("raises", Raises()), ("instance", OnlyInstance()), ("none", None), ("list", [1, 2]), ("str", "text"), ("int", 5), ("empty", {}), ("proxy", type("C", (), {"a": 5}).__dict__), ("int keys", {0: "zero"}),
                       ("class", dict[str, int])):
    for template in ("{a}", "{0}", "{}", "plain", "{a.b}", "{}{}", "{a", "{{}}", "{:5}", "{a!r:>4}", "{ a }", "{a[0]}"):
        show(f"{label} {template}", lambda: template.format_map(mapping))
show("defaults as keywords", lambda: "{a} {b}".format(**Defaults(a=1)))
show("positional and keywords", lambda: "{0}{a}{1}{a}".format(1, 2, a=3))
show("left over", lambda: "{0}".format(1, 2, a=3))
show("self", lambda: "{self} {format_string}".format(self=1, format_string=2))
show("no argument", lambda: "{a}".format_map())
show("keyword", lambda: "{a}".format_map(mapping={}))
show("two", lambda: "{a}".format_map({}, {}))
show("number", lambda: "{1}".format_map({1: 2, "1": 3}))
