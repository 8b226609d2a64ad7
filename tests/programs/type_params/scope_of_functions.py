# Where type parameters of a function are visible: annotations, bounds, the body, inner functions; not in decorators and defaults.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


T = "global T"


def show(function):
    print("decorator sees", T)
    return function


@show
def f[T: (T, int)](a: T, b=T, *, c: list[T] = (T,)) -> T:
    def inner():
        return T
    return inner() is T, b, c, [T for _ in range(1)], (lambda: T)()


print(f(1), f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__type_params__[0].__constraints__, T)


def rebinding[T]():
    before = "unbound"
    try:
        before = T
    except UnboundLocalError as error:
        print(error)
    T = "local T"
    return before, T


attempt(rebinding)
print(rebinding.__type_params__)


def parameter_of_the_same_name[T](T: T):
    return T


print(parameter_of_the_same_name("argument"), parameter_of_the_same_name.__annotations__)


def with_global[T]():
    global T
    T = "global changed"
    return T


print(with_global(), T)


def outer[T](x: T):
    def middle[U](y: tuple[T, U]):
        def inner[T](z: tuple[T, U]):
            return T, U
        return inner
    return T, middle


t, middle = outer(1)
inner = middle(2)
print(inner.__annotations__, inner(3)[0] is t, inner(3), middle.__annotations__)


def keeps_mangling():
    class C:
        def method[__T](self, x: __T):
            return __T, sorted(locals())
    return C


print(keeps_mangling()().method(1), keeps_mangling().method.__type_params__[0].__name__, keeps_mangling().method.__annotations__)
sources = ("def f[T]():\n    nonlocal T", "def f[T]():\n    def g():\n        nonlocal T", "def f[T, T](): ...", "def f[T, *T](): ...", "def f[](): ...", "def f[T](a=T): ...",
           "def f[T: (T := 1)](): ...", "def f[T: (yield)](): ...", "async def f[T: await x](): ...", "lambda[T]: 1", "def f[1](): ...", "def f[T.x](): ...", "def f[T](x)[U]: ...",
           "def f[T,](): ...", "def f[*](): ...", "def f[***P](): ...", "def f[T: int, U: str = int](): ...")
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(f"{source!r} is fine")
    except SyntaxError as error:
        print(f"{source!r}: {error.msg}")
attempt(lambda: exec("def f[U](a=U): ..."))
