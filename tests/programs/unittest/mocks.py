# Mocks, specs, patches, calls and asynchronous mocks.
import re
from unittest import mock
from unittest.mock import *
def show(f, *a, **k):
    try: r = f(*a, **k); print(re.sub(r"id='\d+'", "id=N", repr(r)))
    except BaseException as e: print(type(e).__name__, re.sub(r"id='\d+'", "id=N", str(e)), '|', type(e.__cause__).__name__)
def p(x): print(re.sub(r"id='\d+'", "id=N", str(x)))
m = Mock(name='foo')
p(m); p(m.bar); p(m.bar.baz); p(m()); p(m().x.y()()); p(Mock()); p(Mock().a); p(Mock()())
m.bar(1, 2, a=3); m.bar.baz('q'); m().z(3)
p(m.mock_calls); p(m.method_calls); p(m.call_args); p(m.bar.call_args); p(m.bar.call_args_list)
show(m.bar.assert_called_with, 1, 3); show(m.bar.assert_called_with, 1, 2, a=3); show(m.bar.assert_called_once_with, 1, 2, a=3)
show(m.bar.assert_not_called); show(m.zzz.assert_called); show(m.zzz.assert_called_once); show(m.zzz.assert_called_once_with, 1); show(m.zzz.assert_called_with, 1)
show(m.bar.assert_any_call, 4); show(m.assert_has_calls, [call.bar(1,2,a=3), call.bar.baz('q')]); show(m.assert_has_calls, [call.bar(1), call.zz()])
show(m.assert_has_calls, [call.bar(1), call.bar.baz('q')], any_order=True)
show(lambda: m.assret_x); show(lambda: m.called_once)
m.reset_mock(); p(m.mock_calls)
class S:
    x = 1
    def meth(self, a, b=2): pass
    @classmethod
    def cm(cls, q): pass
    @staticmethod
    def sm(q): pass
    @property
    def pr(self): return 1
    async def am(self, z): pass
s = Mock(spec=S); p(s); show(lambda: s.nope); show(s.meth, 1); print(isinstance(s, S)); p(s.meth)
s.new = 3
s = Mock(spec_set=S); p(s)
try: s.new = 3
except AttributeError as e: p(e)
s = create_autospec(S); p(s); show(s); p(s()); show(s().meth); show(s().meth, 1, 2); show(s.meth, 1); show(s.meth, 1, 2); show(s().cm, 1); show(s.sm, 1); show(s.sm)
p(s.x); p(s().pr); print(isinstance(s(), S)); show(lambda: s.foo); show(lambda: s().foo)
p(s.mock_calls)
p(type(s().am).__name__)
def fn(a, b=1, *, c): "doc"
f = create_autospec(fn, return_value=7); show(f, 1); show(f, 1, c=2); p(f.call_args); show(f.assert_called_once_with, 1, 1, c=2); show(f.assert_called_once_with, 1, c=2); print(f.__name__, f.__doc__, f.called, f.call_count, f.mock_calls)
import inspect; print(inspect.signature(f))
m = Mock(side_effect=[1, ValueError('x'), DEFAULT], return_value=9); show(m); show(m); show(m); show(m)
m = Mock(side_effect=KeyError('k')); show(m)
m = Mock(side_effect=lambda *a, **k: (a, k)); show(m, 1, b=2)
m = Mock(**{'a.b.return_value': 3, 'c': 4, 'a.d.side_effect': ValueError}); show(m.a.b); p(m.c); show(m.a.d)
mm = MagicMock(); p(len(mm)); p(int(mm)); p(list(mm)); p(bool(mm)); p(1 in mm); show(lambda: mm < 3); p(mm == mm, ); p(mm == 3); p(mm[3]); p(mm + 1); 
mm.__len__.return_value = 5; p(len(mm)); mm.__getitem__.side_effect = lambda k: k*2; p(mm[4]); mm.__iter__.return_value = [1,2]; p(list(mm)); p(list(mm))
p(mm.mock_calls)
with mm as x: p(x)
mm.__str__.return_value = 'S'; p(str(mm)); p(type(hash(mm)).__name__); p(float(mm)); p(complex(mm))
mm.__add__.return_value = 8; p(mm + 2); mm += 1; p(mm)
m = Mock(); m.__len__ = lambda self: 3; p(len(m)); m.__str__ = Mock(return_value='zz'); p(str(m)); show(lambda: m[1])
del m.foo; show(lambda: m.foo); p(hasattr(m, 'foo')); 
try: m.__init__ = 3
except AttributeError as e: p(e)
print(dir(Mock(spec=['a','b'])), [n for n in dir(Mock())])
print(call, call(1), call.foo, call.foo(1).bar(2), call.foo(1).bar(2).call_list(), call(1, a=2) == ((1,), {'a':2}), call(1) == call(ANY), call('x') == ('',('x',)), call.a.b(3) == ('a.b', (3,)), call(1,2).args, call(a=3).kwargs)
print(sentinel.foo, sentinel.foo is sentinel.foo, ANY, ANY == 3, 3 == ANY, DEFAULT)
m = mock_open(read_data='a\nb\nc'); 
h = m('f'); p(h.read()); h = m('f'); p(h.readline()); p(h.readlines()); h=m('q', 'w'); h.write('zz'); p(m.mock_calls); p(list(m('f'))); 
with m('f') as h: p(next(h)); p(h.read(1)); 
show(h.write.assert_called_with, 'yy')
m = seal_me = Mock(); m.a.b = 2; seal(m); show(lambda: m.z); show(lambda: m.a.z); show(m)
try: m.q = 3
except AttributeError as e: p(e)
class P:
    attr = 3
    def m(self): return 'real'
    @staticmethod
    def s(): return 'rs'
