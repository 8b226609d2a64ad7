# NameErrors with suggestions, unbound locals, deleted names.
counter = 1
some_long_name = 2


def attempt(action):
    try:
        print(action())
    except NameError as error:
        print(type(error).__name__, error, error.name)


attempt(lambda: conter)
attempt(lambda: some_long_nmae)
attempt(lambda: completely_unrelated_zzz)
attempt(lambda: Print)
attempt(lambda: lenn([]))


def local_before():
    print(value)
    value = 1


def conditional(flag):
    if flag:
        value = 1
    return value


def loop_only(items):
    for item in items:
        pass
    return item


def deleted():
    value = 1
    del value
    return value


def in_nested():
    def inner():
        return later
    result = inner()
    later = 1
    return result


attempt(local_before)
attempt(lambda: conditional(True))
attempt(lambda: conditional(False))
attempt(lambda: loop_only([1]))
attempt(lambda: loop_only([]))
attempt(deleted)
attempt(in_nested)
del counter
attempt(lambda: counter)
counter = "again"
attempt(lambda: counter)


def delete_missing():
    del nothing_here


attempt(delete_missing)
try:
    del not_defined
except NameError as error:
    print(error)


class C:
    attribute = 1

    def method(self):
        return attribute


attempt(C().method)
try:
    for name in ("a", "b"):
        undefined_thing + name
except NameError as error:
    print(error, name)
