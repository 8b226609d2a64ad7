# *args: *T unpacks one element; private names in annotations of classes are mangled, as keys and inside the expressions.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


pair = ("only one",)


def one(*args: *pair): ...


def generic(*args: *tuple[int, ...]): ...


def alias(*args: *(list[int],), **kw: dict[str, int]): ...


def two(*args: *(1, 2)): ...


def none(*args: *()): ...


def number(*args: *5): ...


for f in (one, generic, alias, two, none, number):
    attempt(lambda: f.__annotations__)
pair = ("changed", "length")
attempt(lambda: one.__annotate__(1))
_Vault__global = "mangled global"


class Vault:
    __code: int
    __code_type = str
    key: __code_type
    __dunder__: int
    _single: int
    __pin: __global = 5

    def open(self, __secret: __code_type, *__rest: int, **__named: "str") -> __global: ...

    class __Inner:
        __field: int

    def inner(self) -> __Inner: ...

    def local(self):
        __x: __undefined = 3
        return sorted(locals())


print(Vault.__annotations__)
print(Vault.open.__annotations__)
print(Vault._Vault__Inner.__annotations__, Vault.inner.__annotations__["return"] is Vault._Vault__Inner)
print(Vault().local(), Vault._Vault__pin)


class __Underscored:
    __x: __undefined


attempt(lambda: __Underscored.__annotations__)


class ___:
    __x: int


print(___.__annotations__)
