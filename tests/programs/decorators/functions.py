# Decorators with and without arguments, stacked, with state.
def trace(f):
    def wrapper(*args, **kwargs):
        shown = ", ".join([repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
        result = f(*args, **kwargs)
        print(f"{f.__name__}({shown}) -> {result!r}")
        return result
    wrapper.__name__ = f.__name__
    return wrapper


@trace
def add(a, b=1):
    return a + b


add(1)
add(1, b=5)


def repeat(times):
    def decorate(f):
        def wrapper(*args):
            return [f(*args) for _ in range(times)]
        return wrapper
    return decorate


@repeat(3)
def hello(name):
    return "hi " + name


print(hello("Bo"))


@trace
@repeat(2)
def stacked(x):
    return x * x


stacked(4)


class CountCalls:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@CountCalls
def square(x):
    return x * x


print([square(i) for i in range(4)], square.calls)
order = []


def mark(name):
    order.append("eval " + name)

    def decorate(f):
        order.append("apply " + name)
        return f
    return decorate


@mark("outer")
@mark("inner")
def marked(x=order.append("default")):
    pass


print(order)
handlers = {}


def on(event):
    return lambda f: handlers.setdefault(event, []).append(f) or f


@on("start")
@on("stop")
def handle():
    return "handled"


print(sorted(handlers), [f() for f in handlers["start"]])


@(lambda f: 42)
def replaced():
    pass


print(replaced)
