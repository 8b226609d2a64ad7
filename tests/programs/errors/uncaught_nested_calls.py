# Calls inside calls: each frame marks its own part of its line.
class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"{self.owner} has only {self.balance}, not {amount}")
        self.balance -= amount
        return amount


def transfer(source, target, amount):
    target.balance += source.withdraw(amount)


def settle(accounts, debts):
    for debtor, creditor, amount in debts:
        transfer(accounts[debtor], accounts[creditor], amount)
        print(debtor, "paid", amount, "to", creditor)


accounts = {name: Account(name, 10) for name in ("ann", "bob")}
settle(accounts, [("ann", "bob", 5), ("bob", "ann", 15), ("ann", "bob", 16)])
