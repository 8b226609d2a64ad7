# callable() on everything: functions, types, instances with and without __call__, and that it does not promise success.
class WithCall:
    def __call__(self):
        return "called"


class Refuses:
    def __new__(cls):
        raise TypeError("makes no instances")


class Chain:
    def __init__(self, depth):
        self.depth = depth

    def __call__(self, *args):
        return Chain(self.depth - 1) if self.depth else ("bottom", args)


class Getattr:
    def __getattr__(self, name):
        return lambda *args: name


def generator():
    yield 1


on_instance = Getattr()
on_instance.__call__ = lambda: "never"
nested = type("Nested", (), {"__call__": WithCall()})()
static = type("Static", (), {"__call__": staticmethod(lambda *args: ("static", args))})()
by_class = type("ByClass", (), {"__call__": classmethod(lambda cls, *args: (cls.__name__, args))})()
by_type = type("ByType", (), {"__call__": list})()
by_property = type("ByProperty", (), {"__call__": property(lambda self: lambda *args: ("by property", args))})()
none_call, five_call = type("NoneCall", (), {"__call__": None})(), type("FiveCall", (), {"__call__": 5})()
THINGS = {
    "len": len, "lambda": lambda: 0, "int": int, "type": type, "class": WithCall, "instance": WithCall(), "none call": none_call,
          "five call": five_call, "by property": by_property, "refuses": Refuses, "getattr": Getattr(), "on instance": on_instance,
    "nested": nested, "static": static, "by class": by_class, "by type": by_type, "generator function": generator,
          "generator": generator(), "bound": [].append, "unbound": list.append, "slot wrapper": int.__add__, "5": 5, "text": "text",
          "None": None, "staticmethod": staticmethod(len),
    "classmethod": classmethod(len), "property": property(len), "chain": Chain(2), "map": map(len, []), "exception": ValueError,
          "exception instance": ValueError(), "union": int | str, "alias": list[int], "super": super, "Ellipsis": ...,
}
for title, thing in THINGS.items():
    try:
        result = repr(thing())
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(title, callable(thing), hasattr(thing, "__call__"), hasattr(type(thing), "__call__"), "|", result.split(" at 0x")[0])
print(Chain(2)()()(1, 2), WithCall().__call__(), len.__call__.__call__.__call__("abc"), WithCall.__call__(WithCall()),
      type(WithCall).__call__(WithCall)())
WithCall.__call__ = lambda self, *args: ("replaced", args)
print(THINGS["instance"](1), THINGS["nested"](2))
del WithCall.__call__
print(callable(THINGS["instance"]), callable(nested))
for action in (lambda: callable(), lambda: callable(1, 2), lambda: THINGS["instance"](), lambda: nested(), lambda: THINGS["text"](1),
               lambda: THINGS(), lambda: THINGS["lambda"]()()):
    try:
        print(action())
    except TypeError as e:
        print(e)
