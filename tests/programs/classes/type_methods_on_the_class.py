# Methods of type and object called by hand, on classes of every kind, with every wrong receiver and argument.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, error)


class Meta(type):
    pass


class Plain:
    pass


class Made(metaclass=Meta):
    x = 1


class Slots:
    __slots__ = ("a",)


receivers = [int, bool, object, type, list, Meta, Plain, Made, Slots, ValueError, property]
for cls in receivers:
    name = cls.__name__
    attempt(f"{name} mro", lambda: [c.__name__ for c in type.mro(cls)])
    attempt(f"{name} subclasses", lambda: isinstance(type.__subclasses__(cls), list))
    attempt(f"{name} instancecheck", lambda: (type.__instancecheck__(cls, 5), type.__instancecheck__(cls, cls), type.__instancecheck__(cls, Plain())))
    attempt(f"{name} subclasscheck", lambda: (type.__subclasscheck__(cls, bool), type.__subclasscheck__(cls, cls)))
    attempt(f"{name} subclasscheck wrong", lambda: type.__subclasscheck__(cls, 5))
    attempt(f"{name} prepare", lambda: type(cls).__prepare__("n", (), x=1))
    attempt(f"{name} dir", lambda: "__init__" in type.__dir__(cls))
    attempt(f"{name} repr", lambda: type.__repr__(cls))
    attempt(f"{name} object repr", lambda: object.__repr__(cls).split(" at ")[0])
    attempt(f"{name} call", lambda: type(type.__call__(cls)).__name__)
    attempt(f"{name} call 5", lambda: type(type.__call__(cls, 5)).__name__)
    attempt(f"{name} getattribute", lambda: type.__getattribute__(cls, "__name__"))
    attempt(f"{name} object getattribute", lambda: object.__getattribute__(cls, "__name__"))
    attempt(f"{name} missing", lambda: type.__getattribute__(cls, "nothing"))
    attempt(f"{name} setattr", lambda: type.__setattr__(cls, "added", 5) or cls.added)
    attempt(f"{name} object setattr", lambda: object.__setattr__(cls, "added", 5))
    attempt(f"{name} delattr", lambda: type.__delattr__(cls, "added"))
    attempt(f"{name} delattr again", lambda: type.__delattr__(cls, "added"))
    attempt(f"{name} object delattr", lambda: object.__delattr__(cls, "added"))
    attempt(f"{name} or", lambda: type.__or__(cls, None))
    attempt(f"{name} ror", lambda: type.__ror__(cls, int))
    attempt(f"{name} or 5", lambda: type.__or__(cls, 5))
    attempt(f"{name} sizeof", lambda: isinstance(type.__sizeof__(cls), int))
    attempt(f"{name} attributes", lambda: (cls.__module__, cls.__qualname__, cls.__base__ and cls.__base__.__name__, len(cls.__bases__)))
    attempt(f"{name} set name", lambda: setattr(cls, "__name__", name))
    attempt(f"{name} set qualname", lambda: setattr(cls, "__qualname__", 5))
    attempt(f"{name} set module", lambda: setattr(cls, "__module__", "m") or cls.__module__)
    attempt(f"{name} set doc", lambda: setattr(cls, "__doc__", "text") or cls.__doc__)
    if cls is not Meta:
        attempt(f"{name} set bases", lambda: setattr(cls, "__bases__", (object,)))
    attempt(f"{name} set bases wrong", lambda: setattr(cls, "__bases__", 5))
    attempt(f"{name} set mro", lambda: setattr(cls, "__mro__", ()))
    attempt(f"{name} set dict", lambda: setattr(cls, "__dict__", {}))
    attempt(f"{name} set class", lambda: setattr(cls, "__class__", type))
    attempt(f"{name} delete name", lambda: delattr(cls, "__name__"))
    attempt(f"{name} delete module", lambda: delattr(cls, "__module__"))
    attempt(f"{name} delete doc", lambda: delattr(cls, "__doc__"))
    attempt(f"{name} eq", lambda: (type.__eq__(cls, cls), type.__eq__(cls, 5), type.__ne__(cls, int), type.__lt__(cls, cls)))
    attempt(f"{name} hash", lambda: type.__hash__(cls) == hash(cls))
    attempt(f"{name} init", lambda: type.__init__(cls, "n", (), {}))
    attempt(f"{name} init one", lambda: type.__init__(cls, "n"))
    attempt(f"{name} init none", lambda: type.__init__(cls))
    attempt(f"{name} init keywords", lambda: type.__init__(cls, "n", (), {}, x=1))
