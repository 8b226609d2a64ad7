# Builtin names are ordinary names of the outermost scope: shadowed at each level, visible again after del.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


length = len
len = lambda value: "module " + str(length(value))


def local_shadow(value):
    len = "local"
    return len, (lambda: len)()


def uses_module(value):
    return len(value)


print(len("abc"), local_shadow("abc"), uses_module("ab"))
del len
print(len("abc"), uses_module("ab"))
try:
    del len
except NameError as error:
    print(error)


def parameters(list, dict=5, *tuple, **str):
    return list, dict, tuple, str, type(tuple).__name__


print(parameters("l", int=1))


class Body:
    print = "class attribute"
    sum = sum([1, 2])
    min = min(sum, 2)
    largest = max(sum, min)

    def int(self):
        return int("7"), sum([self.sum, self.min])

    def id(self, type: "int" = "default"):
        return type

    values = range(3)
    range = [v for v in values]


print(Body.print, Body.sum, Body.min, Body.largest, Body().int(), Body().id(), Body.range)


class AfterShadowing:
    str = lambda self, value: f"<{value}>"
    attempt(lambda: str(5))
    in_body = str(None, 5)
    in_comprehension = [str(n) for n in (1, 2)]

    def method(self):
        return str(6), self.str(6)


print(AfterShadowing.in_body, AfterShadowing.in_comprehension, AfterShadowing().method())
for int in ("loop", "variable"):
    pass
print(int)
del int
print(int("12"), [id for id in (1, 2)], {type: object for type, object in [(1, 2)]})
