# Exceptions that leave user methods which operators call.
class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return Money(self.amount + other.amount)

    def __eq__(self, other):
        return self.amount == other.amount

    def __repr__(self):
        return f"Money({self.amount})"


print(Money(1) + Money(2), Money(1) == Money(1))
try:
    Money(1) == 3
except AttributeError as error:
    print(error)
try:
    [Money(1)].index("x")
except AttributeError as error:
    print(error)
total = sum([Money(1), Money(2), 3], Money(0))
