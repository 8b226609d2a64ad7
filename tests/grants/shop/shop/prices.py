from . import tax as _tax


def price(amount):
    return amount + _tax.rate


def ratio(amount):
    return price(amount) / (amount - 3)
