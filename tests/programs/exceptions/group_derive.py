# derive() makes the parts of a split: own classes, lost attributes, copied notes, cause, context and traceback.
class Plain(ExceptionGroup):
    pass


class Coded(ExceptionGroup):
    def __new__(cls, message, errors, code=0):
        self = super().__new__(cls, message, errors)
        self.code = code
        return self

    def derive(self, errors):
        log.append(f"derive {self.message} {[type(e).__name__ for e in errors]}")
        return Coded(self.message + "'", errors, self.code)


class Wrong(ExceptionGroup):
    def derive(self, errors):
        return self.result(errors)


def describe(group):
    if not isinstance(group, BaseExceptionGroup):
        return repr(group)
    return f"{type(group).__name__}({group.message!r}, {getattr(group, 'code', None)}, {[describe(e) for e in group.exceptions]})"


log = []
plain = Plain("plain", [ValueError("v"), KeyError("k")])
print(*map(describe, plain.split(ValueError)), describe(plain.subgroup(KeyError)), plain.subgroup(Exception) is plain)
print(describe(plain.derive([TypeError()])), describe(plain.derive((TypeError(), GeneratorExit()))))
coded = Coded("outer", [Coded("inner", [ValueError("v"), KeyError("k")], 2), KeyError("l"), Plain("p", [ValueError("w")])], 1)
print(*map(describe, coded.split(ValueError)), sep="\n")
print(*log, sep="\n")
log.clear()
print(describe(coded.subgroup(KeyError)), log)

try:
    try:
        raise OSError("context")
    except OSError:
        raise plain from IndexError("cause")
except Plain as caught:
    caught.add_note("first note")
    caught.__notes__.append("second")
    for part in caught.split(ValueError):
        print(describe(part), part.__notes__, part.__notes__ is caught.__notes__, repr(part.__cause__), repr(part.__context__),
              part.__suppress_context__, part.__traceback__ is caught.__traceback__)
    part.add_note("only here")
    print(caught.__notes__, hasattr(caught.derive([ValueError()]), "__notes__"), caught.derive([ValueError()]).__cause__)

for result in (lambda errors: 5, lambda errors: None, lambda errors: ValueError("no group"), lambda errors: errors,
               lambda errors: ExceptionGroup("plain instead", errors), lambda errors: 1 // 0):
    wrong = Wrong("wrong", [ValueError("v"), KeyError("k")])
    wrong.result = result
    try:
        print(describe(wrong.split(ValueError)[0]))
    except Exception as error:
        print(type(error).__name__, error)
try:
    raise Coded("for star", [ValueError("v"), KeyError("k"), TypeError("t")], 9)
except* (ValueError, TypeError) as caught:
    print(describe(caught))
except* KeyError as caught:
    print(describe(caught), log)
