# InitVar: defaults, field() for them, inheritance, replace(), missing values, strings as annotations, their place in __post_init__.
import inspect
from dataclasses import InitVar, dataclass, field, fields, replace


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Account:
    name: str
    start: InitVar[int]
    rate: InitVar[float] = 0.5
    balance: float = field(init=False)
    history: list = field(default_factory=list, repr=False)

    def __post_init__(self, start, rate):
        self.balance = start * (1 + rate)
        self.history.append((start, rate))


@dataclass
class Savings(Account):
    bonus: InitVar[int] = 10
    limit: int = 100

    def __post_init__(self, start, rate, bonus):
        super().__post_init__(start, rate)
        self.balance += bonus


print(inspect.signature(Account), inspect.signature(Savings), [f.name for f in fields(Savings)])
print(Account("a", 10), Account("b", 10, 0).history, Savings("s", 100), Savings("s", 100, 0, [], 5, 1))
print(Account.rate, hasattr(Account, "start"), Account("a", 1).rate, vars(Account("a", 1)))
attempt(lambda: Account("a"))
attempt(lambda: Account("a", 1).start)
attempt(lambda: replace(Account("a", 1), name="z"))
attempt(lambda: replace(Account("a", 1), name="z", start=5))
attempt(lambda: replace(Account("a", 1), start=5, rate=1))
attempt(lambda: replace(Account("a", 1), start=5, balance=1))
print(InitVar[int], InitVar[list[int]], repr(InitVar), InitVar[int].type, InitVar["Account"], InitVar[int] == InitVar[int])
attempt(lambda: InitVar())
attempt(lambda: InitVar(str))


@dataclass
class Textual:
    a: "InitVar[int]"
    b: "int" = 2
    c: "InitVar" = 3
    d: InitVar = None

    def __post_init__(self, *given):
        self.given = given


print(Textual(1), Textual(1).given, [f.name for f in fields(Textual)], {name: f._field_type.name for name, f in Textual.__dataclass_fields__.items()})


@dataclass(frozen=True, slots=True)
class Frozen:
    width: InitVar[int]
    area: int = field(init=False)

    def __post_init__(self, width):
        object.__setattr__(self, "area", width**2)


print(Frozen(3), Frozen.__slots__, hash(Frozen(3)) == hash((9,)))


@dataclass
class NoPost:
    x: InitVar[int] = 1
    y: int = 2


print(NoPost(5, 6), NoPost(5).x, NoPost(y=1) == NoPost(7, 1))


def define(body):
    scope = {"dataclass": dataclass, "field": field, "InitVar": InitVar}
    try:
        exec("@dataclass\nclass C:\n    " + body, scope)
        print(inspect.signature(scope["C"]))
    except Exception as error:
        print(type(error).__name__, error)


define("x: InitVar[int] = field(default_factory=int)")
define("x: InitVar[int] = field(init=False)")
define("x: InitVar[list] = []")
define("x: InitVar[int] = field(default=3, kw_only=True)")
define("x: InitVar[int] = field(repr=False, compare=False)")
