# StopIteration inside a generator becomes RuntimeError with its cause.
def broken():
    yield 1
    yield next(iter([]))


for item in broken():
    print(item)
