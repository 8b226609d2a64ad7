# getattr(), hasattr(), setattr(), delattr(), callable(), vars(), dir() and id() on objects of every kind.
class Plain:
    pass


class Slots:
    __slots__ = ("a", "b")


class Own:
    def __getattr__(self, name):
        if name == "key":
            raise KeyError(name)
        return f"<{name}>"

    def __setattr__(self, name, value):
        raise PermissionError(f"set {name}")

    def __delattr__(self, name):
        raise PermissionError(f"del {name}")

    def __dir__(self):
        return ["zeta", "alpha"]


class Prop:
    @property
    def p(self):
        raise AttributeError("inside p")

    @property
    def q(self):
        return 5


objects = {"Plain()": Plain(), "Slots()": Slots(), "Own()": Own(), "Prop()": Prop(), "Plain": Plain, "5": 5, "'a'": "a", "None": None, "len": len, "int": int, "lambda": lambda: 0, "(1,)": (1,), "[].append": [].append, "...": ..., "type": type, "super": super(Plain, Plain()), "generator": (i for i in ()), "error": ValueError("v")}
for name, thing in objects.items():
    for text in ("getattr(thing, 'a')", "getattr(thing, 'a', 'default')", "getattr(thing, 'key', 1)", "getattr(thing, 'p')", "getattr(thing, 'p', 2)", "hasattr(thing, 'a')", "hasattr(thing, 'key')", "setattr(thing, 'a', 1)", "setattr(thing, 'q', 1)", "delattr(thing, 'a')", "delattr(thing, 'zz')", "delattr(thing, 'q')",
                 "setattr(thing, '__class__', 5)", "setattr(thing, '__class__', Slots)", "delattr(thing, '__class__')", "getattr(thing, '')", "hasattr(thing, None)", "callable(thing)", "sorted(vars(thing))[:2] if not isinstance(thing, type) else 0", "len(dir(thing)) > 20", "setattr(thing, '__dict__', 5)", "thing()"):
        try:
            result = eval(text)
            print(name, text, "->", result if isinstance(result, (int, str, list, type(None))) else type(result).__name__)
        except Exception as error:
            print(name, text, "->", type(error).__name__ + ":", str(error).split(" at 0x")[0])
