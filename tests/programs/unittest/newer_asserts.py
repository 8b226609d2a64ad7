# The asserts that came with 3.14, and the texts of their failures.
import unittest, sys, math
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def tryit(name, *args, **kw):
    try:
        getattr(t, name)(*args, **kw)
        print(name, args, kw, 'ok')
    except BaseException as e:
        print(name, args, kw, type(e).__name__, str(e))
class C: pass
for m in (None, 'my msg'):
    kw = {} if m is None else {'msg': m}
    tryit('assertHasAttr', C, 'x', **kw)
    tryit('assertHasAttr', 3, 'x', **kw)
    tryit('assertHasAttr', math, 'x', **kw)
    tryit('assertNotHasAttr', C, '__dict__', **kw)
    tryit('assertNotHasAttr', 3, 'real', **kw)
    tryit('assertNotHasAttr', math, 'pi', **kw)
    tryit('assertIsSubclass', int, str, **kw)
    tryit('assertIsSubclass', int, (str, bytes), **kw)
    tryit('assertIsSubclass', 3, (str, bytes), **kw)
    tryit('assertIsSubclass', int, 4, **kw)
    tryit('assertNotIsSubclass', bool, int, **kw)
    tryit('assertNotIsSubclass', bool, (int, str), **kw)
    tryit('assertNotIsSubclass', 3, (int, str), **kw)
    tryit('assertIsInstance', 3, str, **kw)
    tryit('assertIsInstance', 3, (str, bytes), **kw)
    tryit('assertNotIsInstance', 3, int, **kw)
    tryit('assertNotIsInstance', 3, (int, str), **kw)
    for n in ('assertStartsWith', 'assertNotStartsWith', 'assertEndsWith', 'assertNotEndsWith'):
        for a in (('abc', 'x'), ('abc', 'a'), ('abc', ('x', 'y')), ('abc', ('a', 'c')), (b'abc', b'x'), (b'abc', (b'a', b'c')), (3, 'a'), ('abc', 3), ('abc', b'a'), (b'abc', 'a'), ('abc', ('x', 3)), (bytearray(b'abc'), b'a'), (b'abc', 3), ('c', 'c'), (3, 3),('abc',('a',b'c')), ('abc', (b'c',)), ('abc', ['a'])):
            tryit(n, *a, **kw)
