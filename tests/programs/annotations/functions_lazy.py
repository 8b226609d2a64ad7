# Annotations of a function are evaluated at the first access, left to right, once, and the dict is kept.
log = []


def note(name):
    log.append(name)
    return name.upper()


def flush(label):
    print(label, log)
    log.clear()


def transfer(source: note("source"), amount: note("amount") = note("default"), /, unit: note("unit") = "eur", *rest: note("rest"),
             urgent: note("urgent") = False, plain=None, **tags: note("tags")) -> note("return"):
    return source, amount


flush("definition")
print(transfer("a"))
flush("call")
first = transfer.__annotations__
flush("first access")
second = transfer.__annotations__
flush("second access")
print(first is second)
print(list(first))
print(first)
first["unit"] = "changed"
first["extra"] = 1
print(transfer.__annotations__["unit"], transfer.__annotations__["extra"])
fresh = transfer.__annotate__(1)
flush("annotate called")
print(fresh is first, fresh["unit"], "extra" in fresh, list(fresh))


def make(label):
    def inner(value: note(label)) -> note(label + " result"):
        return value
    return inner


one, two = make("one"), make("two")
flush("closures made")
print(two.__annotations__, one.__annotations__)
flush("closures read")
print(one.__annotations__ is not two.__annotations__, make("three").__annotate__(1))
flush("third")
empty = lambda x: x
print(empty.__annotations__, empty.__annotate__, empty.__annotations__ is empty.__annotations__)
empty.__annotations__["x"] = int
print(empty.__annotations__, empty.__annotate__)
