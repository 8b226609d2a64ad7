# athrow into asynchronous generators: caught and answered, translated, unstarted, finished, with awaits on the way.
class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        yield self.label


async def worker():
    n = 0
    while True:
        try:
            n += 1
            yield n
        except KeyError as error:
            await Pause(f"handling {error}")
            yield f"handled {error}"
        except OSError as error:
            raise LookupError("translated") from error
        except IndexError:
            return
        finally:
            await Pause(f"finally {n}")


def drive(label, awaitable):
    steps, paused = awaitable.__await__(), []
    try:
        while True:
            paused.append(next(steps))
    except StopIteration as end:
        print(label, paused, "->", repr(end.value))
    except BaseException as error:
        print(label, paused, "-> raised", type(error).__name__, error.args, "cause", repr(error.__cause__))


w = worker()
drive("start", w.__anext__())
drive("caught", w.athrow(KeyError("k")))
drive("goes on", w.__anext__())
drive("again, as a class", w.athrow(KeyError))
drive("during the handler's yield", w.athrow(KeyError("twice")))
drive("finished", w.__anext__())
late = w.athrow(KeyError("late"))
drive("throw into the finished", late)
late.close()

for error in (OSError("disk"), IndexError, ValueError("not handled"), GeneratorExit(), StopIteration(1), StopAsyncIteration(2)):
    w = worker()
    drive("start", w.__anext__())
    drive("throw " + repr(error), w.athrow(error))
    drive("after", w.__anext__())

w = worker()
drive("unstarted", w.athrow(ValueError("early")))
drive("after it", w.__anext__())
w = worker()
drive("start", w.__anext__())
for thing in (5, "text", int, None):
    drive(f"wrong thing {thing!r}", w.athrow(thing))
drive("close", w.aclose())
drive("no argument", worker().athrow())
