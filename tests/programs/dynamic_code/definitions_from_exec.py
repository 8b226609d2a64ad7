# Functions and classes made by exec: their globals, names, modules and docstrings.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


source = '''
"""module text"""
counter = 0


def count(step=1, *, times=2):
    """Counts on."""
    global counter
    for _ in range(times):
        counter += step
    return counter


class Tally:
    """Keeps counts."""
    __private = 5
    entries = []

    def add(self, value):
        self.entries.append(value)
        return self.__private + count(value)

    class Inner:
        pass


def outer(n):
    def inner():
        nonlocal n
        n += counter
        return n
    return inner
'''
first, second = {}, {"__name__": "second_module"}
exec(source, first)
exec(source, second)
print(first["count"](), first["count"](5, times=1), second["count"](), first["counter"], second["counter"])
tally = first["Tally"]()
print(tally.add(3), tally.entries, second["Tally"].entries, second["Tally"]().add(1), first["Tally"] is second["Tally"])
for namespace in (first, second):
    print(namespace["Tally"], namespace["Tally"].Inner, namespace["Tally"].__module__, namespace["Tally"].__qualname__, namespace["Tally"]._Tally__private)
    print(namespace["count"].__module__, namespace["count"].__qualname__, namespace["count"].__doc__, namespace["count"].__defaults__, namespace["count"].__kwdefaults__)
    print(repr(namespace["__doc__"]) if "__doc__" in namespace else "no __doc__", namespace["Tally"].__doc__)
inner = first["outer"](100)
print(inner(), inner(), first["outer"](0).__qualname__)
first["counter"] = 1000
print(inner(), first["count"]())
del first["count"]
attempt(lambda: tally.add(1))
first["count"] = lambda value: "replaced"
attempt(lambda: tally.add(1))
first["count"] = len
attempt(lambda: tally.add("abc"))


def local():
    exec("def made(): return 'made', hidden", globals(), namespace := {"hidden": "in the locals"})
    attempt(namespace["made"])
    namespace["made"].__name__ = "renamed"
    return namespace["made"].__module__, namespace["made"].__name__, namespace["made"].__qualname__


print(local())
hidden = "in the globals"
print(local())
exec("class FromExec:\n    def who(self): return __class__, super().__repr__.__name__")
print(FromExec().who(), FromExec.__module__)
exec("async def coroutine(): return 1\ndef generator():\n    yield 1\n    yield from 'ab'")
print(list(generator()), type(made := coroutine()).__name__, made.close())
