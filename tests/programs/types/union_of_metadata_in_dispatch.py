# A serializer that looks at types: isinstance() with unions and abstract classes, and types as keys.
import types
from collections.abc import Iterable, Mapping


def serialize(value):
    match value:
        case None | bool() | int() | float() | str():
            return repr(value)
        case Mapping():
            return "{" + ", ".join(f"{serialize(key)}: {serialize(item)}" for key, item in value.items()) + "}"
        case types.SimpleNamespace():
            return f"ns{serialize(vars(value))}"
        case type():
            return f"class {value.__name__}"
        case types.FunctionType() | types.BuiltinFunctionType() | types.MethodType():
            return f"callable {value.__name__}"
        case types.GeneratorType():
            return f"generator {[serialize(item) for item in value]}"
        case types.ModuleType():
            return f"module {value.__name__}"
        case Iterable():
            return "[" + ", ".join(map(serialize, value)) + "]"
        case _:
            return f"other {type(value).__name__}"


values = [1, None, "s", {"a": (1, {2})}, types.SimpleNamespace(p=1), types, int, len, serialize, [].append, (n for n in "ab"), types.MappingProxyType({"m": []}), ..., 2j, range(3)]
for value in values:
    print(serialize(value))
table = {int: "integer", types.NoneType: "nothing", types.EllipsisType: "dots", types.FunctionType: "function", type: "class"}
print([table.get(type(value), "?") for value in (1, None, ..., serialize, int, "s")])
number = int | float
print([isinstance(value, number) for value in (1, 2.5, True, "x")], [isinstance(value, (number, str)) for value in (1, "x", b"x")])
print(types.__all__ == sorted(types.__all__, key=types.__all__.index), "CodeType" in types.__all__, "wrap" in dir(types))
