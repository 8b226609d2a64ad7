# partial: merging of arguments, attributes, nesting, methods, repr, equality, pickling-like state.
from functools import partial, partialmethod


def show(*args, **kwargs):
    return args, sorted(kwargs.items())


p = partial(show, 1, 2, a=3)
print(p(), p(4), p(4, a=5, b=6))
print(p.func is show, p.args, p.keywords)
q = partial(p, 7, b=8)
print(q.func is show, q.args, q.keywords, q(9))
print(partial(int, base=2)("1011"), partial(print, "a", sep="-")("b") is None)
p.extra = "kept"
print(p.extra, p.__dict__, partial(show) == partial(show), callable(p))
for wrong in [(), (3,), (None, 1)]:
    try:
        partial(*wrong)
    except TypeError as error:
        print(error)


class Account:
    def __init__(self):
        self.total = 0

    def change(self, sign, amount, *, times=1):
        self.total += sign * amount * times
        return self.total

    deposit = partialmethod(change, 1)
    withdraw = partialmethod(change, -1, times=2)
    label = partialmethod(str.upper, "label") if False else None


account = Account()
print(account.deposit(100), account.withdraw(10), account.withdraw(10, times=1), account.deposit(1, times=3))
print(type(Account.__dict__["deposit"]).__name__, Account.deposit(account, 5))


class Odd(partial):
    def __call__(self, *args):
        return "odd", super().__call__(*args)


odd = Odd(show, 0)
print(odd(1), isinstance(odd, partial), Odd.__mro__[1] is partial)
print(partial(show, *range(3), **{"k": 1}).keywords)
try:
    p.func = 3
except AttributeError as error:
    print("AttributeError")
