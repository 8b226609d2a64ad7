# Generic functions: __type_params__, the objects themselves, and that calls do not care.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def first[T](items: list[T], default: T = None) -> T:
    return items[0] if items else default


def call[T, *Ts, **P](function, *args: *Ts) -> tuple[T, *Ts]:
    return function(*args), T, Ts, P


def plain(x):
    return x


print(first([3, 4]), first([], "d"), first.__type_params__, plain.__type_params__)
print(call(max, 1, 2), call.__type_params__, [type(p).__name__ for p in call.__type_params__])
print([p.__name__ for p in call.__type_params__], [p.__module__ for p in call.__type_params__])
print(first.__annotations__, first.__annotations__["return"] is first.__type_params__[0])
print(call.__annotations__)
print(first.__name__, first.__qualname__, first.__defaults__, first.__type_params__ is first.__type_params__)


def make():
    def inner[T](x: T):
        return T
    return inner


one, two = make(), make()
print(one(1) is one.__type_params__[0], one(1) is two(1), one(1) == one(2), one.__qualname__)
first.__type_params__ = ("anything", 5)
print(first.__type_params__)
plain.__type_params__ = ()
for bad in ([], None, "T", 5):
    attempt(lambda: setattr(plain, "__type_params__", bad))
attempt(lambda: delattr(first, "__type_params__"))
attempt(lambda: first[int]([1]))
attempt(lambda: len.__type_params__)
attempt(lambda: (lambda x: x).__type_params__)


def numbers[T](n: T):
    for i in range(n):
        got = yield i, T.__name__
    return got


print(list(numbers(2)), numbers.__type_params__)


def sum_of[T](n: T):
    return n + sum_of(n - 1) if n else 0


print(sum_of(4))
