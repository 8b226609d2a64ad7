"""Each action of simplefilter() and how often it lets the same warning through."""
import warnings


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def noisy(text, category=UserWarning):
    warnings.warn(text, category)


for action in ("always", "all", "ignore", "once", "module", "default"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter(action)
        for _ in range(3):
            noisy("same")
        noisy("other")
    print(action, [str(item.message) for item in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    attempt(lambda: noisy("raised"))
    attempt(lambda: noisy("raised", DeprecationWarning))
    warnings.simplefilter("ignore", DeprecationWarning)
    attempt(lambda: noisy("raised", DeprecationWarning))
    attempt(lambda: noisy("raised", PendingDeprecationWarning))
    warnings.simplefilter("error", append=True)
attempt(lambda: warnings.simplefilter("nothing"))
attempt(lambda: warnings.simplefilter("error", lineno=-1))
attempt(lambda: warnings.simplefilter("error", lineno="x"))
attempt(lambda: warnings.filterwarnings("nothing"))
attempt(lambda: warnings.filterwarnings("error", message=3))
attempt(lambda: warnings.filterwarnings("error", category=3))
attempt(lambda: warnings.filterwarnings("error", module=3))
attempt(lambda: warnings.filterwarnings("error", category=ValueError))
attempt(lambda: warnings.filterwarnings("error", lineno=-1))
print(warnings.simplefilter("ignore"), warnings.resetwarnings(), warnings.filters)
