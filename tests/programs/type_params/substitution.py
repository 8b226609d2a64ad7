# Subscripting what has free parameters: type variables, *Ts and **P replaced in user classes, builtins and aliases.
from types import GenericAlias


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def names[T, U, *Ts, **P](): ...


T, U, Ts, P = names.__type_params__


class Row[*Cells]:
    pass


class Table[Key, *Cells]:
    pass


class Task[**Args, Result]:
    pass


class Only[**Args]:
    pass


for alias in (list[T], dict[T, list[U]], tuple[T, ...], dict[T, T], tuple[U, int, T], list[T | None], list[dict[T, int] | U]):
    parameters = alias.__parameters__
    print(alias, parameters, alias[(int, str)[:len(parameters)]] if len(parameters) > 1 else alias[int])
print(isinstance(list[T], GenericAlias), isinstance(Row[int], GenericAlias), type(Row[int]).__name__)
print(Row[int, str], Row[()], Row[int], Row[*Ts], Row[*Ts][int, str], Row[int, *Ts][str], Row[*tuple[int, ...]], Row[*tuple[int, str]])
print(Table[str, int, bytes], Table[str], Table[T, *Ts][int], Table[T, *Ts][int, str, bytes], Table[int, *Ts, str][()])
print(tuple[*Ts], tuple[*Ts][int, str], tuple[int, *Ts][()], tuple[*Ts].__parameters__, tuple[T, *Ts][int])
print(Task[[int, str], bytes], Task[..., int], Task[P, T], Task[P, T][[int], str], Task[[], None])
print(Only[[int, str]], Only[int, str], Only[...], Only[P], Only[P][int, str], Only[[]])
print(P.args, P.kwargs, P.args.__origin__ is P, P.args == P.args, P.args != P.kwargs, *Ts)
attempt(lambda: list[T][int, str])
attempt(lambda: dict[T, U][int])
attempt(lambda: list[int][str])
attempt(lambda: Table[()])
attempt(lambda: Table[T, *Ts][()])
attempt(lambda: Task[int, str])
attempt(lambda: Task[[int]])
attempt(lambda: Row[*Ts, *Ts])
attempt(lambda: list[Ts])
attempt(lambda: list[5][int])
type Alias[A, *Bs] = dict[A, tuple[*Bs]]
print(Alias[int, str, bytes], Alias[int], Alias[T, *Ts].__parameters__, Alias[T, int][str])
attempt(lambda: Alias[()])
