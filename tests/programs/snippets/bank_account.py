# Accounts with validation, transfers, history and interest.
class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed}, have {available}")
        self.missing = needed - available


class Account:
    interest = 0

    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history = owner, balance, []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.available():
            raise InsufficientFunds(amount, self.available())
        self._balance -= amount
        self.history.append(("withdraw", amount))

    def available(self):
        return self._balance

    def add_interest(self):
        gain = self._balance * self.interest // 100
        if gain:
            self.deposit(gain)

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance})"

    def __lt__(self, other):
        return self.balance < other.balance


class Savings(Account):
    interest = 5


class Checking(Account):
    def __init__(self, owner, balance=0, overdraft=100):
        super().__init__(owner, balance)
        self.overdraft = overdraft

    def available(self):
        return super().available() + self.overdraft


def transfer(source, target, amount):
    source.withdraw(amount)
    try:
        target.deposit(amount)
    except ValueError:
        source._balance += amount
        raise


accounts = [Savings("Ann", 1000), Checking("Bob", 50), Account("Cid")]
ann, bob, cid = accounts
transfer(ann, bob, 300)
transfer(bob, cid, 420)
for amount in (1000, 20, 11):
    try:
        transfer(bob, ann, amount)
        print("moved", amount)
    except InsufficientFunds as error:
        print("refused:", error, "missing", error.missing)
try:
    transfer(ann, cid, -5)
except ValueError as error:
    print("ValueError:", error, ann)
for account in accounts:
    account.add_interest()
print(accounts, sorted(accounts), sum(a.balance for a in accounts))
print({a.owner: a.history for a in accounts})
try:
    ann.balance = 10 ** 6
except AttributeError as error:
    print(error)
