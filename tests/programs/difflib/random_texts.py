import difflib, random
from difflib import *
R=random.Random(11)
def t(f):
    try: return f()
    except Exception as e: return type(e).__name__+': '+str(e)
W=['alpha','beta','gamma delta','  indent','# c','','x = 1','x = 2','return x','line %d']
def text(n): return [R.choice(W)+R.choice(('','!',' z','\t'))+'\n' for _ in range(n)]
def mutate(l):
    l=list(l)
    for _ in range(R.randrange(6)):
        k=R.randrange(3); i=R.randrange(len(l)+1)
        if k==0: l[i:i+R.randrange(3)]=[]
        elif k==1: l[i:i]=text(R.randrange(3))
        elif i<len(l): l[i]=l[i][:3]+R.choice('abc ')+l[i][3:]
    return l
for i in range(12):
    a=text(R.randrange(25)); b=mutate(a) if R.random()<.8 else text(R.randrange(25))
    s=SequenceMatcher(None,a,b); print(s.get_opcodes(),s.ratio(),s.quick_ratio(),s.real_quick_ratio(),s.get_matching_blocks())
    print(list(unified_diff(a,b,'f','g','d1','d2',n=R.randrange(4)))); print(list(context_diff(a,b,n=R.randrange(4)))); d=list(ndiff(a,b)); print(d); assert list(restore(d,1))==a and list(restore(d,2))==b
    print(list(Differ(IS_LINE_JUNK,IS_CHARACTER_JUNK).compare(a,b)), list(ndiff(a,b,linejunk=IS_LINE_JUNK,charjunk=None)))
    x=''.join(R.choice('ab c') for _ in range(R.randrange(300))); y=''.join(R.choice('ab c') for _ in range(R.randrange(300)))
    s=SequenceMatcher(lambda c:c==' ',x,y,autojunk=R.random()<.5); print(s.ratio(),s.get_matching_blocks()[:3],s.find_longest_match(),t(lambda:s.find_longest_match(1,min(10,len(x)),2,min(20,len(y)))),sorted(s.bjunk),sorted(s.bpopular))
print(get_close_matches('appel',['ape','apple','peach','puppy']),get_close_matches('x',['y'],cutoff=0),t(lambda:get_close_matches('a',[],n=0)),t(lambda:get_close_matches('a',[],cutoff=2)))
print(list(diff_bytes(unified_diff,[b'a\n',b'\xff\n'],[b'b\n'],b'f',b'g')),t(lambda:list(diff_bytes(unified_diff,['a'],[b'b']))),t(lambda:list(unified_diff([b'a'],['b']))),t(lambda:list(unified_diff(['a'],['b'],fromfile=3))),t(lambda:list(restore([],3))),t(lambda:list(unified_diff('a','b'))))
print(SequenceMatcher[int],IS_LINE_JUNK(' # \n'),IS_LINE_JUNK('a'),IS_CHARACTER_JUNK('\t'),[list(g) for g in SequenceMatcher(None,'abcdefghijkl','abXdefghijkLl').get_grouped_opcodes(1)])
