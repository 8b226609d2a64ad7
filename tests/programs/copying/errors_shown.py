# Copies of groups, and of exceptions with notes and fields; classes of one's own with arguments.
import copy


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except BaseException as error:
        print(type(error).__name__, "|", error)


error = ValueError("v")
error.add_note("note")
twin = copy.copy(error)
print(repr(twin), twin.__notes__, twin.__notes__ is error.__notes__)
twin = copy.deepcopy(error)
print(repr(twin), twin.__notes__, twin.__notes__ is error.__notes__)
group = ExceptionGroup("g", [ValueError(1), TypeError([2])])
twin = copy.copy(group)
print(repr(twin), twin.exceptions[0] is group.exceptions[0])
twin = copy.deepcopy(group)
print(repr(twin), twin.exceptions[0] is group.exceptions[0])
error = FileNotFoundError(2, "No such file", "name", None, "other")
twin = copy.copy(error)
print(repr(twin), twin.errno, twin.filename, twin.filename2, str(twin))
error = ImportError("i", name="n", path="p")
twin = copy.deepcopy(error)
print(repr(twin), twin.name, twin.path)
error = AttributeError("a", name="n", obj=[1])
twin = copy.copy(error)
print(repr(twin), twin.name, twin.obj)
try:
    [].nothing
except AttributeError as caught:
    twin = copy.copy(caught)
    print(twin, twin.name, twin.obj, twin.__traceback__, twin.__context__)
error = UnicodeDecodeError("utf-8", b"x", 0, 1, "why")
twin = copy.copy(error)
print(twin, twin.start, twin.reason)
error = SyntaxError("s", ("f", 1, 2, "text"))
twin = copy.copy(error)
print(repr(twin), twin.lineno, twin.text)
error = NameError("n", name="x")
print(copy.copy(error).name)
error = StopIteration(5)
print(copy.copy(error).value)
error = SystemExit(3)
print(copy.copy(error).code)


class TwoArguments(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


attempt(copy.copy, TwoArguments(1, 2))


class Keyword(Exception):
    def __init__(self, message, *, code=0):
        super().__init__(message)
        self.code = code


twin = copy.copy(Keyword("m", code=5))
print(repr(twin), twin.code)
twin = copy.deepcopy(Keyword("m", code=[5]))
print(repr(twin), twin.code)


class Cause(Exception):
    pass


try:
    try:
        raise KeyError("first")
    except KeyError as first:
        raise Cause("second") from first
except Cause as second:
    twin = copy.deepcopy(second)
    print(repr(twin), twin.__cause__, twin.__context__, twin.__traceback__)
attempt(copy.copy, (each for each in ()))
