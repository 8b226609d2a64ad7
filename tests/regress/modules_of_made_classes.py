# Classes that type() makes are of the module whose code calls it, also in code of exec() with a __name__ of its own.
import collections
import dataclasses
import enum

TEXT = """
H = type("H", (), {})
class K: pass
def make(): return type("X", (), {})
print(H, K, make(), H.__module__, make.__module__, type("Q", (), {"__module__": "q"}))
print([cls.__module__ for cls in (collections.namedtuple("N", "a"), enum.Enum("E", "A"), dataclasses.make_dataclass("D", ["a"]))])
"""
for name in ("made", "a.b", "__main__"):
    exec(TEXT, {"__name__": name, "collections": collections, "dataclasses": dataclasses, "enum": enum})
print(type("Here", (), {}), type("Here", (dict,), {"x": 1}).__module__, type(type("Meta", (type,), {})("Made", (), {})).__module__)
exec("print(type('There', (), {}).__module__)")
