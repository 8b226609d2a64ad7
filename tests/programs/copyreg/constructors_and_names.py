"""constructor(), the names of the module, the reducers that are registered from the start."""
import collections
import copyreg
import functools


def attempt(label, call):
    try:
        print(label, "->", repr(call()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


class Callable:
    def __call__(self):
        return 1


class NotCallable:
    pass


for label, thing in {"class": int, "function": len, "lambda": lambda: 0, "method": [].append, "partial": functools.partial(int), "object": Callable(), "plain": NotCallable(), "number": 1, "none": None, "text": "int", "property": property(), "staticmethod": staticmethod(len), "classmethod": classmethod(len), "list": [int], "type": type, "alias": list[int], "union": int | str}.items():
    attempt(label, lambda: copyreg.constructor(thing))
attempt("nothing", lambda: copyreg.constructor())
attempt("two", lambda: copyreg.constructor(int, int))
attempt("keyword", lambda: copyreg.constructor(object=int))
print(copyreg.__all__, copyreg.__name__, type(copyreg.dispatch_table).__name__, [callable(getattr(copyreg, name)) for name in copyreg.__all__])
print(complex in copyreg.dispatch_table, type(int | str) in copyreg.dispatch_table, super in copyreg.dispatch_table, int in copyreg.dispatch_table, object in copyreg.dispatch_table, collections.OrderedDict in copyreg.dispatch_table)
print(copyreg.dispatch_table[complex](3 - 4j), copyreg.pickle_complex(0j), copyreg.pickle_complex(complex("-0.0")), copyreg.dispatch_table[complex] is copyreg.pickle_complex)
function, arguments = copyreg.pickle_union(int | str)
print(callable(function), arguments[1], function(*arguments) == int | str)
function, arguments = copyreg.dispatch_table[type(int | None)](int | None | list[int])
print(function(*arguments), arguments[1])


class A:
    def where(self):
        return "A"


class B(A):
    def where(self):
        return "B" + copyreg.pickle_super(super())[0](*copyreg.pickle_super(super())[1]).where()

    def parts(self):
        return copyreg.pickle_super(super())


b = B()
made = b.parts()
print(b.where(), made[0] is super, made[1][0] is B, made[1][1] is b, len(made))
attempt("no complex", lambda: copyreg.pickle_complex("text"))
attempt("int", lambda: copyreg.pickle_complex(5))
attempt("bool", lambda: copyreg.pickle_complex(True))
attempt("no union", lambda: copyreg.pickle_union(5))
attempt("missing name", lambda: copyreg.nothing)
