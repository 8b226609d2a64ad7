# __setattr__ and __delattr__ overridden, and object.__setattr__, object.__delattr__ and type.__setattr__ called by hand.
class Frozen:
    __slots__ = ("x", "_extra")

    def __init__(self, x):
        object.__setattr__(self, "x", x)

    def __setattr__(self, name, value):
        raise TypeError(f"cannot set {name} to {value!r}")

    def __delattr__(self, name):
        raise TypeError(f"cannot delete {name}")


class Validating:
    limit = 10

    def __setattr__(self, name, value):
        if name.startswith("n_") and not isinstance(value, int):
            raise TypeError(f"{name} takes an int, not {type(value).__name__}")
        super().__setattr__(name.lower(), value)

    def __delattr__(self, name):
        print("deleting", name)
        super().__delattr__(name.lower())

    @property
    def computed(self):
        return self.limit * 2

    @computed.setter
    def computed(self, value):
        self.LIMIT = value // 2


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


f = Frozen(5)
print(f.x, attempt(lambda: setattr(f, "x", 6)), "/", attempt(lambda: delattr(f, "x")), "/", attempt(lambda: setattr(f, "other", 1)))
object.__setattr__(f, "x", 6)
object.__delattr__(f, "x")
print(hasattr(f, "x"), attempt(lambda: object.__setattr__(f, "other", 1)), "/", attempt(lambda: object.__delattr__(f, "x")))
v = Validating()
v.COLOUR, v.n_legs = "red", 4
v.computed = 50
print(vars(v), v.computed, attempt(lambda: setattr(v, "n_legs", "many")))
del v.Colour
print(attempt(lambda: v.colour), attempt(lambda: delattr(v, "colour")), attempt(lambda: delattr(v, "computed")), sorted(vars(v)))
v.__dict__["Direct"] = "not lowered"
object.__setattr__(v, "Also", "not lowered")
for i, v.Index in enumerate("ab"):
    pass
with type("M", (), {"__enter__": lambda s: "entered", "__exit__": lambda s, *a: None})() as v.Managed:
    pass
v.First, *v.Rest = 1, 2, 3
print(vars(v))
for action in (lambda: object.__setattr__(v, 5, 1), lambda: object.__setattr__(v, "a"), lambda: object.__setattr__(5, "a", 1),
               lambda: object.__setattr__([], "a", 1), lambda: object.__setattr__(Validating, "limit", 1),
               lambda: object.__delattr__(Validating, "limit"), lambda: type.__setattr__(Validating, "limit", 20),
               lambda: type.__setattr__(v, "limit", 1), lambda: type.__setattr__(int, "limit", 1),
               lambda: type.__delattr__(Validating, "limit"), lambda: type.__delattr__(Validating, "limit"),
               lambda: object.__setattr__(object(), "a", 1), lambda: object.__delattr__(v, "nothing"), lambda: setattr(object, "a", 1),
               lambda: object.__setattr__(v, "__class__", 5)):
    print(attempt(action))
