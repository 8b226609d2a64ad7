import traceback, io, sys
def f(): g()
def g():
    raise ValueError("x\ny")
def h():
    try: f()
    except ValueError as e:
        raise KeyError('k') from e
def c():
    try: f()
    except ValueError:
        None.foo
def n():
    e=TypeError('noted'); e.add_note('one\ntwo'); e.add_note('three'); raise e
def r(k): 
    if k==0: raise RuntimeError('deep')
    r(k-1)
def s(): compile('a b','x','exec')
def grp(): raise ExceptionGroup('many',[ValueError(1),TypeError(2)])
def sup():
    try: f()
    except ValueError: raise OSError('only') from None
def empty(): raise ValueError
for fn in (f,h,c,n,lambda:r(7),s,grp,sup,empty):
    try: fn()
    except BaseException as e:
        print(traceback.format_exc())
        print(traceback.format_exception(e)==traceback.format_exception(type(e),e,e.__traceback__), len(traceback.format_exception(e)))
        for l in traceback.format_exception(e,chain=False): print(repr(l))
        print(traceback.format_exception_only(e), traceback.format_exception_only(type(e),e))
        print(traceback.format_tb(e.__traceback__,1), traceback.format_tb(e.__traceback__,-1))
        st=traceback.extract_tb(e.__traceback__); print([(x.filename,x.lineno,x.name,x.line) for x in st], st[0], len(st[0]), list(st[-1]))
        b=io.StringIO(); traceback.print_exc(file=b); print(b.getvalue()==traceback.format_exc())
        b=io.StringIO(); traceback.print_tb(e.__traceback__,file=b); print(b.getvalue()==''.join(traceback.format_tb(e.__traceback__)))
        t=traceback.TracebackException.from_exception(e); print(str(t),t.exc_type,t.exc_type_str,len(t.stack),''.join(t.format())==traceback.format_exc(), t.__cause__ is None)
print(traceback.format_exc())
print(traceback.format_list([('a.py',3,'f','  x = 1 '),('b.py',4,'g',None)]))
fs=traceback.FrameSummary('f',1,'n',line='zz',locals={'a':1}); print(fs,fs==('f',1,'n','zz'),fs.locals,traceback.format_list([fs]))
print(traceback.format_exception_only(None,None), traceback.format_exception(None))
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, str(e))
t(lambda:traceback.format_exception(3)); t(lambda:traceback.format_exception(ValueError,ValueError(1))); t(traceback.print_last)
print(traceback.__all__)
