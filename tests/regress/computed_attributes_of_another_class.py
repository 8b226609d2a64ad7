# A computed attribute of one class, put into another class, read the fields of objects that have others.
class C:
    args = BaseException.__dict__['args']
try: print(C().args)
except TypeError as e: print(e)
c = C()
try: c.args = 1
except TypeError as e: print(e)
try: del c.args
except TypeError as e: print(e)
class D:
    start = range.__dict__['start']
try: print(D().start)
except TypeError as e: print(e)
try: D().start = 1
except (TypeError, AttributeError) as e: print(type(e), e)
class A: pass
class B: d = A.__dict__['__dict__']
try: print(B().d)
except TypeError as e: print(e)
try: B().d = {}
except TypeError as e: print(e)
try: print(A.__dict__['__dict__'].__get__(B()))
except TypeError as e: print(e)
class W: w = A.__dict__['__weakref__']
try: print(W().w)
except TypeError as e: print(e)
class L(list): w = A.__dict__['__weakref__']
try: print(L().w)
except TypeError as e: print(e)
