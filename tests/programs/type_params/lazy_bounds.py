# Bounds, constraints and defaults are evaluated when their attribute is read, once; errors are not kept.
log = []


def note(value):
    log.append(str(value))
    return value


def attempt(action):
    log.clear()
    try:
        print(action(), log)
    except Exception as error:
        print(type(error).__name__, error, log)


def f[T: note("bound"), U: (note("c1"), note("c2")) = note("default"), *Ts = note([int]), **P = note([str])](x: T): ...


T, U, Ts, P = f.__type_params__
print(log)
for _ in range(2):
    attempt(lambda: T.__bound__)
    attempt(lambda: T.__constraints__)
    attempt(lambda: U.__bound__)
    attempt(lambda: U.__constraints__)
    attempt(lambda: U.__default__)
    attempt(lambda: Ts.__default__)
    attempt(lambda: P.__default__)
attempt(lambda: T.has_default())
attempt(lambda: U.has_default())


class Late[A: Missing, B: (int, Missing), C = Missing]:
    pass


A, B, C = Late.__type_params__
attempt(lambda: A.__bound__)
attempt(lambda: B.__constraints__)
attempt(lambda: C.__default__)
attempt(lambda: A.__bound__)
print(A.__constraints__, B.__bound__, C.has_default())
Missing = "there now"
attempt(lambda: A.__bound__)
attempt(lambda: B.__constraints__)
attempt(lambda: C.__default__)
Missing = "changed"
attempt(lambda: (A.__bound__, B.__constraints__, C.__default__))


def forms[A: (int, str), B: (int,), C: (), D: [int, str], E: ((int, str)), F: None, G: "quoted"](): ...


for parameter in forms.__type_params__:
    attempt(lambda: (parameter, parameter.__bound__, parameter.__constraints__))


def recursive[T: "Comparable[T]", U: list[U], V: (list[T], dict[U, V])](): ...


for parameter in recursive.__type_params__:
    attempt(lambda: (parameter, parameter.__bound__, parameter.__constraints__))
attempt(lambda: setattr(T, "__bound__", int))
attempt(lambda: setattr(T, "__default__", int))
attempt(lambda: setattr(T, "__name__", "other"))
