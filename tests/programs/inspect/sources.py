# getsource() and its kin: text of functions and classes as it stands in the program.
import functools
import inspect


def plain(a, b):
    """A text
with lines that begin at the margin.
"""
    # a comment
    if a:
        return [
a, b,
    ]

    # the last comment
    # of the function


def after(): return 1


@functools.lru_cache(
    maxsize=None,
)
@functools.wraps(plain)
def decorated(x):

    return x



class Sample:
    """A class."""

    attribute = 1

    # before the method
    def method(self):
        def inner():
            return self
        return inner

    @property
    def value(self):
        return """
not the end
"""

    class Nested:
        x = lambda self: (1,
                          2)

    @staticmethod
    def static(): pass

    async def waits(self):
        async with self as other:
            yield other
# a comment at the margin
    last = 2


if True:
    def indented():
        return \
            1
    class AlsoIndented:
        pass

one = lambda: 1; two = lambda x: x
several = [lambda: 1,
           lambda: 2,
           ]


def show(what, thing):
    try:
        lines, number = inspect.getsourcelines(thing)
        print(f"--- {what} from {number}")
        print("".join(lines), end="|\n")
        assert inspect.getsource(thing) == "".join(lines)
    except Exception as error:
        print(f"--- {what}: {type(error).__name__}: {error}")


show("plain", plain)
show("after", after)
show("decorated", decorated)
show("Sample", Sample)
show("method", Sample.method)
show("bound", Sample().method)
show("inner", Sample().method())
show("property", Sample.value)
show("getter", Sample.value.fget)
show("Nested", Sample.Nested)
show("lambda in class", Sample.Nested.x)
show("static", Sample.static)
show("waits", Sample.waits)
show("indented", indented)
show("AlsoIndented", AlsoIndented)
show("one", one)
show("two", two)
show("several", several[1])
show("code", plain.__code__)
show("builtin", len)
show("builtin class", int)
show("builtin method", [].append)
show("number", 5)
show("instance", Sample())
show("partial", functools.partial(plain, 1))
space = {}
exec("def made(): pass", space)
show("made", space["made"])
show("made class", type("Made", (), {}))
print(inspect.getsourcefile(plain) == plain.__code__.co_filename, inspect.getfile(plain) == plain.__code__.co_filename)


def check(what, action):
    try:
        print(what, action())
    except Exception as error:
        print(what, type(error).__name__, error)


check("file of builtin", lambda: inspect.getfile(len))
check("file of class", lambda: inspect.getfile(int))
check("file of number", lambda: inspect.getfile(5))
check("comments", lambda: inspect.getcomments(Sample.method))
check("comments", lambda: inspect.getcomments(plain))
