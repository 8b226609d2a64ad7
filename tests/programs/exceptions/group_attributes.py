# Exception groups: message and exceptions cannot be assigned, the class follows the members, and derive() decides the class of parts.
def attempt(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__name__, error)


g = ExceptionGroup("g", [ValueError(1), TypeError("t")])
print(g.message, g.exceptions, g.args, g, repr(g))
attempt(lambda: setattr(g, "message", "x"))
attempt(lambda: setattr(g, "exceptions", ()))
attempt(lambda: type(BaseExceptionGroup("b", [ValueError()])).__name__)
attempt(lambda: type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
attempt(lambda: ExceptionGroup("b", [KeyboardInterrupt()]))
attempt(lambda: ExceptionGroup("x", []))
attempt(lambda: ExceptionGroup("x", 5))
attempt(lambda: ExceptionGroup("x", [5]))
attempt(lambda: ExceptionGroup(5, [ValueError()]))
attempt(lambda: ExceptionGroup("x"))
attempt(lambda: ExceptionGroup("x", (ValueError(), ValueError)))
attempt(lambda: ExceptionGroup("x", [ValueError()], 3))
attempt(lambda: ExceptionGroup("x", "ab"))
attempt(lambda: ExceptionGroup[int])
attempt(lambda: g.derive([KeyError("k")]))
attempt(lambda: g.subgroup(ValueError).exceptions)
attempt(lambda: g.subgroup(lambda e: False))
attempt(lambda: [part and part.exceptions for part in g.split((ValueError, KeyError))])
attempt(lambda: g.split(5))
members = [ValueError("m")]
h = ExceptionGroup("list", members)
members.append(5)
print(h.exceptions, h.args)
h.add_note("kept")
h.__cause__ = KeyError("cause")
part = h.subgroup(ValueError)
print(part is h, part.__notes__, repr(part.__cause__))
nested = ExceptionGroup("n", [g, h])
print(nested, [e.message for e in nested.exceptions], nested.subgroup(TypeError))
