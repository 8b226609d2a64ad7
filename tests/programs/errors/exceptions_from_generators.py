# Through yield from and generator expressions.
def numbers():
    yield 1
    yield 2
    raise RuntimeError("no more numbers")


def relay():
    result = yield from numbers()
    print("never", result)


for number in (n * 10 for n in [1, 2]):
    print(number)
print(list(zip("ab", relay())))
total = [number + 1 for number in relay()]
