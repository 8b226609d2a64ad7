# Places count bytes of UTF-8, and cover what CPython's do.
import ast

SOURCE = """\
x = (é, "ü", [1,
  2]) ; y = -a ** b
@dec
def f(a, /, b: int = 1, *c, d, **e) -> "r":
    if (a
        and b): return (yield)
    elif c: pass
    with (open(x) as y, z): f"a{x!r:>{w}}b" "c"
class C[T: int](B, k=v):
    ((n)): int = 1
    async def g(self): return [i async for i in self if i]
try: pass
except (A, B) as e: raise X from e
match p:
    case {"a": 1, **r} | C(x, y=[_, *z]) if t: u"k"; U"k"
import a.b as c, d
lambda *, a: a[1:2, ::3].b(*c, **d)
"""
print(ast.dump(ast.parse(SOURCE), include_attributes=True, indent=1))
