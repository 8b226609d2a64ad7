# The type statement makes alias objects: lazy value, name, parameters, repr, what one may do with them.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


log = []


def note(value):
    log.append(value)
    return value


type Name = note(str)
type Names = list[Name]
type Tree[T] = dict[str, Tree[T]] | T
type Later = Defined
type Pair[A, B = int] = tuple[A, B]
print(log, Name, type(Name), repr(Names), Tree)
print(Name.__value__, log, Name.__value__, log)
print(Names.__value__, Names.__value__.__args__[0] is Name, Names.__name__, Names.__module__, Names.__type_params__)
print(Tree.__value__, Tree.__type_params__, Tree.__parameters__, Tree.__type_params__ == Tree.__parameters__)
attempt(lambda: Later.__value__)
attempt(lambda: Later.__value__)
Defined = int
attempt(lambda: Later.__value__)
Defined = str
attempt(lambda: Later.__value__)
print(Tree[int], Tree[int].__origin__ is Tree, Tree[int].__args__, type(Tree[int]).__name__, Pair[str, bytes])
print(Tree[int].__value__, Tree[int].__name__, Tree[int].__type_params__)
print(Name | None, int | Name, Name | Names, Tree[int] | str)
attempt(lambda: Name | 5)
attempt(lambda: Name[int])
attempt(lambda: Pair[int])
attempt(lambda: Pair[int, str, bytes])
attempt(lambda: Name())
attempt(lambda: Name.upper)
attempt(lambda: setattr(Name, "__name__", "Other"))
attempt(lambda: setattr(Name, "__value__", int))
attempt(lambda: setattr(Name, "extra", int))
attempt(lambda: delattr(Name, "__value__"))
attempt(lambda: isinstance("x", Name))
attempt(lambda: issubclass(str, Name))
attempt(lambda: list(Names))
attempt(lambda: [*Names])
attempt(lambda: type("Sub", (Name,), {}))
print(Name == Name, Name == str, bool(Name), Name in {Name: 1})
first = Name
type Name = int
print(first.__value__, Name.__value__, first == Name, first.__name__)
type Broken = 1 / 0
attempt(lambda: Broken.__value__)
