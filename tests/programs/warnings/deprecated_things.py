"""The decorator deprecated(): functions, classes, methods, categories, its attribute."""
import inspect
import warnings


def attempt(call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(call(), end=" ")
        except Exception as error:
            print(type(error).__name__, error, end=" ")
    print([(item.category.__name__, str(item.message)) for item in caught])


@warnings.deprecated("use new()")
def old(a, b=2):
    """Text."""
    return a + b


@warnings.deprecated("use New", category=FutureWarning)
class Old:
    def __init__(self, x=0):
        self.x = x


with warnings.catch_warnings(record=True) as made:
    warnings.simplefilter("always")

    class Derived(Old):
        pass

print([str(item.message) for item in made])


@warnings.deprecated("silent", category=None)
def silent():
    return "silent"


class Methods:
    @warnings.deprecated("no method")
    def method(self):
        return "method"

    @classmethod
    @warnings.deprecated("no class method")
    def of_class(cls):
        return cls.__name__

    @staticmethod
    @warnings.deprecated("no static method")
    def static():
        return "static"

    @property
    @warnings.deprecated("no property")
    def computed(self):
        return "computed"


@warnings.deprecated("no async")
async def work():
    pass


attempt(lambda: old(1))
attempt(lambda: Old().x)
attempt(lambda: Derived().x)
attempt(lambda: type("Later", (Old,), {}).__name__)
attempt(lambda: type("Later", (Derived,), {}).__name__)
attempt(silent)
attempt(lambda: Methods().method())
attempt(lambda: Methods.of_class())
attempt(lambda: Methods.static())
attempt(lambda: Methods().computed)
print(old.__name__, old.__doc__, old.__deprecated__, Old.__deprecated__, silent.__deprecated__, hasattr(Derived, "__deprecated__"), inspect.signature(old), inspect.iscoroutinefunction(work))
attempt(lambda: warnings.deprecated(3))
attempt(lambda: warnings.deprecated())
attempt(lambda: warnings.deprecated("x")(3))
attempt(lambda: Old(1, 2))
