# getattr, setattr, hasattr, callable, isinstance, id-free identity, print options, globals.
class A:
    x = 1

    def method(self):
        return "m"

    def __getattr__(self, name):
        if name == "dynamic":
            return "computed"
        raise AttributeError(name)


a = A()
print(getattr(a, "x"), getattr(a, "dynamic"), getattr(a, "nope", 5), hasattr(a, "x"), hasattr(a, "nope"), hasattr(a, "dynamic"), getattr(a, "method")(), getattr("abc", "upper")())
setattr(a, "y", 10)
setattr(A, "z", 20)
print(a.y, a.z, A.z, a.__dict__, "y" in a.__dict__, "z" in a.__dict__)
delattr(a, "y")
print(hasattr(a, "y"), callable(a.method), callable(A), callable(5), callable(lambda: 0), callable(len), callable(a), callable("x".upper))
print(1, 2, sep="", end="|")
print("a", "b", sep="\n")
print(*[], end="")
print(sep="-")
print("x", "y", sep=None, end=None)
for bad in (lambda: print(1, sep=5), lambda: print(1, end=[]), lambda: print(1, nope=2), lambda: getattr(a, "q"), lambda: getattr(a), lambda: hasattr(a, 5), lambda: setattr(a, "x"), lambda: delattr(a, "gone"), lambda: callable(), lambda: isinstance(1, "x"), lambda: issubclass(1, int)):
    try:
        print(bad())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(__name__, isinstance(a, (int, A)), issubclass(A, object), type(a) == A, a == a, a is a, a is not A())
none = None
print(none is None, none == None, not none, [] is [], () == (), "a" is not None, id(a) == id(a), id(a) != id(A()) or True)
print(len("abc"), len([1]), len({}), len(range(5)), len(b"ab"), len({1, 2}), len((1,)))
print = print
len = lambda x: "shadowed " + str(x)
print(len(5))
del len
print(len([5]))
list = [1, 2]
try:
    list("ab")
except TypeError as error:
    print(error)
del list
print(list("ab"))
