# `return name(...)` and `name = call(...)` fill their line: no carets. Other forms have them.
def fail(kind):
    raise kind("failed")


def plain(kind):
    return fail(kind)


def method(kind):
    return box.fail(kind)


class Box:
    def fail(self, kind):
        value = plain(kind)
        return value


box = Box()
print(box is box)
done = method(LookupError), 1
