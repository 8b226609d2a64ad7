# global reaches the module's names from any depth.
counter = 0
items = []


def bump():
    global counter
    counter += 1
    return counter


def create():
    global created
    created = "made here"


def nested():
    counter = "local"

    def inner():
        global counter
        counter += 10
        return counter
    return inner(), counter


print(bump(), bump(), counter)
create()
print(created)
print(nested(), counter)


def append_only(value):
    items.append(value)


append_only(1)
append_only(2)
print(items)


def broken():
    counter += 1


try:
    broken()
except UnboundLocalError as error:
    print("UnboundLocalError:", error)


def remove():
    global created
    del created


remove()
try:
    created
except NameError as error:
    print("NameError:", error)


class Holder:
    global from_class
    from_class = 42


print(from_class, hasattr(Holder, "from_class"))
