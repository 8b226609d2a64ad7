"""Warnings turned into exceptions: caught, chained, in generators and with statements; the state afterwards."""
import contextlib
import warnings


def attempt(call):
    try:
        print(repr(call()))
    except Warning as error:
        print("raised", type(error).__name__, error, error.args)
    except Exception as error:
        print(type(error).__name__, error)


class AppWarning(UserWarning):
    def __init__(self, code, text="no text"):
        super().__init__(code, text)
        self.code = code

    def __str__(self):
        return f"W{self.code:03}: {self.args[1]}"


def legacy(value):
    warnings.warn("legacy() is deprecated, use modern()", DeprecationWarning, stacklevel=2)
    return value * 2


def steps():
    for number in range(3):
        warnings.warn(AppWarning(number, "step"))
        yield number


with warnings.catch_warnings():
    warnings.simplefilter("error")
    attempt(lambda: legacy(4))
    attempt(lambda: warnings.warn(AppWarning(7)))
    attempt(lambda: warnings.warn("text", AppWarning))
    attempt(lambda: list(steps()))
    attempt(lambda: warnings.warn_explicit("explicit", SyntaxWarning, "f.py", 3))
    try:
        try:
            legacy(1)
        except DeprecationWarning as error:
            raise RuntimeError("upgrade needed") from error
    except RuntimeError as error:
        print(error, "<-", type(error.__cause__).__name__, error.__cause__)
    with contextlib.suppress(AppWarning):
        next(steps())
        print("not reached")
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    attempt(lambda: legacy(5))
    attempt(lambda: next(steps()))
    with warnings.catch_warnings(action="ignore", category=AppWarning):
        attempt(lambda: list(steps()))
        attempt(lambda: warnings.warn("still an error"))
    attempt(lambda: list(steps()))
    warnings.resetwarnings()
    print(warnings.filters)
with warnings.catch_warnings(action="error", append=True), warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always", AppWarning)
    attempt(lambda: warnings.warn(AppWarning(9, "kept")))
    print([str(warning.message) for warning in caught], caught[0].category is AppWarning)
for arguments in (("nonsense",), ("error", 5), ("error", int), ("error", UserWarning, -1), ("error", UserWarning, "1")):
    with warnings.catch_warnings():
        attempt(lambda: warnings.simplefilter(*arguments))
for options in ({"action": "nonsense"}, {"action": "error", "message": 5}, {"action": "error", "category": "x"}, {"action": "error", "module": 5}, {"action": "error", "lineno": -1}, {"action": "error", "lineno": "1"}):
    with warnings.catch_warnings():
        attempt(lambda: warnings.filterwarnings(**options))
