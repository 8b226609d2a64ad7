# split() and subgroup() of a nested group by classes, tuples, functions and wrong things: shape, identity, metadata.
class Own(ExceptionGroup):
    def derive(self, exceptions):
        return Own(self.message + "'", exceptions)


class BadDerive(ExceptionGroup):
    def derive(self, exceptions):
        return list(exceptions)


def shape(group):
    if group is None:
        return None
    if isinstance(group, BaseExceptionGroup):
        return f"{type(group).__name__}:{group.message}", [shape(item) for item in group.exceptions]
    return repr(group)


def build(cls):
    return cls("top", [ValueError(1), ExceptionGroup("mid", [TypeError(2), ValueError(3), Own("low", [KeyError(4), OSError(5, "five")])]), LookupError(6)])


def failing(error):
    raise RuntimeError(f"asked about {type(error).__name__}")


conditions = {"ValueError": ValueError, "Exception": Exception, "LookupError": LookupError, "tuple": (TypeError, KeyError), "empty tuple": (), "nothing": ArithmeticError, "ExceptionGroup": ExceptionGroup, "Own": Own, "function": lambda e: isinstance(e, (OSError, TypeError)), "groups": lambda e: isinstance(e, ExceptionGroup) and e.message == "mid", "true": lambda e: True,
              "false": lambda e: "", "failing": failing, "class list": [ValueError], "int": int, "5": 5, "None": None, "text": "ValueError", "tuple with int": (ValueError, int), "nested tuple": ((ValueError,), KeyError), "instance": ValueError()}
for cls in (ExceptionGroup, Own, BadDerive):
    group = build(cls)
    group.add_note("a note")
    group.__cause__ = LookupError("cause")
    for name, condition in conditions.items():
        try:
            match, rest = group.split(condition)
            sub = group.subgroup(condition)
            print(cls.__name__, name, shape(match), "REST", shape(rest), match is group, rest is group, shape(sub) == shape(match))
            for part in (match, rest):
                if part is not None and part is not group:
                    print("   ", part.__notes__, part.__notes__ is group.__notes__, part.__cause__ is group.__cause__, part.__suppress_context__)
        except Exception as error:
            print(cls.__name__, name, type(error).__name__, error)
for text in ("group.split()", "group.split(ValueError, 1)", "group.subgroup()", "group.split(condition=ValueError)", "group.derive()", "group.derive(5)", "group.derive([])", "group.derive([ValueError()])", "group.derive([KeyboardInterrupt()])"):
    group = build(ExceptionGroup)
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, error)