for bad in (5, "a", None, [], Plain()):
    shown = type(bad).__name__
    for method in ("mro", "__subclasses__", "__repr__", "__call__", "__dir__", "__sizeof__"):
        attempt(f"{method} of {shown}", lambda: getattr(type, method)(bad))
    for method in ("__instancecheck__", "__subclasscheck__", "__or__", "__getattribute__", "__eq__", "__delattr__"):
        attempt(f"{method} of {shown}", lambda: getattr(type, method)(bad, "x"))
    attempt(f"setattr of {shown}", lambda: type.__setattr__(bad, "x", 1))
    attempt(f"type({shown}, (), {{}})", lambda: type(bad, (), {}).__name__)
    attempt(f"type(n, {shown}, {{}})", lambda: type("n", bad, {}))
    attempt(f"type(n, (), {shown})", lambda: type("n", (), bad))
    attempt(f"type(n, ({shown},), {{}})", lambda: type("n", (bad,), {}))
    attempt(f"type.__new__({shown})", lambda: type.__new__(bad))
    attempt(f"type.__new__({shown}, n, (), {{}})", lambda: type.__new__(bad, "n", (), {}))
    attempt(f"object.__new__({shown})", lambda: object.__new__(bad))
    attempt(f"object.__init_subclass__ of {shown}", lambda: object.__init_subclass__(bad))
    attempt(f"object.__subclasshook__ of {shown}", lambda: object.__subclasshook__(bad))
    attempt(f"object.__reduce__ of {shown}", lambda: object.__reduce__(bad)[0].__name__)
    attempt(f"object.__reduce_ex__ of {shown}", lambda: object.__reduce_ex__(bad, "2"))
    attempt(f"object.__format__ of {shown}", lambda: object.__format__(bad, ""))
    attempt(f"object.__format__ of {shown}", lambda: object.__format__(bad, "5"))
    attempt(f"object.__format__ of {shown}", lambda: object.__format__(bad, 5))
    attempt(f"object.__str__ of {shown}", lambda: object.__str__(bad))
    attempt(f"object.__eq__ of {shown}", lambda: (object.__eq__(bad, bad), object.__eq__(bad, 1), object.__ne__(bad, bad), object.__lt__(bad, bad), object.__ge__(bad, 1)))
    attempt(f"object.__init__ of {shown}", lambda: object.__init__(bad))
    attempt(f"object.__init__ of {shown}, 1", lambda: object.__init__(bad, 1))
    attempt(f"object.__getstate__ of {shown}", lambda: object.__getstate__(bad))
    attempt(f"object.__setattr__ of {shown}", lambda: object.__setattr__(bad, "x", 1))
    attempt(f"object.__setattr__ name {shown}", lambda: object.__setattr__(Plain(), bad, 1))
    attempt(f"object.__delattr__ of {shown}", lambda: object.__delattr__(bad, "y"))
    attempt(f"object.__getattribute__ of {shown}", lambda: object.__getattribute__(bad, "y"))
    attempt(f"object.__getattribute__ name {shown}", lambda: object.__getattribute__(5, bad))
    attempt(f"object.__dir__ of {shown}", lambda: "__class__" in object.__dir__(bad))
    attempt(f"object.__class__ of {shown}", lambda: object.__dict__["__class__"].__get__(bad).__name__)
    attempt(f"object.__doc__ of {shown}", lambda: bad.__doc__ is None)
attempt("type()", lambda: type())
attempt("type(1, 2)", lambda: type(1, 2))
attempt("type of four", lambda: type("n", (), {}, 5))
attempt("type keyword", lambda: type("n", (), {}, x=5))
attempt("type one keyword", lambda: type(5, x=5))
attempt("type by keywords", lambda: type(name="n", bases=(), dict={}))
attempt("object()", lambda: type(object()).__name__)
attempt("object(1)", lambda: object(1))
attempt("object(x=1)", lambda: object(x=1))
attempt("Plain(1)", lambda: Plain(1))
attempt("Plain(x=1)", lambda: Plain(x=1))
attempt("object.__new__(Plain, 1)", lambda: object.__new__(Plain, 1))
attempt("object.__new__()", lambda: object.__new__())
attempt("object.__new__(object, 1)", lambda: object.__new__(object, 1))
attempt("object.__new__(int)", lambda: object.__new__(int))
attempt("object.__new__(type)", lambda: object.__new__(type))
attempt("object.__new__(Meta)", lambda: object.__new__(Meta))
attempt("object.__new__(ValueError)", lambda: object.__new__(ValueError))
attempt("int.__new__(Plain)", lambda: int.__new__(Plain))
attempt("int.__new__(bool)", lambda: int.__new__(bool))
attempt("list.__new__(type('L', (list,), {}), 1, 2)", lambda: list.__new__(type("L", (list,), {}), 1, 2))
