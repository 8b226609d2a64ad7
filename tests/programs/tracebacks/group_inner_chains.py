# Members of a group with causes and contexts of their own, suppressed ones, and a member whose cause is a group.
def convert(text):
    try:
        return int(text)
    except ValueError as error:
        raise TypeError(f"no number: {text}") from error


def look_up(key):
    try:
        return {}[key]
    except KeyError:
        return [][key]


def hide():
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError("hidden division") from None


def collect(*actions):
    errors = []
    for action in actions:
        try:
            action()
        except Exception as error:
            errors.append(error)
    return errors


def with_group_cause():
    parts = collect(hide, lambda: look_up(1))
    raise LookupError("because of several") from ExceptionGroup("several", parts)


print(len(collect(hide)))
raise ExceptionGroup("chained members", collect(lambda: convert("x"), lambda: look_up(0), hide, with_group_cause))
