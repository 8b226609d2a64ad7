# getattr(), setattr(), delattr(), hasattr(), vars() and dir() with odd names and objects.
class Thing:
    def __init__(self):
        self.value = 1

    def __getattr__(self, name):
        if name == "raises":
            raise ValueError("from __getattr__")
        raise AttributeError(f"no {name} here")


thing = Thing()
setattr(thing, "not an identifier", 5)
setattr(thing, "", 6)
print(getattr(thing, "not an identifier"), getattr(thing, ""), thing.__dict__, vars(thing) is thing.__dict__)
delattr(thing, "")
cases = ["getattr(thing, 'missing')", "getattr(thing, 'missing', 'default')", "getattr(thing, 'raises', 1)", "getattr(thing, 5)", "getattr(thing, b'value')", "getattr(thing)", "getattr(thing, 'a', 1, 2)", "hasattr(thing, 'value')", "hasattr(thing, 'missing')", "hasattr(thing, 'raises')", "hasattr(thing, 5)",
         "hasattr(thing)", "setattr(thing, 5, 1)", "setattr(thing, 'x')", "setattr(5, 'x', 1)", "setattr(int, 'x', 1)", "delattr(thing, 'missing')", "delattr(thing, 5)", "delattr(5, 'real')", "vars(5)", "vars([])", "vars(1, 2)", "vars(Thing)['__module__']", "sorted(vars(thing))", "dir(1, 2)", "'value' in dir(thing)",
         "[n for n in dir(thing) if '_' not in n]", "callable(thing)", "callable(Thing)", "callable(len)", "callable()", "id(thing) == id(thing)", "getattr(thing, 'va' + 'lue')", "getattr(Thing, '__name__')", "getattr('a', 'upper')()", "hasattr(None, '__class__')", "setattr(None, 'x', 1)", "delattr(Thing, '__dict__')"]
for case in cases:
    try:
        print(case, eval(case))
    except Exception as error:
        print(case, "->", type(error).__name__, error)
