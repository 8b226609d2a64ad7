import contextvars
from contextvars import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, str(e)[:9])
v=ContextVar('v'); w=ContextVar('w',default=5)
t(v.get); t(lambda:v.get(3)); t(w.get); t(lambda:w.get(7))
tok=v.set(1); t(v.get); t(lambda:tok.old_value); t(lambda:tok.var is v)
tok2=v.set(2); t(lambda:tok2.old_value); t(lambda:w.reset(tok2)); v.reset(tok2); t(v.get); t(lambda:v.reset(tok2))
c=copy_context(); t(lambda:c[v]); t(lambda:c[w]); t(lambda:w in c); t(lambda:len(c)); t(lambda:list(c)==[v]); t(lambda:list(c.values())); t(lambda:c.get(w)); t(lambda:c.get(w,9)); t(lambda:3 in c); t(lambda:c['x'])
def f(x):
    t(lambda:v.get()); k=v.set(x); t(lambda:v.get()); t(lambda:c.run(f,1)); return k
k=c.run(f,50); t(v.get); t(lambda:c[v]); t(lambda:v.reset(k))
d=c.copy(); t(lambda:d==c); d.run(v.set,8); t(lambda:d==c); t(lambda:c[v])
e=Context(); t(lambda:len(e)); t(lambda:e.run(v.get,'none')); t(lambda:e.run(lambda:1/0))
with v.set(77) as tk: t(v.get); print(isinstance(tk,Token))
t(v.get)
t(lambda:ContextVar(3)); t(lambda:Token()); t(lambda:v.reset(3))
print(ContextVar[int], Token[int], Token.MISSING, contextvars.__all__, repr(w)[:35], repr(tok2)[:17])
try:
    class X(ContextVar): pass
except TypeError as x: print(str(x)[-30:])
def gen():
    v.set('gen'); yield v.get()
c3=copy_context(); print(c3.run(lambda:next(gen())), v.get())
