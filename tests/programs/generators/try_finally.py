# Suspension inside try, finally, with and for blocks.
log = []


def managed(name):
    log.append("enter " + name)
    try:
        yield name
        log.append("resumed " + name)
    except ValueError:
        log.append("value error " + name)
    else:
        log.append("else " + name)
    finally:
        log.append("exit " + name)
    yield "after"


print(list(managed("a")), log)
log.clear()
g = managed("b")
next(g)
print(g.throw(ValueError), log)
log.clear()
g = managed("c")
next(g)
g.close()
print(log)
log.clear()


class Resource:
    def __enter__(self):
        log.append("open")
        return self

    def __exit__(self, *exc):
        log.append("close " + str(exc[0] and exc[0].__name__))
        return False


def lines():
    with Resource():
        for i in range(3):
            yield i


for line in lines():
    log.append(line)
print(log)
log.clear()
g = lines()
next(g)
g.close()
print(log)


def in_except():
    try:
        1 / 0
    except ZeroDivisionError as error:
        yield "handling " + str(error)
        yield "still " + type(error).__name__
    yield "out"


print(list(in_except()))


def return_in_finally_loop():
    for i in range(3):
        try:
            yield i
        finally:
            log.append(f"f{i}")


log.clear()
print(list(return_in_finally_loop()), log)
