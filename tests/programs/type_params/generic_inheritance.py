# Generic classes as bases: parameters passed on, builtin bases, super, metaclasses, slots and class hooks.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Box[T]:
    registry = []

    def __init_subclass__(cls, tag=None):
        super().__init_subclass__()
        Box.registry.append((cls.__name__, cls.__type_params__, cls.__parameters__, tag))

    def __init__(self, value):
        self.value = value

    def describe(self):
        return f"{type(self).__name__}({self.value!r})"


class IntBox(Box[int], tag="not generic"):
    def describe(self):
        return "int " + super().describe()


class Labelled[K, T](Box[T], tag="generic"):
    def describe(self):
        return f"{__class__.__name__} over " + super().describe()


class Listing[T](list[T]):
    def first(self) -> T:
        return self[0]


class Mapping_[K, V](dict[K, list[V]]):
    def add(self, key, value):
        self.setdefault(key, []).append(value)
        return self


print(IntBox(1).describe(), Labelled("x").describe(), Labelled[str, int](2).describe(), Box.registry)
print(IntBox.__orig_bases__, IntBox.__parameters__, Labelled.__orig_bases__, Labelled.__parameters__, Labelled[str, int])
print([c.__name__ for c in Labelled.__mro__], [c.__name__ for c in Listing.__mro__], Listing.__orig_bases__)
print(Listing([3, 4]).first(), Listing[int]([5]), Listing[int], Mapping_().add("a", 1).add("a", 2), Mapping_.__orig_bases__)
attempt(lambda: IntBox[int])
attempt(lambda: Labelled[int])


class NoSuper[T]:
    def __init_subclass__(cls):
        pass


class KeepsParameters[A, B](NoSuper[A]):
    pass


print(KeepsParameters.__type_params__, KeepsParameters.__parameters__, KeepsParameters[int])


class Meta(type):
    def __new__(meta, name, bases, namespace, **keywords):
        cls = super().__new__(meta, name, bases, namespace)
        cls.seen = [b.__name__ for b in bases], keywords, "__orig_bases__" in namespace, "__type_params__" in namespace
        return cls


class WithMeta[T](metaclass=Meta, option=1):
    pass


print(WithMeta.seen, type(WithMeta) is Meta, WithMeta[int], WithMeta.__type_params__)


class OwnSubscript[T]:
    def __class_getitem__(cls, item):
        return cls.__name__, item


print(OwnSubscript[int], OwnSubscript[1, "x"], OwnSubscript.__parameters__)


class Failing[T]:
    try:
        raise ValueError("in the body")
    except ValueError as error:
        message = f"{error} of {T}"


print(Failing.message)
for source in ("class C[T](1 / 0): ...", "class C[T](int, str): ...", "class C[T](object): x = T", "class C[T](missing[T]): ...", "class C[T](bool): ...",
               "class C[T]:\n    1 / 0", "class C[T](metaclass=5): ..."):
    attempt(lambda: exec(source))
