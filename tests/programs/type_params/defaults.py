# Defaults of type parameters: NoDefault, has_default, subscripts that leave parameters out.
from typing import NoDefault


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Store[K, V = list[K], *Rest = *tuple[int, str]]:
    pass


class Two[A = int, B = A]:
    pass


class Callable_[**P = [int, str], R = None]:
    pass


for cls in (Store, Two, Callable_):
    for parameter in cls.__type_params__:
        print(parameter, parameter.has_default(), parameter.__default__)
print(NoDefault, type(NoDefault).__name__, Store.__type_params__[0].__default__ is NoDefault)
attempt(lambda: type(NoDefault)() is NoDefault)
attempt(lambda: NoDefault.anything)
attempt(lambda: NoDefault())
attempt(lambda: bool(NoDefault))
print(Two[str], Two[str, bytes], Two)
attempt(lambda: Two[()])
attempt(lambda: Two[int, str, bytes])
attempt(lambda: Store[int])
attempt(lambda: Store[int, str, bytes, float])
attempt(lambda: Callable_[[bytes], int])
attempt(lambda: Callable_[[bytes]])
attempt(lambda: Store[()])


class NoneDefault[T = None, U = NoDefault, V = 5, W = "text"]:
    pass


print([(p.__default__, p.has_default()) for p in NoneDefault.__type_params__])
attempt(lambda: NoneDefault[int])
attempt(lambda: NoneDefault[int, str])
type Alias[T = int, U = dict[str, T]] = tuple[T, U]
print(Alias.__type_params__[1].__default__, Alias[str], Alias.__value__)
sources = ("def f[T = int, U](): ...", "class C[T = int, *Ts]: ...", "class C[T = int, **P]: ...", "type X[T = int, U] = T", "def f[*Ts = int, T](): ...",
           "def f[T = int, U = str](): ...", "def f[T = (yield)](): ...", "def f[T = (x := 1)](): ...", "def f[*Ts = *int](): ...", "def f[T = *int](): ...",
           "def f[**P = *int](): ...", "class C[T: int = str]: ...", "class C[T = int: str]: ...", "class C[*Ts: int]: ...", "class C[**P: int]: ...")
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(f"{source!r} is fine")
    except SyntaxError as error:
        print(f"{source!r}: {error.msg}")
