import pprint, collections, types, dataclasses, random
from pprint import pformat, PrettyPrinter, pp
R=random.Random(2)
def gen(d):
    k=R.randrange(12 if d>0 else 5)
    if k==0: return R.randrange(10**R.randrange(1,12))
    if k==1: return ' '.join(R.choice(('lorem','ipsum','dolor\n','s"it\'','é')) for _ in range(R.randrange(18)))
    if k==2: return R.choice((None,True,2.5,1j,b'bytes'*R.randrange(12),bytearray(b'x'*R.randrange(60))))
    if k==3: return 'x'*R.randrange(40)
    if k==4: return R.randrange(100)
    n=R.randrange(6)
    if k in(5,6): return [gen(d-1) for _ in range(n)]
    if k==7: return tuple(gen(d-1) for _ in range(n))
    if k in (8,9): return {R.choice(('a','key','longer key',3,(1,2)))if i else i:gen(d-1) for i in range(n)}
    if k==10: return {R.randrange(1000) for _ in range(n&1)}
    return R.choice((frozenset(range(R.randrange(30))),collections.deque(range(R.randrange(40))),collections.OrderedDict((i,gen(d-1)) for i in range(n)),types.SimpleNamespace(a=gen(d-1),bb=gen(d-1)),collections.Counter('abcabcdefghijklmnopqrstu'[:R.randrange(24)]),collections.defaultdict(list,{i:gen(d-1) for i in range(n)}),collections.ChainMap({1:gen(d-1)},{2:3}),types.MappingProxyType({1:gen(d-1)}),collections.UserList(range(R.randrange(40))),{i:i for i in range(R.randrange(20))}.keys(),{i:gen(d-1) for i in range(n)}.values(),{i:gen(d-1) for i in range(n)}.items(),collections.deque(range(R.randrange(30)),maxlen=50)))
for i in range(60):
    o=gen(3)
    try: print(pformat(o,indent=R.choice((1,1,2,4)),width=R.choice((80,40,20,5)),depth=R.choice((None,None,1,2)),compact=R.random()<.4,sort_dicts=R.random()<.7,underscore_numbers=R.random()<.3))
    except Exception as e: print(type(e).__name__,e)
