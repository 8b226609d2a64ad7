# Making exception groups: which class comes out, their text, attributes, nesting, and equality.
class Mine(Exception):
    pass


class MyBase(BaseException):
    pass


class OwnGroup(ExceptionGroup):
    pass


class OwnBaseGroup(BaseExceptionGroup):
    pass


def show(group):
    print(type(group).__name__, "|", group, "|", repr(group), "|", group.message, group.exceptions)


show(ExceptionGroup("plain", [ValueError("v"), Mine("m", 1)]))
show(BaseExceptionGroup("becomes an ExceptionGroup", (TypeError(),)))
show(BaseExceptionGroup("stays", [ValueError(1), KeyboardInterrupt()]))
show(BaseExceptionGroup("one base", [MyBase("b")]))
show(OwnGroup("", [KeyError("k")]))
show(OwnBaseGroup("own", [KeyError("k")]))
show(OwnBaseGroup("own with base", [SystemExit(2)]))
show(ExceptionGroup("outer", [ExceptionGroup("inner", [OSError("no file"), IndexError()]), ValueError("alone")]))
show(BaseExceptionGroup("nested base", [BaseExceptionGroup("deep", [GeneratorExit()])]))
show(BaseExceptionGroup("nested plain", [BaseExceptionGroup("deep", [LookupError()])]))

inner = ValueError("shared")
source = [inner, inner]
group = ExceptionGroup("twice", source)
print(group.exceptions, group.exceptions[0] is inner, group.args, group.args[1] is source)
source.append(KeyError("later"))
print(group.exceptions, len(group.args[1]))
print([c.__name__ for c in ExceptionGroup.__mro__], [c.__name__ for c in BaseExceptionGroup.__mro__])
print(isinstance(group, Exception), issubclass(BaseExceptionGroup, Exception), group == ExceptionGroup("twice", [inner, inner]))
print(group.__cause__, group.__context__, group.__traceback__, group.__suppress_context__, hasattr(group, "__notes__"))
print(type(BaseExceptionGroup.__new__(BaseExceptionGroup, "via new", [ValueError()])).__name__)
big = ExceptionGroup("many", [ValueError(i) for i in range(20)])
print(str(big), len(big.exceptions), str(ExceptionGroup("m", big.exceptions[:1])), str(ExceptionGroup("line\nbreak", [inner])))
try:
    raise group
except ExceptionGroup as caught:
    print(caught is group, caught.args[0], caught.__traceback__ is not None)
