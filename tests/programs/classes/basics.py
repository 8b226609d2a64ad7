# Instances, class attributes, methods, and how lookup falls through.
class Account:
    """A bank account."""
    bank = "First"
    count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.count += 1

    def deposit(self, amount):
        self.balance += amount
        return self

    def describe(self):
        return f"{self.owner}@{self.bank}: {self.balance}"


a = Account("Ann", 10)
b = Account("Bob")
print(a.deposit(5).deposit(1).describe())
print(b.describe(), Account.count)
a.bank = "Own"
print(a.describe(), "|", b.describe(), "|", Account.bank)
del a.bank
print(a.describe())
Account.bank = "Second"
print(a.describe(), b.describe())
print(Account.describe(b))
method = a.describe
a.owner = "Zed"
print(method())
print(Account.__name__, Account.__doc__, type(a) is Account, isinstance(a, Account))
print(hasattr(a, "owner"), hasattr(a, "nothing"), getattr(a, "nothing", "default"))
setattr(a, "extra", [1])
print(a.extra, "extra" in a.__dict__, sorted(a.__dict__))
delattr(a, "extra")
print(hasattr(a, "extra"))
try:
    del a.extra
except AttributeError as error:
    print("AttributeError:", error)
