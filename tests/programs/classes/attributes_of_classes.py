# The attributes of classes: read, assigned values of every kind, deleted, on a class of one's own and on builtin ones.
class Base:
    """Text of Base."""


class Other:
    pass


class Thing(Base):
    """Text of Thing."""
    x = 1


def attempt(label, action):
    try:
        value = action()
        text = repr(value)
        print(label, "->", text if " at 0x" not in text else type(value).__name__)
    except Exception as error:
        print(label, "->", type(error).__name__, str(error).split(" at 0x")[0])


names = ["__name__", "__qualname__", "__module__", "__doc__", "__bases__", "__base__", "__mro__", "__dict__", "__class__", "__type_params__", "__annotations__", "__slots__", "__abstractmethods__" if False else "x", "__weakref__", "__firstlineno__", "__static_attributes__"]
values = {"text": "New", "5": 5, "None": None, "tuple": (Base,), "Other": (Other,), "empty": (), "itself": (Thing,), "dict": {}, "class": Other}
for name in names:
    attempt(f"{name}", lambda: getattr(Thing, name))
    for label, value in values.items():
        class Thing(Base):
            """Text of Thing."""
            x = 1

        if label == "itself":
            value = (Thing,)
        attempt(f"{name} = {label}", lambda: (setattr(Thing, name, value), getattr(Thing, name), Thing.__mro__)[1:])
        attempt(f"    int.{name} = {label}", lambda: setattr(int, name, value))
    attempt(f"del {name}", lambda: (delattr(Thing, name), getattr(Thing, name, "gone")))
    attempt(f"    del int.{name}", lambda: delattr(int, name))
for text in ("Thing.mro()", "Thing.__subclasses__()", "Base.__subclasses__() != []", "Thing.__instancecheck__(Thing())", "Thing.__subclasscheck__(Base)", "Thing.__prepare__()", "type.__prepare__('a', (), k=1)", "Thing.__call__", "Thing()()", "Thing.missing", "Thing < Base", "Thing == Thing", "hash(Thing) == hash(Thing)", "Thing | None", "None | Thing", "Thing | 5", "Thing[int]", "len(Thing)", "iter(Thing)", "Thing.__flags__ > 0", "int.__itemsize__" if False else "int.__base__", "bool.__bases__", "object.__base__", "object.__bases__", "type.__base__", "type(Thing)", "repr(Thing)", "str(Thing)", "f'{Thing}'", "Thing.__repr__()", "type.__repr__(Thing)", "callable(Thing)"):
    attempt(text, lambda: eval(text))
