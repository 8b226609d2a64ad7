# The value a generator returns sits in StopIteration.value whatever it is: tuples and exceptions are not unpacked.
def returning(value):
    if False:
        yield
    return value


def value_of(g):
    try:
        next(g)
    except StopIteration as error:
        return error.value, error.args


for value in (None, 0, "", (), (1,), (1, 2), [], {"k": 1}, ValueError("as a value"), StopIteration("nested"), KeyError):
    result, args = value_of(returning(value))
    print(repr(value), result is value, len(args), args == (value,))


def delegating(value):
    result = yield from returning(value)
    yield repr(result)


for value in ((1, 2), StopIteration("nested"), None):
    print(list(delegating(value)))


def return_replaced():
    try:
        yield 1
        return "from try"
    finally:
        print("finally runs before the value is delivered")


g = return_replaced()
next(g)
print(value_of(g))


def return_in_loop(limit):
    for i in range(10):
        if i == limit:
            return i * 100
        yield i
    else:
        return "never broke out"


for limit in (0, 2, 50):
    g, seen = return_in_loop(limit), []
    while True:
        try:
            seen.append(next(g))
        except StopIteration as end:
            print(seen, end.value)
            break


def returns_yielded():
    return (yield "question")


g = returns_yielded()
print(next(g))
try:
    g.send("answer")
except StopIteration as end:
    print(end.value, str(end), repr(end))
