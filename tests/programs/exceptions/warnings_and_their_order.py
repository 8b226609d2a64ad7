# The classes of warnings: bases, arguments, raising and catching them as the exceptions that they are.
import builtins

names = sorted(name for name in vars(builtins) if name.endswith("Warning"))
print(names)
classes = [getattr(builtins, name) for name in names]
for cls in classes:
    print(cls.__name__, cls.__mro__[1].__name__, [other.__name__ for other in classes if issubclass(cls, other)], cls.__module__, cls.__qualname__, cls().args, str(cls(1, 2)), repr(cls("t")))
    try:
        raise cls("raised")
    except Warning as error:
        print("caught", error, isinstance(error, Exception))


class OwnWarning(UserWarning, ValueError):
    def __str__(self):
        return f"own: {self.args}"


for catch in (UserWarning, ValueError, Warning, Exception, DeprecationWarning):
    try:
        try:
            raise OwnWarning(1)
        except catch as error:
            print(catch.__name__, error)
    except OwnWarning as error:
        print("not by", catch.__name__)
try:
    raise ExceptionGroup("warnings", [cls(cls.__name__) for cls in classes])
except* (DeprecationWarning, FutureWarning) as group:
    print([str(error) for error in group.exceptions])
except* UserWarning as group:
    print([str(error) for error in group.exceptions])
except* Warning as group:
    print([str(error) for error in group.exceptions])
for wrong in ("Warning(x=1)", "UserWarning().category", "issubclass(Warning, UserWarning)", "Warning < UserWarning"):
    try:
        print(wrong, eval(wrong))
    except Exception as error:
        print(wrong, type(error).__name__, error)
