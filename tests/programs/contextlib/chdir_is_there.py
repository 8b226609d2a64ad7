# chdir() as a class of the module; exceptions through several managers in one statement.
import contextlib
from contextlib import contextmanager

print(contextlib.chdir.__mro__[1].__name__, contextlib.chdir("/somewhere").path, contextlib.chdir("x")._old_cwd)
order = []


@contextmanager
def named(name, swallow=False):
    order.append(f"+{name}")
    try:
        yield name
    except Exception as error:
        order.append(f"!{name}:{error}")
        if not swallow:
            raise
    else:
        order.append(f"-{name}")


def run(body):
    order.clear()
    try:
        body()
    except Exception as error:
        order.append(f"out:{error}")
    print(" ".join(order))


def one():
    with named("a"), named("b", True), named("c"):
        raise ValueError("v")


def two():
    with (
        named("a") as a,
        named(a + "b") as b,
        named(b + "c", swallow=True),
    ):
        order.append(a + b)


def three():
    with named("a"):
        with named("b", True):
            with named("c", True):
                raise ValueError(1)
            raise ValueError(2)
        raise ValueError(3)


def four():
    for name in "xy":
        with named(name, True):
            if name == "x":
                raise ValueError(name)
            return


for body in (one, two, three, four):
    run(body)
