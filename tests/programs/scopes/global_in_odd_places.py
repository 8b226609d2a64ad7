# A global declaration makes every kind of binding in its scope go to the module, and nothing below it inherits it.
def show(*names):
    print({name: globals().get(name, "absent") if not callable(globals().get(name)) else globals()[name].__qualname__ for name in names})


def bindings():
    global loop, first, rest, walrus, function, Class, caught, opened, item, captured, augmented
    for loop in range(3):
        pass
    first, *rest = 1, 2, 3
    print((walrus := "w"))
    def function(): pass
    class Class:
        def method(self): pass
    try:
        raise KeyError
    except KeyError as caught:
        print("inside", "caught" in globals())
    print("after", "caught" in globals())

    class Manager:
        def __enter__(self): return "opened"
        def __exit__(self, *args): pass
    with Manager() as opened:
        pass
    match [1, 2]:
        case [_, captured]:
            pass
    augmented = 1
    augmented += 1
    [item for item in "ab"]


bindings()
show("loop", "first", "rest", "walrus", "function", "Class", "opened", "item", "captured", "augmented")
print(Class.method.__qualname__)


def outer():
    global x
    x = "module"

    def inner():
        x = "inner local"
        return x

    def reader():
        return x
    return inner(), reader(), x


print(outer(), x)


def declared_twice():
    x = "local"

    def inner():
        global x
        x += " and inner"
        return x

    def innermost():
        def deepest():
            return x
        return deepest()
    return inner(), innermost(), x


print(declared_twice(), x)
