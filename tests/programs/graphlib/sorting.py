import graphlib


def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)


g=graphlib.TopologicalSorter({'d':{'b','c'},'b':['a'],'c':['a']})
print(list(g.static_order())[0::3])
g=graphlib.TopologicalSorter(); g.add('x','y'); g.add('y','z','z'); g.add('x','w')
t(g.get_ready); t(g.is_active); t(lambda:g.done('x')); g.prepare(); t(lambda:g.add('q'))
while g:
    r=g.get_ready(); print(sorted(r)); t(lambda:g.done('nope')); t(lambda:g.done('x') if 'x' not in r else None); g.done(*r); t(lambda:g.done(*r))
t(g.prepare)
for c in ({1:[2],2:[3],3:[1]},{1:[1]},{0:[1],1:[2],2:[3],3:[1]}):
    try: graphlib.TopologicalSorter(c).prepare()
    except graphlib.CycleError as e: print(e.args, isinstance(e,ValueError))
