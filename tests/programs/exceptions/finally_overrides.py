# return, break and continue in finally replace what was under way: exceptions, returns, loops, also nested and in generators.
def returns(action):
    try:
        if action == "raise":
            raise ValueError("lost")
        return "from try"
    finally:
        return f"from finally after {action}"


def conditional(action):
    for attempt in range(3):
        try:
            if action == "raise":
                raise KeyError(attempt)
            return attempt
        finally:
            if attempt == 1:
                break
            if action != "plain":
                continue
    return f"left with {attempt}"


def context():
    try:
        try:
            raise ValueError("first")
        finally:
            raise KeyError("second")
    finally:
        try:
            raise IndexError("third")
        except IndexError as error:
            return repr(error), repr(error.__context__), repr(error.__context__.__context__)


def nested():
    log = []
    for name in "ab":
        try:
            try:
                return log
            finally:
                log.append("inner " + name)
                if name == "a":
                    continue
        finally:
            log.append("outer " + name)
    return "not reached"


def generator():
    for n in (1, 2, 3):
        try:
            yield n
        finally:
            if n == 2:
                return "stopped"


print([returns(action) for action in ("raise", "return")])
print([conditional(action) for action in ("raise", "return", "plain")])
print(context(), nested(), list(generator()))
g = generator()
print(next(g), next(g))
try:
    g.throw(OSError("swallowed by the return"))
except StopIteration as end:
    print(end.value)
