"""getmembers(), getmembers_static(), classify_class_attrs(), getattr_static(), getmro()."""
import inspect


class Base:
    shared = 1

    def method(self):
        """What it does."""

    @property
    def computed(self):
        raise RuntimeError("must not run")


class Derived(Base):
    own = 2

    @classmethod
    def build(cls):
        pass

    @staticmethod
    def helper():
        pass

    def __getattr__(self, name):
        return "made up"


class Slotted:
    __slots__ = ("filled", "empty")


def public(pairs):
    return [name for name, value in pairs if not name.startswith("__")]


print(public(inspect.getmembers(Derived)), public(inspect.getmembers(Derived, inspect.isfunction)), public(inspect.getmembers(Derived, inspect.ismethod)))
print(public(inspect.getmembers_static(Derived())), public(inspect.getmembers_static(Derived, lambda value: isinstance(value, (classmethod, staticmethod, property)))))
for attribute in inspect.classify_class_attrs(Derived):
    if not attribute.name.startswith("__"):
        print(attribute.name, attribute.kind, attribute.defining_class.__name__, type(attribute.object).__name__)
print(inspect.getmro(Derived) == Derived.__mro__, [cls.__name__ for cls in inspect.getmro(bool)])
instance = Derived()
instance.inside = 5
print(inspect.getattr_static(instance, "inside"), type(inspect.getattr_static(instance, "computed")).__name__, inspect.getattr_static(instance, "own"), type(inspect.getattr_static(Derived, "build")).__name__)
print(instance.anything, inspect.getattr_static(instance, "anything", "default"))
try:
    inspect.getattr_static(instance, "anything")
except AttributeError as error:
    print("AttributeError", error)
print(type(inspect.getattr_static(Slotted(), "filled")).__name__, inspect.getattr_static(Derived, "__mro__", None) is None, inspect.getattr_static(Derived, "__name__", "-") == "-")
print([name for name, _ in inspect.getmembers([1, 2], inspect.isbuiltin) if not name.startswith("_")])
print(inspect.getmembers(inspect, lambda value: value is inspect.signature)[0][0])
