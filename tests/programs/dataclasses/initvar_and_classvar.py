# InitVar goes to __post_init__() only, ClassVar is no field, inheritance orders fields, KW_ONLY.
from dataclasses import KW_ONLY, InitVar, dataclass, field, fields
from typing import ClassVar


@dataclass
class Account:
    owner: str
    password: InitVar[str]
    scale: InitVar[int] = 10
    count: ClassVar[int] = 0
    digest: int = field(init=False, default=0)

    def __post_init__(self, password, scale):
        Account.count += 1
        self.digest = len(password) * scale


account = Account("o", "secret")
print(account, account.digest, Account.count, [each.name for each in fields(Account)], Account.__match_args__, hasattr(account, "password"), account.scale)
try:
    Account("o")
except TypeError as error:
    print(error)


@dataclass
class Base:
    x: int = 1
    y: int = 2


@dataclass
class Middle(Base):
    z: int = 3
    x: str = "replaced"


class Plain(Middle):
    pass


@dataclass
class Leaf(Plain):
    w: int = 4
    y: None = None


print(Leaf(), Leaf("a", "b", "c", "d"), [each.name for each in fields(Leaf)], Leaf.__match_args__)


@dataclass
class Keyword:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int
    d: int = field(default=5, kw_only=False)


print(Keyword(1, c=3), Keyword(1, 9, c=3), Keyword.__match_args__)
try:
    Keyword(1, 2, 3)
except TypeError as error:
    print(error)


@dataclass
class Chained(Base):
    extra: int = 0

    def __init__(self, extra):
        super().__init__(10, 20)
        self.extra = extra


print(Chained(5), InitVar[int], KW_ONLY is Keyword.__annotations__["_"])
