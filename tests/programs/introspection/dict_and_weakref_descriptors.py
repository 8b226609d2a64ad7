# The descriptors behind instance.__dict__ and instance.__weakref__.
import weakref


class A:
    pass


entry, weak = A.__dict__["__dict__"], A.__weakref__
a = A()
print(entry, weak, type(entry).__name__, entry.__name__, entry.__qualname__, entry.__objclass__, entry.__doc__)
entry.__set__(a, {"x": 1})
print(a.x, entry.__get__(a), entry.__get__(a) is a.__dict__, entry.__get__(None, A) is entry, a.__weakref__, A.__dict__["__weakref__"] is weak)
reference = weakref.ref(a)
print(a.__weakref__ is reference, weak.__get__(a) is reference)


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: entry.__get__(5))
attempt(lambda: entry.__set__(a, 5))
attempt(lambda: entry.__set__(5, {}))
attempt(lambda: weak.__get__(4))
attempt(lambda: weak.__set__(a, 1))
attempt(lambda: weak.__delete__(a))
attempt(lambda: setattr(a, "__weakref__", 1))
attempt(lambda: delattr(a, "__weakref__"))
attempt(lambda: setattr(a, "__dict__", 1))
attempt(lambda: a.x)
entry.__delete__(a)
attempt(lambda: a.x)
attempt(lambda: a.__dict__)
attempt(lambda: delattr(a, "__dict__"))
attempt(lambda: delattr(A, "__dict__"))


class Slots:
    __slots__ = ("x",)


class Computed:
    @property
    def __dict__(self):
        return {"q": 1}


class L(list):
    pass


class E(Exception):
    pass


attempt(lambda: Slots().__weakref__)
attempt(lambda: Slots().__dict__)
attempt(lambda: (Computed().__dict__, vars(Computed())))
values = L([1])
values.y = 2
attempt(lambda: (L.__dict__["__dict__"].__get__(values), values.__dict__, vars(values), values.__weakref__))
attempt(lambda: ("__dict__" in E.__dict__, E().__dict__, E().__weakref__, vars(E())))
attempt(lambda: entry.__get__(values))


class Read:
    __slots__ = ()
    fixed, fixes = 1, 2


try:
    Read().fixed = 1
except AttributeError as e:
    print(e, e.name, e.obj)
Read().fixed = 1
