# assert with conditions and messages that raise, a shadowed AssertionError, and chains of failed assertions.
log = []


def t(value, result=None):
    log.append(value)
    return value if result is None else result


def attempt(action):
    try:
        action()
        print("passes", log)
    except BaseException as error:
        print(type(error).__name__, error.args, str(error), log)
    log.clear()


def check(condition, *message):
    if message:
        assert condition, message[0]
    else:
        assert condition


class BadBool:
    def __bool__(self):
        raise RuntimeError("no truth")


class WrongBool:
    def __bool__(self):
        return 1


class BadText:
    def __str__(self):
        return 5


def bad_message():
    assert False, 1 / 0


def message_in_message():
    assert False, f"{t('formatted')!r} and {[n for n in range(2)]}"


def raises_in_condition():
    assert undefined_name, t("never")


def shadowed():
    AssertionError = KeyError
    assert 0, "the real one"


def chained():
    try:
        assert 1 > 2 > undefined_name, "comparison"
    except AssertionError as error:
        assert not error.args, "second"


def conditional():
    assert (yes := 5) > 4 and not yes == 4, "walrus"
    assert lambda: False, "a lambda is true"
    assert yes if 0 else 0, "conditional"


for action in (lambda: check(BadBool()), lambda: check(WrongBool()), bad_message, message_in_message, raises_in_condition, shadowed, chained, conditional):
    attempt(action)
try:
    check(False, BadText())
except AssertionError as error:
    try:
        str(error)
    except TypeError as problem:
        print(problem)
AssertionError = ValueError
attempt(lambda: check(False, "module level shadow"))
del AssertionError
try:
    try:
        assert not "first", "inner"
    finally:
        assert not "second", "outer"
except AssertionError as error:
    print(error, repr(error.__context__))
