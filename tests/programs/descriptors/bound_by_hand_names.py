# The text of types.MethodType objects around all sorts of callables.
class P:
    def get(self):
        pass

    def __call__(self, x):
        pass


class Outer:
    class Inner:
        def method(self):
            pass

    class List(list):
        pass


Method = type(P().get)
function = lambda self: 1
function.__qualname__ = "renamed"
for f in (len, str.upper, "a".upper, P, P(), Method(P.get, 5), Method(len, 5), int.__add__, (5).__add__, dict.fromkeys, list, Outer.Inner,
          dict.__dict__["fromkeys"], object.__new__, Outer.List().append, Outer.List.fromkeys if hasattr(list, "fromkeys") else max, function,
          Outer.Inner.method, Method(Method(Outer.Inner.method, 1), 2)):
    print(Method(f, 1), Method(f, [2]).__self__)
