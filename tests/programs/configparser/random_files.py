import configparser, random, io
from configparser import *
R=random.Random(17)
def t(f):
    try: return f()
    except Exception as e: return type(e).__name__+': '+str(e)
P=['[a]\n','[b]\n','[DEFAULT]\n','x = 1\n','y: two\n','X=3\n','z\n','  more\n','\n','# c\n','; d\n','k = v ; c\n','k2 = v # c\n','p = %(x)s!\n','q = %(nope)s\n','r = %\n','s = ${x} ${a:y}\n','=3\n','[c d] z\n','w = a = b : c\n','   ind = 4\n','u =\n',' [d]\n','l = %%\n','[]\n']
for i in range(80):
    s=''.join(R.choice(P) for _ in range(R.randrange(10)))
    k={}
    if R.random()<.3: k['allow_no_value']=True
    if R.random()<.3: k['strict']=False
    if R.random()<.3: k['inline_comment_prefixes']=(';','#')
    if R.random()<.3: k['empty_lines_in_values']=False
    if R.random()<.2: k['interpolation']=R.choice((None,ExtendedInterpolation()))
    if R.random()<.2: k['allow_unnamed_section']=True
    if R.random()<.2: k['delimiters']=('=',)
    kk={a:(type(b).__name__ if a=='interpolation' else b) for a,b in k.items()}
    c=ConfigParser(**k)
    print(repr(s),kk,t(lambda:c.read_string(s)))
    print([(str(n),t(lambda:list(c.items(n))),t(lambda:list(c.items(n,raw=True)))) for n in c.sections()],t(lambda:dict(c.defaults())),t(lambda:c.get('a','x',fallback='f')),t(lambda:c['a']['y']),t(lambda:c.getint('a','x')))
    o=io.StringIO(); print(t(lambda:c.write(o)),repr(o.getvalue()))
