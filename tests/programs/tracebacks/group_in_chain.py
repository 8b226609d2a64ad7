# A group as context of an exception, as cause of another group, and an exception as cause of a group.
def fetch(*names):
    errors = []
    for name in names:
        try:
            raise ConnectionError("cannot reach " + name)
        except ConnectionError as error:
            errors.append(error)
    raise ExceptionGroup("fetch failed", errors)


def fallback():
    try:
        fetch("alpha", "beta")
    except ExceptionGroup as group:
        print("first", group)
        return {}["cached"]


def report():
    try:
        fallback()
    except KeyError as error:
        raise ExceptionGroup("report failed", [PermissionError("no write access")]) from error


try:
    report()
except ExceptionGroup as group:
    print("last", group)
    raise SystemError("giving up") from group
