# __annotations__ seen through methods, classmethod, staticmethod, property and hand-written decorators.
def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


class Account:
    def plain(self, amount: int) -> bool: ...

    @classmethod
    def create(cls, owner: str) -> "Account": ...

    @staticmethod
    def check(value: float) -> None: ...

    @property
    def balance(self) -> int: ...


raw = vars(Account)
attempt("function", lambda: Account.plain.__annotations__)
attempt("bound", lambda: Account().plain.__annotations__)
attempt("bound annotate", lambda: Account().plain.__annotate__(1))
attempt("same dict", lambda: Account().plain.__annotations__ is Account.plain.__annotations__)
attempt("classmethod", lambda: Account.create.__annotations__)
attempt("raw classmethod", lambda: raw["create"].__annotations__)
attempt("raw classmethod annotate", lambda: raw["create"].__annotate__(1))
attempt("staticmethod", lambda: Account.check.__annotations__)
attempt("raw staticmethod", lambda: raw["check"].__annotations__)
attempt("property", lambda: raw["balance"].__annotations__)
attempt("property getter", lambda: raw["balance"].fget.__annotations__)
attempt("builtin", lambda: len.__annotations__)
attempt("method of a builtin", lambda: [].append.__annotations__)
attempt("set through bound", lambda: setattr(Account().plain, "__annotations__", {}))


def traced(function):
    def wrapper(*args: object, **kw):
        return function(*args, **kw)
    wrapper.__name__ = function.__name__
    wrapper.__annotate__ = function.__annotate__
    return wrapper


def untouched(function):
    def wrapper(*args: object): ...
    return wrapper


@traced
def pay(to: Payee, amount: int) -> None: ...


@untouched
def lost(to: str): ...


attempt("before Payee", lambda: pay.__annotations__)
Payee = Account
attempt("with Payee", lambda: pay.__annotations__)
attempt("untouched", lambda: lost.__annotations__)
raw["create"].__annotations__["owner"] = "changed"
attempt("changed through the raw one", lambda: Account.create.__annotations__)
raw["check"].__annotations__ = {"replaced": 1}
attempt("static after", lambda: (Account.check.__annotations__, raw["check"].__annotations__))
