# __missing__ is asked by d[key] alone, and only in classes that derive from dict.
class Default(dict):
    def __missing__(self, key):
        print("missing", key)
        if key == "bad":
            raise LookupError("no default for bad")
        self[key] = value = len(self)
        return value


d = Default(a=10)
print(d["a"], d["b"], d["b"], d.get("c"), "c" in d, d)
for f in (lambda: d.pop("x"), lambda: d["bad"], lambda: d.__getitem__("y"), lambda: dict.__getitem__(d, "z"), lambda: d[[]]):
    try:
        print(f())
    except (LookupError, TypeError) as error:
        print(type(error).__name__, error)
print(d.setdefault("n", "given"), d.copy(), type(d.copy()), type(d | {}), type({} | d), type(Default.fromkeys("q")))
print("{fmt} {a}".format_map(Default(a=1)), "%(p)s" % d)


class NotADict:
    def __missing__(self, key):
        return "never"

    def __getitem__(self, key):
        raise KeyError(key)


try:
    NotADict()["k"]
except KeyError as error:
    print(error.args)
d.__missing__ = lambda key: "not of the instance"
print(d["last"])
