# An exception that is no group is wrapped for a matching except* clause, and left alone by clauses that do not match.
def handle(error, *kinds):
    try:
        try:
            raise error
        except* kinds as group:
            print("wrapped", type(group).__name__, repr(group.message), group.exceptions, group.exceptions[0] is error)
            print("  ", group.__context__, group.__cause__, group.__traceback__ is not None, error.__traceback__ is not None)
    except BaseException as rest:
        print("not taken", repr(rest), rest is error, rest.__context__)


class Own(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


handle(ValueError("v"), ValueError)
handle(FileNotFoundError(2, "no such"), KeyError, OSError)
handle(Own(1, 2), Own)
handle(KeyboardInterrupt(), KeyboardInterrupt)
handle(SystemExit(3), SystemExit, ValueError)
handle(GeneratorExit(), BaseException)
handle(ValueError("v"), KeyError)
handle(StopIteration("s"), StopIteration)


def calls_something():
    try:
        return int("twelve") + {}["x"]
    except* ValueError as group:
        print(group.exceptions[0], "|", str(group), "|", repr(group))
    return "after"


print(calls_something())


def reraised():
    try:
        try:
            raise Own(3, 4)
        except* Own:
            raise
    except Own as error:
        return "bare", error.b
    except ExceptionGroup as group:
        return "group", group.message, group.exceptions


print(reraised())


def by_name():
    try:
        try:
            raise Own(5, 6)
        except* Own as group:
            raise group
    except ExceptionGroup as group:
        return "group", group.message, group.exceptions, group.exceptions[0].b


print(by_name())
