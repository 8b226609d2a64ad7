# The name of a decorated function while it is decorated, recursion through a decorator, and defaults shared with other names.
def local_decorator():
    calls = []

    def decorate(function):
        calls.append(function.__name__)
        return lambda *args: (function(*args), list(calls))

    @decorate
    def decorated(value=calls):
        return value, "decorated" in globals()

    @decorate
    def recursive(n):
        return recursive(n - 1)[0] + 1 if n else 0
    return decorated(), recursive(3)[0], calls


print(local_decorator())


def name_while_decorating():
    def check(function):
        try:
            decorated
        except NameError as error:
            return str(error)
        return "bound already"

    @check
    def decorated(): ...
    first = decorated

    @check
    def decorated(): ...
    return first, decorated


print(name_while_decorating())


def generator_defaults():
    for n in range(2):
        yield lambda m=n: (m, n)


print([f() for f in generator_defaults()])
shared = {"count": 0}


def counting(box=shared, key=shared.setdefault("name", "count")):
    box[key] += 1
    return box[key]


counting(), counting()
shared = None
print(counting(), counting.__defaults__)
counting.__defaults__ = ({"k": 10}, "k")
print(counting(), counting({"z": 1}, "z"))
