import collections, dataclasses, pprint
from pprint import pformat, pp, PrettyPrinter
@dataclasses.dataclass
class D:
    first:list
    second:str
    hidden:int=dataclasses.field(default=3,repr=False)
pp(D(list(range(40)),'x'*50)); pp({'b':1,'a':2}); pprint.pprint(D([1],'a'))
class L(list): pass
class M(dict):
    def __repr__(self): return 'M!'*60
pp([L(range(50)),M({1:2})])
P=collections.namedtuple('P','x y'); pp(P('x'*50,'y'*50))
a=[1];a.append(a)
print(pprint.isrecursive(a),pprint.isreadable(a),pprint.isreadable([1,'a']),pprint.isreadable(D),pformat(a)[:20],pprint.saferepr({2:1,1:2}))
for k in ({'indent':-1},{'depth':0},{'width':0}):
    try: PrettyPrinter(**k)
    except ValueError as e: print(e)
