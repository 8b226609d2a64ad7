# Exceptions travel through several awaits: handlers, finally, else, reraise, chaining, and the state of handled exceptions.
log = []


class Pause:
    def __await__(self):
        yield


async def level(n, behaviour):
    try:
        await Pause()
        if n:
            result = await level(n - 1, behaviour)
        else:
            raise ValueError("bottom")
    except ValueError as error:
        log.append(f"{n} caught {error}")
        await Pause()
        match behaviour.get(n):
            case "swallow":
                return f"swallowed at {n}"
            case "chain":
                raise KeyError(n) from error
            case "replace":
                raise ValueError(f"replaced at {n}")
            case "hide":
                raise ValueError(f"hidden at {n}") from None
            case "handle more":
                try:
                    await level(0, {})
                except ValueError as inner:
                    log.append(f"inner context {inner.__context__!r}")
                raise
        raise
    else:
        log.append(f"{n} else {result}")
        return result
    finally:
        await Pause()
        log.append(f"{n} finally")


def chain(error):
    parts = []
    while error is not None:
        parts.append(f"{error!r}{'!' if error.__suppress_context__ else ''}")
        error = error.__context__
    return " < ".join(parts)


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as end:
        print("returned", end.value)
    except Exception as error:
        print("raised", chain(error))
    print("   ", ", ".join(log))
    log.clear()


run(level(2, {}))
run(level(2, {0: "swallow"}))
run(level(2, {1: "swallow"}))
run(level(2, {1: "chain"}))
run(level(2, {0: "replace", 1: "replace", 2: "replace"}))
run(level(1, {0: "hide"}))
run(level(1, {1: "handle more"}))
