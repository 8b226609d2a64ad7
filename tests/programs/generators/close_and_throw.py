# close() raises GeneratorExit at the yield; throw() raises anything there.
log = []


def worker():
    try:
        while True:
            try:
                x = yield "ready"
                log.append(x)
            except ValueError as error:
                log.append("caught " + str(error))
                yield "recovered"
    finally:
        log.append("cleanup")


w = worker()
print(next(w), w.send(1), w.throw(ValueError("bad")), next(w))
w.close()
print(log)
w.close()
try:
    next(w)
except StopIteration:
    print("closed generators are exhausted")

log.clear()
w = worker()
next(w)
try:
    w.throw(KeyError("k"))
except KeyError as error:
    print("KeyError", error, log)


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print("RuntimeError:", error)


def never_started():
    log.append("started")
    yield


log.clear()
n = never_started()
n.close()
print(log, list(n))
n = never_started()
try:
    n.throw(TypeError("early"))
except TypeError as error:
    print("TypeError:", error, log)


def stops():
    yield 1
    raise StopIteration("inner")


try:
    list(stops())
except RuntimeError as error:
    print("RuntimeError:", error, type(error.__cause__).__name__)
