# classmethod() and staticmethod() around objects of every kind: binding by class and instance, attributes copied, calls by hand.
class Callable:
    __doc__ = "documented"
    __name__ = "named"

    def __call__(self, *arguments):
        return ("called", [getattr(a, "__name__", a) for a in arguments])


class Descriptor:
    def __get__(self, instance, owner=None):
        return ("got", type(instance).__name__, getattr(owner, "__name__", owner))


def function(*arguments):
    """Text of function."""
    return [getattr(a, "__name__", a) for a in arguments]


function.attribute = 5
things = {"function": function, "lambda": lambda *a: len(a), "len": len, "class": list, "Callable": Callable(), "Descriptor": Descriptor(), "property": property(lambda self: "from property"), "number": 5, "none": None, "classmethod": classmethod(function), "staticmethod": staticmethod(function), "bound": [].append}


def attempt(label, action):
    try:
        value = action()
        text = str(value)
        print("   ", label, text if " at 0x" not in text and text[:6] != "<bound" else type(value).__name__)
    except Exception as error:
        print("   ", label, type(error).__name__, str(error).split(" at 0x")[0])


for wrapper in (classmethod, staticmethod):
    for name, thing in things.items():
        print(wrapper.__name__, name)
        wrapped = wrapper(thing)
        C = type("C", (), {"m": wrapped})
        attempt("class", lambda: C.m)
        attempt("instance", lambda: C().m)
        attempt("class call", lambda: C.m())
        attempt("instance call", lambda: C().m(1))
        attempt("direct call", lambda: wrapped(1))
        attempt("attributes", lambda: (wrapped.__func__ is thing, wrapped.__wrapped__ is thing, wrapped.__isabstractmethod__))
        attempt("names", lambda: (wrapped.__name__, wrapped.__qualname__, wrapped.__module__))
        attempt("get none", lambda: wrapped.__get__(None))
        attempt("get class", lambda: wrapped.__get__(None, C))
        attempt("get five", lambda: wrapped.__get__(5))
    for text in ("wrapper()", "wrapper(1, 2)", "wrapper(function=len)", "wrapper(len).nothing", "setattr(wrapper(len), 'x', 1)", "wrapper(len).__get__()", "wrapper(function).attribute", "wrapper[int]", "type('S', (wrapper,), {})(len).__func__", "repr(wrapper(5))", "wrapper.__call__(wrapper(len), 'abc')", "wrapper(len) == wrapper(len)"):
        attempt(text, lambda: eval(text, globals(), {"wrapper": wrapper}))
