# Cancelling by throw: clean-up that awaits, refusing, translating, and a refusal deeper than the canceller knows.
class Cancelled(BaseException):
    pass


class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        yield self.label


async def cleanup(log):
    log.append("cleanup starts")
    await Pause("cleaning")
    log.append("cleanup done")


async def plain(log):
    try:
        await Pause("working")
    except Exception:
        log.append("never: Cancelled is no Exception")
    finally:
        await cleanup(log)


async def refuses(log):
    while True:
        try:
            await Pause("working")
            return "done after all"
        except Cancelled as error:
            log.append(f"refused {error}")


async def translates(log):
    try:
        await plain(log)
    except Cancelled as error:
        raise TimeoutError("too slow") from error


async def nested(log):
    try:
        return await refuses(log)
    except Cancelled:
        log.append("never gets here")


def drive(make, *actions):
    log = []
    c = make(log)
    try:
        for action in actions:
            log.append(c.throw(Cancelled(action)) if action else c.send(None))
    except StopIteration as end:
        log.append(("returned", end.value))
    except BaseException as error:
        log.append((type(error).__name__, str(error), repr(error.__cause__), repr(error.__context__)))
    c.close()
    print(make.__name__, *log, sep="\n   ")


drive(plain, "", "first", "")
drive(plain, "", "first", "second, during the cleanup")
drive(refuses, "", "once", "twice", "")
drive(translates, "", "first", "")
drive(nested, "", "inner", "")
