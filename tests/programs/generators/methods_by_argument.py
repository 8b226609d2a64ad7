# send(), throw(), close(), __next__ and the attributes of generators in each of their states, with arguments of every kind.
def plain():
    try:
        received = yield "first"
        yield ("got", received)
    except ValueError as error:
        yield ("caught", repr(error), error.__traceback__ is not None)
    return "end"


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error, repr(error.__cause__), repr(error.__context__))


def state(name):
    g = plain()
    if name != "new":
        next(g)
    if name == "closed":
        g.close()
    return g


class Own(ValueError):
    def __init__(self, a, b):
        super().__init__(a + b)


try:
    raise KeyError("other")
except KeyError as error:
    traceback = error.__traceback__
calls = ["send()", "send(None)", "send(1)", "send(1, 2)", "send(value=1)", "__next__()", "__next__(1)", "throw()", "throw(ValueError)", "throw(ValueError())", "throw(ValueError('v'))", "throw(KeyError)", "throw(Own)", "throw(Own('a', 'b'))", "throw(5)", "throw('text')", "throw(None)", "throw(int)", "throw(StopIteration)", "throw(StopIteration(3))", "throw(GeneratorExit)",
         "throw(GeneratorExit('g'))", "throw(ValueError, 'v')", "throw(ValueError, None, traceback)", "throw(ValueError('v'), None, None)", "throw(ValueError('v'), 'w')", "throw(ValueError, 1, 2)", "throw(ValueError, None, None, None)", "throw(typ=ValueError)", "close()", "close(1)", "__iter__() is g", "gi_running", "gi_suspended", "gi_yieldfrom", "__name__", "__qualname__", "__class__.__name__",
         "__name__.upper()", "__class_getitem__(int)", "nothing", "__len__()", "__getitem__(0)"]
for name in ("new", "suspended", "closed"):
    for call in calls:
        g = state(name)
        attempt(f"{name} {call}", lambda: eval("g." + call))
        attempt("    then", lambda: (g.gi_suspended, g.gi_running, next(g, "over")))
for name, value in (("__name__", "new"), ("__name__", 5), ("__qualname__", "q.new"), ("__qualname__", None), ("gi_running", True), ("gi_yieldfrom", 1), ("other", 1)):
    g = plain()
    attempt(f"set {name} {value!r}", lambda: (setattr(g, name, value), getattr(g, name)))
    attempt(f"delete {name}", lambda: delattr(g, name))
