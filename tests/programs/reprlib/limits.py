import collections
import reprlib

for o in ([1,2,3]*5,'x'*100,tuple(range(3)),(1,),{i:i for i in range(9)},set(range(20)),frozenset([3,1]),10**60,collections.deque(range(9)),[[[[[[[[1]]]]]]]],{},set(),frozenset(),"it's"*20,object,1.5,b'a'*50,'é'*50,[{'a':[1]*10}]):
    print(reprlib.repr(o), reprlib.Repr(maxlist=2,maxstring=11,maxlevel=2,maxlong=10,fillvalue='##').repr(o))
    for ind in (2,'--',0,None):
        try: print(reprlib.Repr(indent=ind,maxlevel=3).repr(o))
        except Exception as e: print(type(e).__name__,e)
for ind in (-1,1.5):
    try: print(reprlib.Repr(indent=ind).repr([1]))
    except Exception as e: print(type(e).__name__,e)
class B:
    def __repr__(self): raise ValueError
print(reprlib.repr(B())[:14], reprlib.aRepr.maxother)
class C:
    @reprlib.recursive_repr()
    def __repr__(self): return f'<C {self!r} {self.x!r}>'
c=C(); c.x=c; print(c, C.__repr__.__name__, hasattr(C.__repr__,'__wrapped__'))
class My(reprlib.Repr):
    def repr_C(self,x,level): return 'my C'
print(My().repr([c]))
