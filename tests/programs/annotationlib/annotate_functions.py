"""__annotate__ written by hand or taken from functions, classes and modules: called, replaced, removed."""
import annotationlib
import types
from annotationlib import Format


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def plain(a: int, b: "text") -> None: pass
def bare(a, b): pass


print(plain.__annotate__.__name__, bare.__annotate__, plain.__annotate__(1), plain.__annotate__(Format.VALUE), plain.__annotations__ == plain.__annotate__(1))
for format in (2, 3, 4, 0, 9, "x", None):
    attempt(lambda: plain.__annotate__(format))
attempt(lambda: plain.__annotate__())
attempt(lambda: plain.__annotate__(format=1))


def by_hand(format, /):
    if format == Format.VALUE:
        return {"x": int}
    if format == Format.STRING:
        return {"x": "number"}
    raise NotImplementedError(format)


bare.__annotate__ = by_hand
print(bare.__annotations__, annotationlib.get_annotations(bare, format=Format.STRING), annotationlib.get_annotations(bare, format=Format.FORWARDREF), bare.__annotate__ is by_hand)
attempt(lambda: setattr(bare, "__annotate__", 3))
attempt(lambda: setattr(bare, "__annotate__", lambda format: [1]))
attempt(lambda: bare.__annotations__)
bare.__annotate__ = None
print(bare.__annotations__, bare.__annotate__)
plain.__annotations__ = {"z": 1}
print(plain.__annotate__, plain.__annotations__, annotationlib.get_annotations(plain), annotationlib.get_annotations(plain, format=Format.STRING))
attempt(lambda: setattr(plain, "__annotations__", 3))
del plain.__annotations__
print(plain.__annotations__, annotationlib.get_annotations(plain, format=Format.FORWARDREF))
attempt(lambda: delattr(plain, "__annotate__"))


class Box:
    size: int

class Empty: pass


print(Box.__annotate__(1), Empty.__annotate__, Empty.__annotations__, "__annotations__" in Empty.__dict__)
Empty.__annotate__ = by_hand
print(Empty.__annotations__, annotationlib.get_annotations(Empty, format=Format.STRING))
Box.__annotations__ = {"other": str}
print(Box.__annotations__, annotationlib.get_annotations(Box), hasattr(Box(), "__annotations__"))
module = types.ModuleType("made")
print(annotationlib.get_annotations(module), module.__annotations__, module.__annotate__)
module.__annotate__ = by_hand
print(annotationlib.get_annotations(module, format=Format.STRING))
