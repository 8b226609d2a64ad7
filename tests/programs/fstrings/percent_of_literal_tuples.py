# Templates with a tuple beside them: in which order things are evaluated and asked for text.
def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


class Texts(str):
    def __str__(self):
        print("str", end=" ")
        return "S"

    def __format__(self, spec):
        print("format", repr(spec), end=" ")
        return "F"

    def __repr__(self):
        print("repr", end=" ")
        return "R"


class Object:
    __str__ = Texts.__str__
    __format__ = Texts.__format__
    __repr__ = Texts.__repr__


def loud(name, value):
    print(name, end=" ")
    return value


t, o = Texts("text"), Object()
for v in (t, o):
    print("%s" % (v,))
    print("%r" % (v,))
    print("%a" % (v,))
    print("%5s|%-5s|%.1s|%05s" % (v, v, v, v))
    print("%s" % v)
    print(f"{v}")
    print(f"{v!s}")
    print("%s%s" % (1, v))
    attempt("count", lambda: "%s %s" % (loud("one", v),))
    attempt("count", lambda: "%s" % (loud("one", v), loud("two", v)))
    attempt("bad", lambda: "%s %z" % (loud("one", v), loud("two", v)))
    attempt("d", lambda: "%s %d" % (loud("one", v), loud("two", v)))
