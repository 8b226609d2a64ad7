# Which callables bind when they are found in a class: functions do, builtins, classes and callable objects do not.
class CallableObject:
    def __call__(self, *args):
        return len(args)


class Binding(CallableObject):
    def __get__(self, obj, cls=None):
        return lambda *args: ("bound", obj if obj is None else type(obj).__name__, self(*args))


def plain(*args):
    return len(args)


def generator(self, n):
    while n:
        yield n
        n -= 1


class C:
    def_function = plain
    lambda_function = lambda *args: len(args)
    builtin = len
    unbound_builtin_method = list.copy
    slot_wrapper = int.__add__
    bound_builtin = [1, 2, 3].count
    cls = dict
    obj = CallableObject()
    binding = Binding()
    gen = generator
    bound_elsewhere = CallableObject().__call__
    nested_method = Binding.__call__

    def __init__(self):
        self.on_instance, self.bound_by_hand = plain, plain.__get__(self)


def attempt(action):
    try:
        result = action()
        return list(result) if hasattr(result, "send") else result
    except Exception as e:
        return f"{type(e).__name__}: {e}"


c = C()
for name in [n for n in C.__dict__ if n[:2] != "__"] + ["on_instance", "bound_by_hand"]:
    try:
        value = getattr(c, name)
    except TypeError as e:
        print(name, e)
    else:
        print(name, type(value).__name__, attempt(lambda: value()), "/", attempt(lambda: value(3)), "/",
              getattr(value, "__self__", None) is c)
print(list(c.gen(3)), C.def_function(), C.def_function is plain, c.def_function.__func__ is plain, c.builtin("abc"))


class Text(str):
    shout = str.upper
    size = len
    parts = str.split
    glue = str.join


t = Text("a-b")
print(t.shout(), attempt(lambda: t.size()), t.parts("-"), t.glue(["1", "2"]), C.unbound_builtin_method([1]), C.slot_wrapper(1, 2))
plain.__get__ = lambda *args: "never asked: special methods come from the type"
print(c.def_function(1, 2), plain.__get__())
