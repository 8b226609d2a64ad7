# except* with else, finally, loops inside and around, names that vanish, nesting in functions and generators.
log = []


def leaves(group):
    return [repr(e) for e in group.exceptions]


def full(error):
    log.clear()
    try:
        try:
            log.append("try")
            if error:
                raise error
        except* ValueError as group:
            log.append(f"values {leaves(group)}")
            for item in "abc":
                break
        except* KeyError:
            log.append("keys")
        else:
            log.append("else")
        finally:
            log.append("finally")
        log.append("after")
    except ExceptionGroup as group:
        log.append(f"left {leaves(group)}")
    return log


print(full(None))
print(full(ExceptionGroup("g", [KeyError(1), ValueError(2)])))
print(full(ExceptionGroup("g", [KeyError(1), TypeError(2)])))


def names():
    group = "before"
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError as group:
        kept = group
    except* KeyError as group:
        del group
    try:
        return group
    except UnboundLocalError as error:
        return str(error), leaves(kept)


print(names())


def loop():
    for error in (ValueError(1), ExceptionGroup("g", [KeyError(2)]), None, ExceptionGroup("h", [ValueError(3), KeyError(4)])):
        try:
            if error is None:
                continue
            raise error
        except* ValueError as group:
            yield "values", leaves(group)
        except* KeyError as group:
            yield "sent", (yield "keys", leaves(group))
        finally:
            log.append(type(error).__name__)

log.clear()
g = loop()
print(next(g), next(g), g.send("hello"), list(g), log)
