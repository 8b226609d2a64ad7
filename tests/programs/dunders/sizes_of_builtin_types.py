# __sizeof__ exists on the types that have one of their own in CPython; the numbers are not compared.
def generator():
    yield

async def coroutine():
    pass

made = coroutine()
for value in (1, 2**100, "", "a", bytearray(), [], {}, set(), frozenset(), int, generator(), made, 1.5, None, (), b""):
    size = value.__sizeof__() if not isinstance(value, type) else type.__sizeof__(value)
    print(type(value).__name__, type(size).__name__, size > 0, "__sizeof__" in type(value).__dict__)
made.close()
for action in (lambda: int.__sizeof__, lambda: (1).__sizeof__(2), lambda: int.__sizeof__(), lambda: int.__sizeof__("a"), lambda: [].__sizeof__(x=1), lambda: type.__dict__["__dir__"], lambda: str.__sizeof__,
               lambda: "name" in type.__dir__(int), lambda: "bit_length" in type.__dir__(int)):
    try:
        print(action())
    except TypeError as error:
        print(error)
