# A name in parentheses is no simple target: its annotation is neither recorded nor evaluated, and without a value it is not even local.
log = []


def note(value):
    log.append(value)
    return value


class Settings:
    plain: int = 1
    (grouped): note("not evaluated") = 2
    ((twice)): str = 3
    (bare): note("bare")
    print(log)


print(Settings.__annotations__, Settings.plain, Settings.grouped, Settings.twice, hasattr(Settings, "bare"))


class OnlyGrouped:
    (a): int = 1


print(OnlyGrouped.__annotations__, OnlyGrouped.a)
x = "global x"


def bare_is_not_local():
    (x): int
    return x


def unbound_first():
    try:
        y
    except UnboundLocalError as error:
        print(error)
    (y): int = 5
    return y


def unevaluated():
    (z): undefined = 1
    return z


for function in (bare_is_not_local, unbound_first, unevaluated):
    try:
        print(function.__name__, repr(function()))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)
try:
    exec("(q): undefined = 1")
except NameError as error:
    print(error, "q" in globals())
for source in ("(a, b): int", "[a]: int", "(a, b): int = 1, 2", "a, b: int", "(a.b): int", "f(): int = 1", "1: int", "a + b: int", "(yield): int",
               "*a: int", "x: int += 1", "x: int = y: int = 1", "a = b: int", "None: int", "x: *int", "x: y = z = 1"):
    try:
        compile(source, "<source>", "exec")
        print(f"{source!r} is fine")
    except SyntaxError as error:
        print(f"{source!r}: {error.msg}")
