# __import__ and import statements in exec: what is returned and bound, and a replaced __import__ argument by argument.
import sys


def attempt(action):
    try:
        value = action()
        print(getattr(value, "__name__", value))
    except Exception as error:
        print(type(error).__name__, str(error).split(" (/")[0])


attempt(lambda: __import__("types"))
attempt(lambda: __import__("string.templatelib"))
attempt(lambda: __import__("string.templatelib", fromlist=["Template"]))
attempt(lambda: __import__("string.templatelib", fromlist=[]))
attempt(lambda: __import__("string.templatelib", None, None, ("anything", "at all")))
attempt(lambda: __import__("string", fromlist=["templatelib"]).templatelib)
attempt(lambda: __import__("nothing_such"))
attempt(lambda: __import__("types.nothing"))
attempt(lambda: __import__(""))
attempt(lambda: __import__(5))
attempt(lambda: __import__())
attempt(lambda: __import__(name="types", level=0))
attempt(lambda: __import__("types", level=-1))
attempt(lambda: __import__("types", {"__name__": "__main__"}, level=1))
attempt(lambda: __import__("types", {}, {}, [], 1))
attempt(lambda: __import__("string", fromlist=[5]))
attempt(lambda: __import__("types", fromlist=["nothing_there"]))
attempt(lambda: __import__("types", nonsense=1))
for source in ("import types as t; r = t.__name__", "from types import SimpleNamespace as S; r = S(a=1)", "import string.templatelib as t; r = t.Template('x').strings", "r = __import__('builtins').len('ab')", "def f():\n    import types\n    return types.__name__\nr = f()",
               "class C:\n    import types\nr = C.types.__name__", "r = [__import__(n).__name__ for n in ('types', 'sys')]", "import sys; r = __name__ in sys.modules", "import types\nimport types as u\nr = types is u"):
    namespace = {"__name__": "made"}
    exec(source, namespace)
    print(source.replace("\n", "\\n"), "->", namespace["r"])
outer, inner = {"__name__": "made"}, {}
exec("import types\nglobal builtins\nimport builtins\nfrom types import ModuleType", outer, inner)
print(sorted(inner), [k for k in outer if not k.startswith("__")])
print(eval("__import__('types').__name__"), eval("__import__('string.templatelib').templatelib.__name__"))
attempt(lambda: eval("import types"))
attempt(lambda: exec("import types.nothing as t"))


def lazily(name):
    return lambda attribute: getattr(__import__(name, fromlist=[attribute]), attribute)


print(lazily("types")("SimpleNamespace")(k="v"), lazily("string.templatelib")("convert")(1.5, "r"))
attempt(lambda: lazily("types")("nothing"))
table = {name: __import__(name) for name in ("types", "builtins", "sys")}
print([module.__name__ for module in table.values()], all(sys.modules[name] is module for name, module in table.items()))
print(__import__.__name__, repr(__import__), callable(__import__), [m.__name__ for m in map(__import__, ["types", "sys"])])
