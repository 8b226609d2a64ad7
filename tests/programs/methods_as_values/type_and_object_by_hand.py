# type.__call__, type.__new__, object.__new__ and the other methods of type and object called by hand, past the overrides.
class Loud:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)

    def __init__(self, *args, **kw):
        print("init", args, kw)
        self.args = args

    def __repr__(self):
        return f"Loud{self.args}"

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 42

    def __getattribute__(self, name):
        return "hidden" if name == "secret" else object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value if name == "args" else f"<{value}>")


class Meta(type):
    def __call__(cls, *args):
        return ("meta call", args)

    def __repr__(cls):
        return f"<Meta {cls.__name__}>"


class Made(metaclass=Meta):
    def __init__(self, *args):
        self.args = args


a = type.__call__(Loud, 1, k=2)
b = Loud.__call__(3)
raw = object.__new__(Loud)
Loud.__init__(raw, "late")
print(a, b, raw, Made(1), type.__call__(Made, 1, 2).args, Meta.__call__(Made, 5), object.__new__(Made).__class__, type.__call__(int, "7"),
      type.__call__(type, 5), type.__call__(type, "T", (), {}).__name__)
print(repr(a), object.__repr__(a).startswith("<__main__.Loud object at 0x"), object.__str__(a), object.__format__(a, ""), a == 5,
      object.__eq__(a, 5), object.__eq__(a, a), object.__ne__(a, b), hash(a), object.__hash__(a) == object.__hash__(a))
a.secret = "set"
print(a.secret, object.__getattribute__(a, "secret"), object.__getattribute__(a, "__dict__"), type.__repr__(Made), repr(Made),
      type.__getattribute__(Loud, "__name__"), object.__repr__(Made).startswith("<__main__.Meta object"), type.__name__.__class__)
print(type.__instancecheck__(int, True), type.__subclasscheck__(int, bool), type.__subclasses__(Loud), type.__prepare__(),
      type.__prepare__("x", (), k=1), type.__dir__(Loud).count("args"), type.__or__(int, str), type.__ror__(int, None), type.__or__(int, 5))
print(int.__new__(int, "12"), str.__new__(str, 5), list.__new__(list, "ignored"), tuple.__new__(tuple, "ab"), dict.__new__(dict, a=1),
      object.__init__(object()), list.__init__([1, 2]), int.__init__(5), bool.__new__(bool, ""), float.__new__(float))
l = [1, 2]
l.__init__("xyz")
print(l, list.__init__(l), l, {1: 2}.__init__(a=3), ValueError.__new__(ValueError, 1, 2), object().__init__(),
      object.__sizeof__(object()) > 0)
for action in (lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: object.__new__(list),
               lambda: object.__new__(Loud, 1).__class__, lambda: object.__new__(object, 1), lambda: object(1),
               lambda: object.__init__(object(), 1), lambda: object.__init__(), lambda: type.__call__(), lambda: type.__call__(5),
               lambda: type.__call__(int, "x"), lambda: type.__new__(type), lambda: type.__new__(int, "T", (), {}),
               lambda: type.__new__(type, "T"), lambda: list.__new__(dict), lambda: int.__new__("x"), lambda: bool.__new__(int),
               lambda: object.__repr__(), lambda: type.__repr__(5), lambda: object.__str__(1, 2), lambda: dict.__init__([]),
               lambda: type.__getattribute__(Loud, "nope"), lambda: object.__getattribute__(5, "nope"), lambda: tuple.__init__((1,), 2),
               lambda: int.__init__(5, 6), lambda: type.__init__(Loud, 1)):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
