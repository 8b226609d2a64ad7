# The order in which decorators, defaults, type parameters, bases and bodies of generic definitions run.
log = []


def t(value, result=None):
    log.append(value)
    return result


def flush(label):
    print(label, log)
    log.clear()


def decorator(label):
    t(f"make {label}")

    def apply(target):
        t(f"apply {label} to {target.__name__}{list(target.__type_params__)}")
        return target
    return apply


@decorator("first")
@decorator("second")
def f[T: t("bound")](a: t("annotation") = t("default"), *, k=t("keyword default")) -> t("return"):
    t("body")


class Base:
    def __init_subclass__(cls, **keywords):
        t(f"init_subclass {keywords}")
        super().__init_subclass__()


flush("function")
f()
flush("called")


@decorator("outer")
class C[T: t("bound"), U = t("default")](t("base", Base), key=t("keyword", 1)):
    t("class body")
    x: t("annotation") = t("value")

    @decorator("method")
    def m[V: t("inner bound")](self, x=t("inner default")): ...


flush("class")


class D[A](t("first base", C[int]), **t("keywords", {"k": 1})):
    t("body of D")


flush("derived")
type X[T: t("bound")] = t("value")
flush("alias")
C.__annotations__, f.__annotations__, X.__value__, X.__type_params__[0].__bound__
flush("read")


def failing(label):
    t(label)
    raise ValueError(label)


def attempt(action):
    try:
        action()
    except ValueError as error:
        print("ValueError", error, end=" ")
    flush("")


def broken_default():
    @decorator("d")
    def g[T: t("bound")](a=t("one"), b=failing("two"), *, c=t("three")): ...


def broken_base():
    @decorator("d")
    class E[T](t("one", Base), failing("two")):
        t("body")


def broken_bound():
    def g[T: failing("bound")](): ...
    t("defined")
    g.__type_params__[0].__bound__


for action in (broken_default, broken_base, broken_bound):
    attempt(action)
