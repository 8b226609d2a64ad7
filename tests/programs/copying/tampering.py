# Tampering with copyreg, and answers that do not fit.
import copy, copyreg, sys
class S:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i
    def __len__(self): return 4
z = zip(S(), [1,2]); z.__setstate__(1); print(z.__reduce__()[2]); next(z); z.__setstate__(0); print(list(z), len(z.__reduce__()))
# module tampering
copyreg_saved = sys.modules["copyreg"]
class C: pass
for bad in (None, 5, type("M", (), {})()):
    sys.modules["copyreg"] = bad
    for p in (0, 2):
        try: print(C().__reduce_ex__(p))
        except BaseException as e: print(type(e).__name__, e)
sys.modules["copyreg"] = copyreg_saved
copyreg._slotnames = lambda cls: 5
class D: __slots__ = ("a",)
try: D().__reduce_ex__(2)
except BaseException as e: print(type(e).__name__, e)
copyreg._slotnames = lambda cls: [1, 2]
try: D().__reduce_ex__(2)
except BaseException as e: print(type(e).__name__, e)
copyreg._slotnames = lambda cls: ["zz"]
print(D().__reduce_ex__(2)[2:])
class E(list):
    def __reduce_ex__(self, p): return (copyreg.__newobj__, (E,), None, 5, None)
try: copy.copy(E())
except BaseException as e: print(type(e).__name__, e)
class Sl:
    __slots__ = ("a", "b")
    def __getattribute__(self, n):
        if n == "a": raise ValueError("a")
        return object.__getattribute__(self, n)
copyreg._slotnames = lambda cls: ["a", "b"]
try: Sl().__reduce_ex__(2)
except BaseException as e: print(type(e).__name__, e)
