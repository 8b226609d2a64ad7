# KeyError shows the repr of a single argument, and of nothing else.
for e in (KeyError(), KeyError("k"), KeyError("it's"), KeyError(1, 2), KeyError(("a", 1)), KeyError([]), KeyError(None), KeyError(KeyError("inner")), IndexError("i"), LookupError("l", 2)):
    print(str(e), repr(e), e.args)


class Own(KeyError):
    pass


class OwnText(KeyError):
    def __str__(self):
        return "own: " + super().__str__()


print(Own("k"), OwnText("k"), f"{Own('x')}", "%s" % Own("y"))
for f in (lambda: {}["missing"], lambda: {}[1, 2], lambda: {}.pop("p"), lambda: set().remove("r"), lambda: {1: 2}.popitem() and {}.popitem(), lambda: "{k}".format(), lambda: "{0[k]}".format({}), lambda: "%(k)s" % {}, lambda: set().pop()):
    try:
        f()
    except KeyError as error:
        print(error, error.args)
