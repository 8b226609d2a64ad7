# Attribute look-up on classes: data descriptors of the metaclass, the class and its bases, non-data descriptors of the metaclass.
class Data:
    def __init__(self, label):
        self.label = label

    def __get__(self, obj, cls=None):
        return f"{self.label} data({getattr(obj, '__name__', type(obj).__name__)}, {cls.__name__})"

    def __set__(self, obj, value):
        print(self.label, "set on", getattr(obj, "__name__", type(obj).__name__), value)


class NonData:
    def __init__(self, label):
        self.label = label

    def __get__(self, obj, cls=None):
        return f"{self.label} non-data({getattr(obj, '__name__', type(obj).__name__)}, {cls.__name__})"


class Meta(type):
    both_data = Data("meta")
    meta_non_data = NonData("meta")
    plain_in_both = "meta plain"
    only_meta = NonData("only meta")
    data_under_plain = Data("meta")

    def method(cls):
        return f"meta method of {cls.__name__}"


class Base(metaclass=Meta):
    both_data = Data("class")
    meta_non_data = NonData("class")
    plain_in_both = "class plain"
    data_under_plain = "class plain"
    class_non_data = NonData("class")
    class_data = Data("class")

    def method(self):
        return "class method"


class Child(Base):
    pass


NAMES = ("both_data", "meta_non_data", "plain_in_both", "data_under_plain", "class_non_data", "class_data", "only_meta")
for name in NAMES:
    print(name, "|", getattr(Child, name), "|", getattr(Child(), name, "absent on instances"))
print(Child.method(Child()), Meta.method(Child), hasattr(Child(), "only_meta"), Child.__dict__.keys() & set(NAMES))
for name in NAMES:
    setattr(Child, name, "new " + name)
print(sorted(Child.__dict__.keys() & set(NAMES)))
print([getattr(Child, name) for name in NAMES])
print([getattr(Base, name) for name in NAMES[4:]])
Meta.late = property(lambda cls: f"late property of {cls.__name__}")
Child.__name__ = "Renamed"
print(Child.late, hasattr(Child(), "late"), Base.late)
try:
    Child.late = 1
except AttributeError as e:
    print(e)
