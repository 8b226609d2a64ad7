# global in class bodies, in functions of functions, with del and with assignment expressions.
def show(*names):
    print({name: globals().get(name, "absent") if not callable(globals().get(name)) else globals()[name].__qualname__ for name in names})


x = "module level"


class Body:
    global in_class, method_
    in_class = 1
    own = in_class + 1

    def method_(self):
        return in_class

    class Nested:
        in_class = "nested own"


print(in_class, Body.own, hasattr(Body, "in_class"), hasattr(Body, "method_"), method_(None), method_.__qualname__, Body.Nested.in_class)


def parameters(a):
    def inner(b=a):
        global a
        a = b * 2
        return a
    return inner(), a


print(parameters(4), a)


def deletes():
    global x, nothing_there
    del x
    try:
        del nothing_there
    except NameError as error:
        print(type(error).__name__, error)
    try:
        x
    except NameError as error:
        print(type(error).__name__, error)


deletes()
show("x", "a")


def comprehension():
    global n
    values = [n := i * 10 for i in range(3)]
    generated = list((n := n + g) for g in (1, 2))
    return values, generated


print(comprehension(), n)
if True:
    global useless
    useless = "allowed at module level"
print(useless, (lambda: useless)())
