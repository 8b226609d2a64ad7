# wraps and update_wrapper: what is copied, what is missing, dicts that are merged.
from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, update_wrapper, wraps


def logged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        """Not this one."""
        return ["before", function(*args, **kwargs), "after"]

    return wrapper


@logged
def add(a: int, b: int = 2) -> int:
    """Adds."""
    return a + b


print(add(1), add.__name__, add.__doc__, add.__qualname__, add.__wrapped__(3, 4), add.__annotations__)
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)


def original():
    "original"


original.tag = "x"


def target():
    pass


target.own = 1
print(update_wrapper(target, original) is target, sorted(target.__dict__.keys() & {"own", "tag", "__wrapped__"}))


class Callable:
    def __call__(self):
        return "called"


made = update_wrapper(Callable(), original)
print(made(), made.__name__, made.tag)
half = update_wrapper(lambda: 0, Callable())
print(half.__name__, half.__wrapped__.__class__.__name__, half.__doc__)
only = update_wrapper(lambda: 0, original, assigned=("__doc__",), updated=())
print(only.__name__, only.__doc__, hasattr(only, "tag"))
try:
    update_wrapper(lambda: 0, original, updated=("missing",))
except AttributeError as error:
    print("AttributeError")
twice = logged(logged(add.__wrapped__))
print(twice(5), twice.__wrapped__.__wrapped__ is add.__wrapped__)
