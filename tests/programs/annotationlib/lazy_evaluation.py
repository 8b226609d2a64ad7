"""When annotations are evaluated: not at definition, once at first use, again after a failure; side effects counted."""
from annotationlib import Format, get_annotations

log = []


def note(value):
    log.append(value)
    return value


def attempt(call):
    try:
        print(call(), log)
    except Exception as error:
        print(type(error).__name__, error, log)
    log.clear()


def function(a: note(int), b: note(str)) -> note(None): pass


class Record:
    x: note(1) = 5
    y: note(2)
    if True:
        z: note(3)
    if False:
        w: note(4)
    for index in range(2):
        v: note(index)


print(log, hasattr(Record, "x"), hasattr(Record, "y"))
attempt(lambda: function.__annotations__)
attempt(lambda: function.__annotations__)
attempt(lambda: get_annotations(function))
attempt(lambda: get_annotations(function, format=Format.FORWARDREF))
attempt(lambda: function.__annotate__(1))
attempt(lambda: Record.__annotations__)
attempt(lambda: Record.__annotations__)
def early(a: soon, b: note(1)): pass
attempt(lambda: early.__annotations__)
attempt(lambda: early.__annotations__)
soon = "now there"
attempt(lambda: early.__annotations__)
del soon
attempt(lambda: early.__annotations__)
def failing(a: note(1), b: 1 / 0, c: note(2)): pass
attempt(lambda: failing.__annotations__)
attempt(lambda: get_annotations(failing, format=Format.FORWARDREF))
def local():
    (name): note("kept?") = 3
    other: note("never")
    return name
attempt(local)
attempt(lambda: local.__annotations__)
value: note("module") = 1
value.real: note("attribute")
attempt(lambda: __annotate__(1))
class Late:
    def __init_subclass__(cls):
        log.append(("init", cls.__name__, get_annotations(cls, format=Format.FORWARDREF)))
class Sub(Late):
    p: note("p")
attempt(lambda: Sub.__annotations__)
