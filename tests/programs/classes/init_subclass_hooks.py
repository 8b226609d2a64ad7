# __init_subclass__: keywords, chains through super(), what is left over, failures, the implicit classmethod.
class Plugin:
    registry = {}
    log = []

    def __init_subclass__(cls, /, key=None, **rest):
        super().__init_subclass__(**rest)
        Plugin.log.append((cls.__name__, key, hasattr(cls, "ready")))
        Plugin.registry.update({key: cls} if key else {})


class Csv(Plugin, key="csv"):
    pass


class Tabs(Csv, key="tsv"):
    ready = True


class Silent(Tabs):
    pass


print({k: v.__name__ for k, v in Plugin.registry.items()}, Plugin.log)
print(type(Plugin.__dict__["__init_subclass__"]).__name__, Plugin.__init_subclass__.__self__ is Plugin)
print(object.__init_subclass__(), Plugin.__init_subclass__(key="self"), Plugin.registry["self"] is Plugin)


class Other:
    def __init_subclass__(cls, *, flavour="plain", **rest):
        cls.flavour = flavour
        super().__init_subclass__(**rest)


class Both(Csv, Other, key="both", flavour="sweet"):
    pass


class Leaf(Both):
    pass


print(Both.flavour, Leaf.flavour, [c for c, *_ in Plugin.log][-2:])


class Strict:
    def __init_subclass__(cls):
        if not hasattr(cls, "required"):
            raise TypeError(f"{cls.__name__} needs 'required'")


class Explicit:
    @classmethod
    def __init_subclass__(cls, **kw):
        print("explicit", cls.__name__, kw)


class Wrong:
    @staticmethod
    def __init_subclass__(**kw):
        print("static", kw)


for bases, kw in (((Plugin,), {"colour": 1}), ((), {"a": 1}), ((Strict,), {}), ((Strict,), {"b": 2}), ((Explicit,), {"c": 3}),
                  ((Wrong,), {"d": 4}), ((Both,), {"flavour": 1, "bad": 2})):
    try:
        print(type("New", bases, {}, **kw).__name__)
    except TypeError as e:
        print("TypeError:", e)
