"""resolve_name() and import_module() with all sorts of relative names and packages; __import__() with fromlist and level."""
import importlib
import importlib.util


def attempt(call):
    try:
        result = call()
        return getattr(result, "__name__", result)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for name, package in (("a", None), ("a", ""), ("a.b", "p"), (".a", "p"), ("..a", "p.q"), ("...a", "p.q.r"), (".", "p.q"), ("..", "p.q"), ("..", "p"), ("....a", "p.q"), (".a", None), (".a", ""), (".a.b.c", "p.q"), ("", "p"), ("a..b", "p"), (". a", "p"), (".a", 5), (5, "p"), (None, None)):
    print(repr(name), repr(package), "->", attempt(lambda: importlib.util.resolve_name(name, package)))
for name, package in (("json", None), ("json", "ignored"), (".decoder", "json"), (".", "json"), ("..json", "json.decoder"), (".none", "json"), (".abc", "collections"), ("..x", "collections.abc"), ("collections.abc", None), ("json.decoder.JSONDecoder", None), ("json..decoder", None), ("json.", None), ("a b", None), (5, None), (None, None), (b"json", None)):
    print(repr(name), repr(package), "->", attempt(lambda: importlib.import_module(name, package)))
for arguments in (("json",), ("json.decoder",), ("json.decoder", {}, {}, ["JSONDecoder"]), ("json.decoder", None, None, ("x",)), ("decoder", {"__package__": "json"}, None, (), 1), ("decoder", {"__package__": "json"}, None, ["x"], 1), ("", {"__package__": "json"}, None, ["decoder"], 1), ("x", {"__package__": "json"}, None, (), 2), ("",), ("none_such.inner",)):
    print(arguments, "->", attempt(lambda: __import__(*arguments)), "|", attempt(lambda: importlib.__import__(*arguments)))
for arguments in (("x", {}, None, (), 1), (5,), ("json", None, None, (), -1)):
    print(arguments, "->", attempt(lambda: __import__(*arguments)))
print(importlib.invalidate_caches(), attempt(lambda: importlib.import_module()), attempt(lambda: importlib.import_module("json", "a", "b")), attempt(lambda: importlib.import_module(name="json", package=None)))
print([attempt(lambda name=name: importlib.util.find_spec(name) is not None) for name in ("json", "json.decoder", "none_such", "json.none", "math")], attempt(lambda: importlib.util.find_spec(".decoder", "json").name), attempt(lambda: importlib.util.find_spec(".decoder")), attempt(lambda: importlib.util.find_spec("none_such.inner")), attempt(lambda: importlib.util.find_spec("math.inner")))
