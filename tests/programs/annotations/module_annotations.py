# Annotations of a module: collected by __annotate__ of the module, evaluated when it is called, in order of the source.
log = []


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def note(value):
    log.append(value)
    return value


print(sorted(name for name in globals() if name.startswith("__anno")))
attempt(lambda: __annotations__)
attempt(lambda: __annotate__(1))
width: note("width's type")
height: note("height's type") = len(log)
print(height, log)
attempt(lambda: width)
print(__annotate__(1), log)
log.clear()
width = 7
print(__annotate__(1)["width"], log)
late: note(defined_later)
attempt(lambda: __annotate__(1))
defined_later = "now it is there"
print(__annotate__(1)["late"])
attempt(lambda: __annotate__(3))
attempt(lambda: __annotate__(4))
print(__annotate__.__name__, "__annotate__" in globals(), "__annotations__" in globals())
width: "redefined"
print(list(__annotate__(1).items()))
keep = __annotate__
keep(1)["width"] = "changed in a copy"
print(keep(1)["width"])
del __annotate__
attempt(lambda: __annotate__)
print(keep(1)["height"], keep(1) is keep(1))
after: note("seen by the kept function too")
print(keep(1)["after"])
