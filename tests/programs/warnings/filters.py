import warnings
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, str(e))
def rec(f,*filters):
    with warnings.catch_warnings(record=True) as log:
        warnings.resetwarnings()
        for x in filters: warnings.simplefilter(*x)
        try: f()
        except Exception as e: print('raised',type(e).__name__,e)
        print([(str(m.message),m.category.__name__) for m in log])
def two():
    for i in range(2):
        warnings.warn('a'); warnings.warn('b',DeprecationWarning)
rec(two); rec(two,('always',)); rec(two,('ignore',)); rec(two,('error',)); rec(two,('once',)); rec(two,('ignore',DeprecationWarning)); rec(two,('default',),('error',DeprecationWarning))
rec(lambda:warnings.warn(RuntimeWarning('x')),('always',))
with warnings.catch_warnings(record=True) as log:
    warnings.filterwarnings('ignore','HELLO'); warnings.filterwarnings('always','other.*thing')
    warnings.warn('hello world'); warnings.warn('other big thing'); warnings.warn('xhello')
    print([str(m.message) for m in log])
t(lambda:warnings.warn('x',int)); t(lambda:warnings.warn('x',3)); t(lambda:warnings.simplefilter('foo')); t(lambda:warnings.filterwarnings('ignore',3)); t(lambda:warnings.filterwarnings('ignore',lineno=-1)); t(lambda:warnings.simplefilter('ignore',lineno='a'))
t(lambda:warnings.filterwarnings('ignore',category=3))
print(warnings.formatwarning('msg',UserWarning,'f.py',3), warnings.formatwarning('msg',UserWarning,'f.py',3,'  line x '))
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.warn_explicit('m',UserWarning,'f.py',7); print(log[0].filename,log[0].lineno, str(log[0]))
    r={}; warnings.simplefilter('default'); warnings.warn_explicit('m',UserWarning,'f.py',7,registry=r); warnings.warn_explicit('m',UserWarning,'f.py',7,registry=r); print(len(log))
    warnings.simplefilter('module'); r={}; warnings.warn_explicit('m',UserWarning,'f.py',8,registry=r); warnings.warn_explicit('m',UserWarning,'f.py',9,registry=r); print(len(log))
c=warnings.catch_warnings(); t(lambda:c.__exit__()); c.__enter__(); t(c.__enter__); c.__exit__(); print(c, warnings.catch_warnings(record=True))
shown=[]
with warnings.catch_warnings():
    warnings.simplefilter('always'); warnings.showwarning=lambda *a: shown.append(a[:2]); warnings.warn('q')
print(shown)
with warnings.catch_warnings(action='error'):
    t(lambda:warnings.warn('as error'))
@warnings.deprecated('use g')
def f(): return 1
@warnings.deprecated('no class')
class C: pass
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always'); print(f(),f.__deprecated__); C()
    class D(C): pass
    D()
    print([(str(m.message),m.category.__name__) for m in log])
t(lambda:warnings.deprecated(3)); t(lambda:warnings.deprecated('x')(3))
print(warnings.__all__)
