# Where type parameters of a class are visible: bases, keywords, body, methods; not in decorators; names of the body win.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


T = "global T"
log = []


def see(label):
    log.append(f"decorator {label}")
    return lambda cls: cls


class Base:
    def __init_subclass__(cls, **keywords):
        cls.keywords = keywords


def note(value):
    log.append(f"base {value}")
    return Base


@see(T)
class Generic_[T](note(T), keyword=T):
    field: T
    in_body = T
    listed = [T for _ in range(1)]

    def method(self, x: T):
        return T

    class Nested:
        own = T
        field: T

        def method(self) -> T: ...


t = Generic_.__type_params__[0]
print(log, Generic_.keywords["keyword"] is t, Generic_.in_body is t, Generic_.listed, Generic_().method(1) is t)
print(Generic_.__annotations__, Generic_.method.__annotations__, Generic_.Nested.own is t, Generic_.Nested.__annotations__)
print("T" in vars(Generic_), hasattr(Generic_, "T"), T)
attempt(lambda: Generic_.T)


class Rebinds[T]:
    before = T
    T = "class T"
    after = T
    field: T

    def method(self, x: T):
        return T

    def generic[U: T, V = T](self, x: U) -> T: ...


print(Rebinds.before, Rebinds.after, Rebinds.__annotations__, Rebinds.method.__annotations__, Rebinds().method(1))
print([p.__bound__ for p in Rebinds.generic.__type_params__], Rebinds.generic.__type_params__[1].__default__, Rebinds.generic.__annotations__)
Rebinds.T = "class T changed"
print(Rebinds.method.__annotations__, Rebinds().method(1))


class Private[__T]:
    field: __T

    def get(self):
        return __T


print(Private.__type_params__, Private.__type_params__[0].__name__, Private.__annotations__, Private().get())
sources = ("class C[T](T := int): ...", "class C[T]((T := int)): ...", "class C[T]((yield)): ...", "class C[T](await x): ...", "class C[T, T]: ...", "class C[]: ...",
           "class C[T]:\n    nonlocal T", "class C[T]:\n    T = 1\n    def f(self):\n        nonlocal T", "def f():\n    class C[T](*[int for int in ()]): ...")
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(f"{source!r} is fine")
    except SyntaxError as error:
        print(f"{source!r}: {error.msg}")
