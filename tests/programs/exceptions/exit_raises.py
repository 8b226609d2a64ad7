# What happens when __exit__ itself raises: contexts, replaced errors, reraising the same one, outer managers, odd return values.
class Manager:
    def __init__(self, name, action=None):
        self.name, self.action = name, action

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("  exit", self.name, kind.__name__ if kind else None, repr(value))
        match self.action:
            case "reraise":
                raise value
            case "bare":
                raise
            case "from":
                raise KeyError(self.name) from value
            case "hidden":
                raise KeyError(self.name) from None
            case Exception():
                raise self.action
            case "handled inside":
                try:
                    raise IndexError("inner")
                except IndexError as error:
                    print("  inside context", repr(error.__context__))
                return False
        return self.action


class Unsure:
    def __bool__(self):
        raise RuntimeError("cannot decide")


def chain(error):
    parts = []
    while error is not None and len(parts) < 6:
        parts.append(repr(error) + (" (suppressed)" if error.__suppress_context__ else ""))
        error = error.__context__
    return " < ".join(parts)


def attempt(error, *managers):
    try:
        with managers[0], managers[-1]:
            if error:
                raise error
        print("no error")
    except BaseException as problem:
        print(type(problem).__name__, chain(problem), "cause", repr(problem.__cause__), problem is error)


outer = Manager("outer")
for action in (None, "reraise", "bare", "from", "hidden", OSError("new"), "handled inside", Unsure(), "text", 0):
    print(action if not isinstance(action, Unsure) else "unsure")
    attempt(ValueError("body"), outer, Manager("inner", action))
for action in ("bare", OSError("new"), Unsure(), "text"):
    print("without an error:", action if not isinstance(action, Unsure) else "unsure")
    attempt(None, outer, Manager("inner", action))
print("both")
attempt(ValueError("body"), Manager("outer", OSError("second")), Manager("inner", OSError("first")))
attempt(SystemExit(1), Manager("outer", True), Manager("inner", OSError("exit replaced")))
