# yield inside statements: assignment targets, del, assert, return, raise, loops, match, defaults and base classes.
def drive(g, *values):
    asked = []
    try:
        asked.append(next(g))
        for value in values:
            asked.append(g.send(value))
    except StopIteration as end:
        return asked, end.value
    except Exception as error:
        return asked, type(error).__name__, str(error)
    return asked, "not finished"


class Record:
    pass


def targets():
    data = {}
    data[(yield "key")] = yield "value"
    (yield "record").name = yield "attribute"
    data[(yield "augmented key")] += yield "amount"
    a, *b = yield "sequence"
    del data[(yield "victim")]
    return data, a, b


def asserting():
    assert (yield "test"), (yield "message")
    return "held"


def raising():
    raise (yield "error") from (yield "cause")


def looping():
    count = 0
    for item in (yield "iterable"):
        while (yield item):
            count += 1
    return count


def matching():
    match (yield "subject"):
        case [x, y] if (yield "guard"):
            return x + y
        case other:
            return other


def defining():
    def inner(a=(yield "default"), *, b: "note" = (yield "keyword default")):
        return a, b

    class Local((yield "base")):
        value = 1
    return inner(), issubclass(Local, Record), Local.value


record = Record()
print(drive(targets(), 10, "k", "x", record, "k", 5, "abc", "gone"), record.name)
print(drive(targets(), 10, "k", "x", record, "k", 5, "abc", "k"), drive(targets(), 10, "k", "x", 5))
print(drive(asserting(), 1), drive(asserting(), 0, "sent message"))
print(drive(raising(), KeyError("sent"), ValueError("why")), drive(raising(), "no exception", None))
print(drive(looping(), "ab", True, True, False, False))
print(drive(matching(), [1, 2], True), drive(matching(), [1, 2], False), drive(matching(), 5))
print(drive(defining(), 1, 2, Record))
