"""The context of what is thrown into a coroutine that waits for an async generator."""
import types
class P:
    def __await__(self): return (yield 1)
async def cd():
    yield 1
    await P()
async def cd2():
    await P()
    yield 1
def show(e): print(type(e).__name__, "after", repr(e.__context__))
async def a():
    try: raise ValueError(3)
    except ValueError:
        await P()
async def b():
    try: raise ValueError(3)
    except ValueError:
        [x async for x in cd()]
async def c():
    try: raise ValueError(3)
    except ValueError:
        async for x in cd2(): pass
async def d():
    try: raise ValueError(3)
    except* ValueError:
        await P()
async def e():
    try: raise ValueError(3)
    except* ValueError:
        [x async for x in cd()]
async def f():
    try: raise ValueError(3)
    except* ValueError:
        async for x in cd2(): pass
async def g():
    try: raise ValueError(3)
    except* ValueError:
        await cd2().__anext__()
for fn in (a, b, c, d, e, f, g):
    it = fn(); it.send(None)
    try:
        it.throw(OSError("x"))
    except OSError as err: show(err)
