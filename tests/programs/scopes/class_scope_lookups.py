# Names read in a class body: its own first, then the enclosing function's or the global, decided by how the class binds them.
x, y = "global x", "global y"


class Copies:
    first = x
    x = x + " copied"
    second = x
    del x
    third = x


print(Copies.first, "|", Copies.second, "|", Copies.third, hasattr(Copies, "x"))


def enclosing():
    x = "function x"

    class Reads:
        value = x

    class Binds:
        value = x
        x = "class x"

    class Conditional:
        if False:
            x = "never"
        value = x

    class ByMethod:
        def method(self):
            return x
        value = x

    class Nonlocal:
        nonlocal x
        value = x
        x = "set by the class"

    class Inherits(Binds):
        value2 = x
    return [c.value for c in (Reads, Binds, Conditional, ByMethod, Nonlocal)], ByMethod().method(), Inherits.value2, x


print(enclosing())


def unbound_yet():
    class Early:
        try:
            value = later
        except NameError as error:
            value = str(error)
    later = 1

    class Late:
        value = later
    return Early.value, Late.value


print(unbound_yet())