with patch.object(P, 'attr', 9): print(P.attr)
with patch.object(P, 'm') as pm: p(P().m()); p(pm.mock_calls)
print(P().m(), P.attr)
with patch.object(P, 's', autospec=True) as ps: show(P.s); show(P.s, 1)
print(P.s())
with patch.object(P, 'attr', new_callable=PropertyMock) as pr: pr.return_value = 12; o = P(); print(o.attr); o.attr = 4; print(pr.mock_calls)
show(lambda: patch.object(P, 'nope').__enter__()); show(lambda: patch('nodots')); show(lambda: patch.object(P, 'attr', new=1, autospec=True).__enter__())
with patch.object(P, 'nope', 3, create=True): print(P.nope)
print(hasattr(P, 'nope'))
d = {'a': 1}
with patch.dict(d, {'b': 2}, c=3): print(d)
with patch.dict(d, clear=True): print(d)
print(d)
with patch.multiple(P, attr=5, m=DEFAULT) as ms: p(ms); print(P.attr)
@patch.object(P, 'attr', 77)
@patch.object(P, 'm')
def deco(x, m): p((x, m, P.attr))
deco(1)
@patch('__main__.P')
class TT:
    def test_a(self, P_): p(P_); p(P() is P_.return_value)
    def other(self): p(P)
TT().test_a(); TT().other()
with patch('math.floor', return_value=3): import math; print(math.floor(9.9))
print(math.floor(9.9))
with patch('builtins.print') as pp: print('x')
p(pp.mock_calls)
pt = patch.object(P, 'attr', 1); pt.start(); print(P.attr); patch.stopall(); print(P.attr)
import asyncio
am = AsyncMock(return_value=4); 
async def main():
    p(await am(1)); p(am.await_args); am.assert_awaited_once_with(1); show(am.assert_awaited_with, 2); show(am.assert_not_awaited); show(am.assert_any_await, 7); show(am.assert_has_awaits, [call(9)])
    am.side_effect = [1, KeyError('z')]; p(await am())
    try: await am()
    except KeyError as e: p(repr(e))
    try: await am()
    except StopAsyncIteration as e: p(repr(e))
    mm = MagicMock(); mm.__aiter__.return_value = [1,2]; p([x async for x in mm])
    async with mm as y: p(y)
    a2 = AsyncMock(); p(a2.foo); p(await a2.foo()); p(inspect.iscoroutinefunction(a2)); s = create_autospec(S); p(await s().am(1)); 
    s.am.assert_not_awaited()
asyncio.run(main())
show(am.assert_awaited_once)
m = Mock(wraps=P()); show(m.m); p(m.attr)
m = Mock(spec=['x']); p(m.x); show(lambda: m.y)
m = Mock(); m2 = Mock(name='x'); m.attach_mock(m2, 'at'); m2(3); p(m.mock_calls); p(m2)
m = Mock(); m.child = Mock(); m.child(1); p(m.mock_calls); m.return_value = Mock(); m()(2); p(m.mock_calls)
show(lambda: Mock(spec=Mock())); show(lambda: create_autospec(Mock()))
p(NonCallableMock()); show(lambda: NonCallableMock()()); p(type(NonCallableMagicMock().x).__name__)
class Sub(Mock): pass
p(Sub().x); p(Sub()())
show(lambda: patch.object('x', 'y')); show(lambda: patch.object(P, 'attr', autospect=True)); 
@patch.dict(d, x=1)
def w(): print(d)
w(); print(d)
p(ThreadingMock()); 
