# property objects as values: parts, copies, names, documentation, construction by hand and wrong arguments.
def get(self):
    """From the getter."""
    return self.__class__.__name__


def put(self, value):
    print("put", value)


p = property(get)
q = p.setter(put)
print(p.fget is get, p.fset, p.fdel, q.fget is get, q.fset is put, p is q, type(q).__name__, q.getter(None).fget is get,
      q.deleter(put).fdel is put)
print(p.__doc__, q.__doc__, property(get, doc="own").__doc__, property(get, doc="own").setter(put).__doc__,
      property(get, None, None, None).__doc__)
print(property(get, doc="own").getter(len).__doc__, p.getter(lambda self: 1).__doc__, property().__doc__, property(fset=put).__doc__)
p.__doc__ = "written"
print(p.__doc__, p.__name__, property(lambda self: 1).__name__, p.__isabstractmethod__)


class C:
    shown = q
    alias = q
    bare = property()
    renamed = property(get)


C.renamed.__name__ = "by hand"
c = C()
print(c.shown, c.alias, C.shown is q, C.shown.__name__, C.bare.__name__, C.renamed.__name__)
C.later = property(get)
C.unnamed = property()
print(c.later, C.later.__name__)


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


for action in (lambda: c.bare, lambda: setattr(c, "renamed", 1), lambda: c.unnamed, lambda: delattr(c, "shown"),
               lambda: C.unnamed.__name__, lambda: setattr(p, "fget", len), lambda: setattr(p, "extra", 1),
               lambda: property(1, 2, 3, 4, 5), lambda: property(5).__get__(c), lambda: property(get, wrong=1), lambda: p(c),
               lambda: property(len).__get__([1, 2]), lambda: property(fget=str).__get__(7), lambda: q.setter(), lambda: p.__set_name__(C),
               lambda: p.__set_name__(C, "x"), lambda: p.__name__, lambda: property(get) == property(get),
               lambda: property.fget.__get__(p) is get):
    attempt(action)
