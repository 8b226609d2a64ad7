import tomllib, random
R=random.Random(13)
def t(f):
    try: return f()
    except Exception as e: return type(e).__name__+': '+str(e)
P=['a','b','a.b','"q k"',"'l'",'a.b.c',' = ','=','1','-0','+1_000','0x1F','0b2','0o17','1.5','1e3','1.','01','inf','-nan','true','fals','"s"','"\\u00e9\\n"','"\\x"','"""m\n\\\n  x"""',"'''l\n'x'''",'""""q""""','[','[[',']',']]','{','}',',','\n','\n','\n','# c\n','#\x01',' ','\t','[a]\n','[a.b]\n','[[a]]\n','[[a.b]]\n','a = 1\n','b = {x=1,y.z=2}\n','c = [1, 2,\n 3,]\n','a.c = "v"\n','"','\\']
for i in range(400):
    s=''.join(R.choice(P) for _ in range(R.randrange(12)))
    print(repr(s),t(lambda:tomllib.loads(s)))
print(tomllib.loads('''
title = "x"
[owner]
name = 'n'
[db]
ports = [8000, 8001]
data = [["a","b"],[1.5]]
temp = { cpu = 79.5, case = 72.0 }
[servers.alpha]
ip="1"
[servers."b c"]
ip="2"
[[p]]
n=1
[[p]]
[[p.q]]
z=0xdead_beef
'''))
import io
print(t(lambda:tomllib.load(io.BytesIO(b'a=1'))),t(lambda:tomllib.load(io.StringIO('a=1'))),t(lambda:tomllib.loads(b'')),t(lambda:tomllib.loads('a=1.5',parse_float=str)),t(lambda:tomllib.loads('a=1.5',parse_float=lambda x:{})),tomllib.__all__)
try: tomllib.loads('a=\n')
except tomllib.TOMLDecodeError as e: print(e.msg,e.pos,e.lineno,e.colno,e.doc==  'a=\n',e.args)
