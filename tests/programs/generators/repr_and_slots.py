# Rows that generators, coroutines and asynchronous generators have of their own.
def g():
    yield 1


async def c():
    pass


async def ag():
    yield 1


co = c()
for value in (g(), co, ag()):
    cls = type(value)
    print(cls.__name__, "__repr__" in cls.__dict__, repr(value)[: repr(value).index(" at ")], cls.__repr__(value) == repr(value))
    print(cls[int], cls[int, str], cls.__class_getitem__(int) == cls[int])
    try:
        cls.__repr__(5)
    except TypeError as error:
        print(error)
    try:
        cls()
    except TypeError as error:
        print(error)
co.close()
