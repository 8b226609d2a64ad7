# Properties in inheritance: extending one part, calling the inherited parts through super(), subclasses of property.
class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        "What is there."
        return self._balance

    @balance.setter
    def balance(self, value):
        self._balance = value


class Limited(Account):
    @Account.balance.setter
    def balance(self, value):
        Account.balance.fset(self, value if value >= 0 else 1 // 0)


class Reporting(Limited):
    @Limited.balance.getter
    def balance(self):
        return f"{super().balance} coins"


class Through(Account):
    @property
    def balance(self):
        return super().balance

    @balance.setter
    def balance(self, value):
        super(Through, type(self)).balance.__set__(self, value * 2)


for cls in (Account, Limited, Reporting, type("OnlyGet", (Account,), {"balance": property(lambda self: 0)}), Through):
    account = cls(10)
    try:
        account.balance = 20
        account.balance = -5
    except Exception as e:
        print(type(e).__name__, e)
    print(cls.__name__, account.balance, vars(account), cls.balance.__doc__, cls.balance.fset is Account.balance.fset)
try:
    class BySuper(Account):
        def set_it(self):
            super().balance = 2
    BySuper(1).set_it()
except AttributeError as e:
    print(e)


class cached(property):
    def __get__(self, obj, cls=None):
        key = "_cached_" + self.fget.__name__
        if obj is not None and key not in obj.__dict__:
            obj.__dict__[key] = super().__get__(obj, cls)
        return self if obj is None else obj.__dict__[key]


class Report:
    @cached
    def total(self):
        return print("computing") or 10


r = Report()
print(r.total, r.total, type(Report.total).__name__, isinstance(Report.total, property), vars(r), cached(None, doc="d").__doc__)
