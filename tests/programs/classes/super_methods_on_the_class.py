# super made and asked by hand: methods of super called on the class, what its objects show, every wrong argument.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, error)


class Base:
    value = "base"

    def method(self):
        return ("Base.method", type(self).__name__)

    @classmethod
    def of_class(cls):
        return ("Base.of_class", cls.__name__)

    @staticmethod
    def free():
        return "Base.free"

    @property
    def computed(self):
        return ("Base.computed", type(self).__name__)

    def __getitem__(self, key):
        return ("Base item", key)

    def __len__(self):
        return 17


class Middle(Base):
    value = "middle"

    def method(self):
        return ("Middle.method", super().method())


class Leaf(Middle):
    value = "leaf"


leaf = Leaf()
forms = [("instance", lambda: super(Leaf, leaf)), ("instance middle", lambda: super(Middle, leaf)), ("class", lambda: super(Leaf, Leaf)), ("class middle", lambda: super(Middle, Leaf)),
         ("unbound", lambda: super(Leaf)), ("base", lambda: super(Base, leaf)), ("object", lambda: super(object, leaf)), ("type", lambda: super(type, Leaf))]
for label, made in forms:
    for name in ("value", "method", "of_class", "free", "computed", "missing", "__class__", "__self__", "__thisclass__", "__self_class__", "__init__", "__dict__", "__len__", "__name__"):
        attempt(f"{label}.{name}", lambda: getattr(made(), name))
    for name in ("method", "of_class", "free", "__len__", "__repr__", "__hash__", "__str__"):
        if name in ("__hash__",):
            attempt(f"{label}.{name}()", lambda: type(getattr(made(), name)()).__name__)
        else:
            attempt(f"{label}.{name}()", lambda: getattr(made(), name)())
    attempt(f"{label} len", lambda: len(made()))
    attempt(f"{label} item", lambda: made()[0])
    attempt(f"{label} set", lambda: setattr(made(), "value", 1))
    attempt(f"{label} set own", lambda: setattr(made(), "__self__", 1))
    attempt(f"{label} delete", lambda: delattr(made(), "value"))
    attempt(f"{label} call", lambda: made()())
    attempt(f"{label} bool", lambda: bool(made()))
    attempt(f"{label} equal", lambda: made() == made())
    attempt(f"{label} get", lambda: type(super.__get__(made(), leaf)).__name__)
    attempt(f"{label} get self", lambda: super.__get__(made(), leaf).__self__ is leaf)
    attempt(f"{label} get other", lambda: super.__get__(made(), 5))
    attempt(f"{label} get None", lambda: super.__get__(made(), None, Leaf))
    attempt(f"{label} getattribute", lambda: super.__getattribute__(made(), "value"))
    attempt(f"{label} getattribute wrong", lambda: super.__getattribute__(made(), 5))
for arguments in ((), (5,), (Leaf, 5), (Leaf, Base()), (Leaf, Base), (5, leaf), (Leaf, leaf, 1), (Leaf, None), (None,), (Leaf, int), (type, type), (object, object), (int, True), (bool, 5)):
    attempt(f"super{tuple(a.__name__ if isinstance(a, type) else type(a).__name__ for a in arguments)}", lambda: super(*arguments))
attempt("keyword", lambda: super(type=Leaf))
attempt("int methods", lambda: (super(bool, True).__add__(1), super(bool, True).__repr__(), super(int, 5).__hash__() is None))
attempt("list methods", lambda: super(type("L", (list,), {"append": None}), type("L2", (list,), {})()))


class Logged(list):
    def append(self, item):
        super(Logged, self).append(("logged", item))

    def __len__(self):
        return super().__len__() * 10

    def __repr__(self):
        return "Logged" + super().__repr__()


logged = Logged([1])
logged.append(2)
print(logged, len(logged), super(Logged, logged).__len__(), super(Logged, Logged).__len__(logged))
attempt("derived super", lambda: type("S", (super,), {"x": 5})(Leaf, leaf).value)
attempt("derived super", lambda: type("S", (super,), {"x": 5})(Leaf, leaf).x)
