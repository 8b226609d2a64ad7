# Annotations of a class: lazy, one dict for each class, never inherited, names of the class body seen first.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Base:
    width: int
    height: int = 3


class Derived(Base):
    pass


class Narrow(Base):
    width: float


class Bare:
    unit = "cm"


print(Base.__annotations__, Derived.__annotations__, Narrow.__annotations__, Bare.__annotations__)
print(Base.__annotations__ is Base.__annotations__, Derived.__annotations__ is Base.__annotations__)
print(Derived.__annotate__, Bare.__annotate__, callable(Base.__annotate__))
Base.__annotations__["depth"] = bytes
print(Base.__annotations__, Derived.__annotations__)
attempt(lambda: Base.width)
print(Base.height, Derived().height)
attempt(lambda: Base().__annotations__)
attempt(lambda: Base().__annotate__)
kind = "global kind"


class Shadow:
    first: kind
    kind = "class kind"
    second: kind
    later: helper
    repeated: int
    repeated: str

    def helper(self):
        return 1


print(list(Shadow.__annotations__))
print(Shadow.__annotations__["first"], Shadow.__annotations__["second"], Shadow.__annotations__["repeated"])
print(Shadow.__annotations__["later"] is Shadow.helper)
for name in ("int", "object", "str.upper", "len"):
    attempt(lambda: eval(name).__annotations__)
    attempt(lambda: eval(name).__annotate__)
print("__annotations__" in Base.__dict__, "__annotate__" in Base.__dict__, hasattr(type, "__annotations__"))
made = type("Made", (Base,), {"x": 1})
print(made.__annotations__, made.__annotate__)
