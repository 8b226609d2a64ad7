# An attribute error suggests a close name.
class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount


account = Account("Ann")
account.deposit(5)
print(account.balance)
print(account.owner.upper() + str(account.balanse))
