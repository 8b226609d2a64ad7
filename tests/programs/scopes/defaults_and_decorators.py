# Defaults run in the scope around the def, once for each execution of the def.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


x = "global"


def outer(x):
    def inner(a=x, *, b=[x]):
        x = "inner local"
        b.append(x)
        return a, b
    x = "changed after the def"
    return inner


one, two = outer("one"), outer("two")
print(one(), one(), two(), one("given", b=[]))


class Body:
    x = "class"

    def method(self, value=x, function=lambda: x):
        return value, function()

    double = lambda self, x=x * 2: x
    x = "changed"

    def later(self, x=x):
        return x

    def self_reference(self, other=method):
        return other(self)


print(Body().method(), Body().double(), Body().later(), Body().self_reference())
functions = []
for i in range(3):
    def f(i=i, seen=functions):
        return i, len(seen), [i for i in range(2)]
    functions.append(f)
i = "after the loop"
print([f() for f in functions])


def chained(a, b=(d := 5), c=d + 1):
    return a, b, c


print(chained(1), d)
attempt(lambda: (lambda first, second=first: second)(1))


def unbound():
    def f(a=later):
        return a
    later = 1
    return f


attempt(unbound)
