import random
from urllib.parse import *
R=random.Random(9)
def t(f):
    try: return f()
    except Exception as e: return type(e).__name__+': '+str(e)
parts=['http','https','mailto','ftp','x-y',':','/','//','?','#','a','b.c','..','.','@','u:p@','host','[::1]','[1.2.3.4]','[v1.x]',':80',':x',';p','=','&','%20','é','+',' ','\n','']
for i in range(60):
    u=''.join(R.choice(parts) for _ in range(R.randrange(9))); v=''.join(R.choice(parts) for _ in range(R.randrange(6)))
    p=t(lambda:urlparse(u))
    print(repr(u),p,t(lambda:urlsplit(u,'zz',False)),t(lambda:urlparse(u).geturl()),t(lambda:urljoin(u,v)),t(lambda:urldefrag(u)))
    if not isinstance(p,str): print(t(lambda:(p.username,p.password,p.hostname)),t(lambda:p.port))
    print(t(lambda:quote(u)),t(lambda:quote_plus(u,safe='/:')),t(lambda:unquote(u)),t(lambda:unquote_plus(u)),t(lambda:unquote_to_bytes(u)),t(lambda:parse_qsl(u)),t(lambda:parse_qs(u,True)),t(lambda:parse_qsl(u,strict_parsing=True)))
