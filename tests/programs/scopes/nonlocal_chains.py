# nonlocal binds to the nearest enclosing function that has the name, over any number of levels and siblings.
def outer():
    x = "outer"

    def middle():
        def skipping():
            nonlocal x
            x = "set over a level that lacks it"
        skipping()
        before = x

        def own():
            x = "own local"

            def inner():
                nonlocal x
                x += " changed"
                return x
            return inner(), inner(), x
        return before, own(), x
    return middle(), x


print(outer())


def account(balance):
    history = []

    def deposit(amount):
        nonlocal balance
        balance += amount
        history.append(("in", amount))
        return balance

    def withdraw(amount, *, force=False):
        nonlocal balance
        if amount > balance and not force:
            raise ValueError(f"only {balance}")
        balance, taken = balance - amount, amount
        history.append(("out", taken))
        return balance
    return deposit, withdraw, lambda: (balance, history)


deposit, withdraw, state = account(10)
other_deposit, *_ = account(1000)
print(deposit(5), withdraw(12), other_deposit(1), state())
try:
    withdraw(100)
except ValueError as error:
    print(error, withdraw(100, force=True), state()[0])


def recursion(depth, total=0):
    def visit(n):
        nonlocal total
        total += n
        if n:
            visit(n - 1)
    visit(depth)
    return total


print(recursion(10), recursion(3))
