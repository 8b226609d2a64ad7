# del of names, items, slices, attributes, in tuples; reuse afterwards.
a, b, c = 1, 2, 3
del a, (b, [c])
for read in (lambda: a, lambda: b, lambda: c):
    try:
        read()
    except NameError as error:
        print(error)
x = [0, 1, 2, 3, 4, 5]
del x[0], x[-1]
print(x)
del x[1:3]
print(x)
d = {"a": {"b": {"c": 1}}}
del d["a"]["b"]["c"]
print(d)


class Box:
    pass


box = Box()
box.one, box.two = 1, 2
del box.one
print(box.__dict__)


def f():
    local = [1]
    alias = local
    del local
    alias.append(2)
    local = "new"
    return alias, local


print(f())


def loop():
    out = []
    for i in range(3):
        temporary = i * 2
        out.append(temporary)
        del temporary
    try:
        temporary
    except UnboundLocalError as error:
        out.append(str(error))
    return out


print(loop())


class Logged:
    def __delitem__(self, key):
        print("delitem", key)

    def __delattr__(self, name):
        print("delattr", name)


logged = Logged()
del logged[1], logged["a":"b"], logged.x, logged[1, 2]
for statement in (lambda: None,):
    try:
        del box.missing
    except AttributeError as error:
        print(error)
    try:
        del d["zz"]
    except KeyError as error:
        print("KeyError", error)
    try:
        del x[10]
    except IndexError as error:
        print(error)
    try:
        del (5).real
    except AttributeError as error:
        print(type(error).__name__)
print(x, d)
