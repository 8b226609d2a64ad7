# assert: the message is evaluated only on failure, AssertionError is the real one, any expressions are allowed.
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


def evaluated(condition):
    assert t("condition", condition), t("message")


attempt(lambda: evaluated([1]))
attempt(lambda: evaluated(()))
for message in ("text", "", None, 5, (1, 2), (), ["list"], ValueError("an exception as message"), KeyError):
    attempt(lambda: check(False, message))
for condition in (0, "", None, [], {}, 0.0, False, (), 1, "x", [0], (None,), object, ...):
    try:
        check(condition)
        print(repr(condition) if condition is not object else "object", "holds", end="; ")
    except AssertionError as error:
        print(repr(condition), "fails", repr(error), end="; ")
print()
