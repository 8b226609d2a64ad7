# NameError.name, AttributeError.name and .obj: filled in by the engine, and by keyword.
class Thing:
    __slots__ = ("known",)


thing = Thing()


def unbound():
    print(local)
    local = 1


def free():
    def inner():
        return captured

    inner()
    captured = 1


for f in (lambda: undefined_name, unbound, free, lambda: thing.unknown, lambda: thing.known, lambda: (1).real_part, lambda: int.nothing, lambda: None.x, lambda: getattr(thing, "dynamic"), lambda: setattr(thing, "new", 1),
          lambda: delattr(thing, "known"), lambda: delattr(thing, "zzz"), lambda: setattr(1, "real", 2)):
    try:
        f()
    except (NameError, AttributeError) as error:
        print(type(error).__name__, error, error.name, getattr(error, "obj", "no obj") if getattr(error, "obj", None) is not thing else "thing", error.args)
print(NameError("m", name="n").name, NameError("m").name, NameError().args, UnboundLocalError("m", name="u").name)
e = AttributeError("m", name="n", obj=5)
print(e.name, e.obj, e.args, e)
e.name = e.obj = None
print(e.name, e.obj)
for f in (lambda: NameError(obj=1), lambda: AttributeError(nam=1), lambda: NameError("a", "b", name=[]).name, lambda: AttributeError("a", 1, obj={}).obj, lambda: KeyError(name=1), lambda: TypeError(x=1), lambda: Exception(a=1), lambda: StopIteration(value=1)):
    try:
        print(f())
    except TypeError as error:
        print(error)
