@decorate(1)
class C[T](Base, key=1):
    x: int = 1
    async def m(self, a, /, b=2, *args, c, **kw) -> T:
        async with a as b, c:
            await d
try:
    pass
except* A, B:
    raise E from None
finally:
    del a, b[0], c.d
match p:
    case {"k": [1, *rest], **more} | C(x=0) if rest:
        ...
for i, in x: break
else: continue_ = lambda *a, k=1: (yield)
type Alias[*Ts] = tuple[*Ts]
