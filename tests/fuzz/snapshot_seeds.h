// What forged_snapshot_test.cpp and the fuzz target snapshot_fuzz share: sessions to write, idle and suspended in many
// places; how their bytes are changed under a checksum that fits; and what is done with a session that a changed snapshot
// gives.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sandboa/sandboa.h"
#include "support/byte_stream.h"
#include "support/hash.h"

namespace sandboa::testing {

inline Session::Options forging_options() {
  Session::Options options;
  options.hash_seed = 7;
  options.functions = {HostFunction("ask"),
                       HostFunction("later", [](const HostCall&) -> Answer { return Answer::future(); })};
  options.limits.fuel = 200'000;
  options.limits.memory_bytes = 32 << 20;
  return options;
}

// Each is fed to a session; where it calls ask() first it stays suspended.
inline constexpr const char* kForgingSources[] = {
    // ---- idle
    "x = [1, 2.5, 'text', b'bytes', (None, True), {1: 2, 'a': [3]}, {4, 'b'}, 10**30, 1j, frozenset({1})]",
    "class A:\n    def __init__(self): self.x = 1; self.y = [2]\n    def method(self): return self.x\n"
    "class B(A):\n    __slots__ = ('z',)\nb = B()\nb.z = 3\na = A()\nm = a.method\np = property(A.method)",
    "def f(a, b=2, *args, c=3, **kwargs):\n    def inner(): return a + b\n    return inner\ng = f(1)\nh = lambda: g()\n"
    "def typed(a: int) -> str: return 'x'\nt = typed.__annotations__",
    "def gen():\n    x = [1]\n    yield x\n    yield 2\ng = gen()\nnext(g)\nm = map(str, [1, 2])\nz = zip([1], 'a')\n"
    "r = iter(range(5))\ne = enumerate('ab')\nd = iter({1: 2})\nf = filter(lambda v: v, [1, 0])\nq = reversed([1, 2])",
    "try:\n    {}['missing']\nexcept KeyError as error:\n    kept = error\ntry:\n    open('x')\nexcept OSError as error:\n"
    "    other = error\ngroup = ExceptionGroup('g', [ValueError(1), KeyError(2)])",
    "b = bytearray(b'abcdef')\nv = memoryview(b)[1:4]\nw = memoryview(b'abcdefgh').cast('i')\ns = 'a'\n"
    "for i in range(50): s += 'bc'\nt = 'ä€😀' * 3\nq = slice(1, 2)\nu = s + 'é'",
    "import weakref\nclass W: pass\nw = W()\nr = weakref.ref(w)\np = weakref.proxy(w)\nt = list[int]\nu = int | str\n"
    "type X[T] = list[T]\nd = {i: str(i) for i in range(40)}\nfor i in range(0, 40, 3): del d[i]",
    "class M(type):\n    def __call__(cls): return super().__call__()\nclass C(dict, metaclass=M):\n    a = 1\nc = "
    "C()\nc['k'] = c\n"
    "class L(list): pass\nl = L([1])\nl.x = 2\nclass E(ValueError): pass\ne = E(1)\nclass S(str): pass\ns = S('x')",
    "async def co():\n    return 1\nasync def agen():\n    yield 1\nc = co()\na = agen()\nn = a.__anext__()\nt = "
    "a.athrow(ValueError)",
    "import collections, functools, itertools\nd = collections.deque([1, 2])\nc = collections.Counter('aab')\n"
    "p = functools.partial(int, base=2)\ni = itertools.count()\nnext(i)\no = collections.OrderedDict(a=1)",
    "t = t'a{1 + 1!r:>3}b'\nm = (lambda **k: k)(a=1).keys()\nc = compile('1 + 1', 'f', 'eval')\nimport sys, math\n"
    "class D:\n    def __del__(self): pass\nd = D()\nn = sys.modules",
    "import re\np = re.compile('(?P<a>[b-d]+)(x|y)*z?', re.I)\nm = p.search('zbcdx')\ni = p.finditer('bcx bd')\nnext(i)\n"
    "s = p.scanner('bb')\nb = re.compile(rb'(a|b)\\1').match(bytearray(b'aa'))",
    "import zlib\nc = zlib.compressobj(9)\nx = c.compress(b'abc' * 200)\nd = zlib.decompressobj()\n"
    "y = d.decompress(zlib.compress(b'xyz' * 200)[:12], 5)\nu = d.unconsumed_tail",
    "import xml.etree.ElementTree as E\np = E.XMLPullParser(('start', 'end'))\np.feed('<a x=\"1\"><b>t')\n"
    "e = list(p.read_events())\nq = E.XMLParser()\nq.feed('<!DOCTYPE r [<!ENTITY n \"v\">]><r>&n;')",
    "import io, csv\ns = io.StringIO('a,b\\nc')\nr = csv.reader(s)\nn = next(r)\nb = io.BytesIO(b'xyz')\nm = b.read\nm(1)",
    "import decimal, struct, array, hashlib, datetime\nd = decimal.Decimal('1.25')\nm = d.__add__\ns = "
    "struct.Struct('<if')\n"
    "a = array.array('d', [1, 2])\nh = hashlib.sha256(b'a')\nb = hashlib.blake2b(b'a')\nt = datetime.datetime(2024, 2, 29)\n"
    "z = datetime.timedelta(1, 2)\nw = datetime.timezone(z - datetime.timedelta(1))\nc = decimal.getcontext()",
    "import functools, collections\nq = collections.deque([1, 2], 3)\nn = q.append\nk = functools.lru_cache(max)\nk(1, 2)\n"
    "T = collections.namedtuple('T', 'a b')\nt = T(1, 2)\nf = T.a\np = functools.partial(print, 1, end='')",
    "import collections, functools, itertools as i\nt, u = i.tee([1, 2, 3])\nnext(t)\nl = i.zip_longest('ab', "
    "[1])\nnext(l)\n"
    "s = i.starmap(pow, iter([(1, 2), (3, 4)]))\nnext(s)\na = i.accumulate([1, 2, 3])\nnext(a)\nn = i.islice('abc', 2)\n"
    "g = i.groupby('aab')\nk = next(g)\nc = functools.cmp_to_key(max)\nd = c(3)\n"
    "o = collections.OrderedDict(a=1, b=2)\nw = iter(o.items())\nr = reversed(o)\nv = o.move_to_end",
    // ---- suspended: calls, operators, conversions
    "import re\nx = re.sub('(a)|n', lambda m: str(ask(m.group())), 'banana')",
    "x = ask(1)",
    "def f(a, b):\n    c = [a]\n    for i in range(3):\n        c.append(ask(i + b))\n    return c\nx = f(1, 2)",
    "def outer(n):\n    k = [n]\n    def inner(m):\n        nonlocal n\n        n += ask(m)\n        return k, n\n    "
    "return inner(5)\nx = outer(1)",
    "class A:\n    def __add__(self, o): return ask(1)\n    def __radd__(self, o): return ask(2)\n    def __lt__(self, o): "
    "return ask(True)\n"
    "    def __bool__(self): return ask(True)\n    def __len__(self): return ask(3)\nx = [A() + 1, 1 + A(), A() < A(), not "
    "A()]",
    "class A:\n    def __bool__(self): return ask(True)\nif A():\n    x = 1\nelse:\n    x = 2",
    "class A:\n    def __eq__(self, o): return ask(False)\n    def __hash__(self): return ask(5)\nd = {A(): 1}\nx = A() in "
    "d\ns = {A(), A()}",
    "class A:\n    def __init__(self, v): self.v = ask(v)\nx = A(3).v",
    "class A:\n    def __getattr__(self, n): return ask(n)\n    def __setattr__(self, n, v): ask(n)\na = A()\na.y = 1\nx = "
    "a.z",
    "class A:\n    def __getitem__(self, k): return ask(k)\n    def __setitem__(self, k, v): ask(v)\n    def "
    "__contains__(self, v): return ask(v)\n"
    "a = A()\na[1] = 2\nx = a[3], 4 in a",
    "class A:\n    def __iter__(self): return self\n    def __next__(self): return ask(1)\nfor i in A():\n    if i: "
    "break\na, b = A()",
    "class A:\n    def __iter__(self): return iter([ask(1), 2])\na, b = A()\nx = [*A(), *A()]\ny = {**{'k': 1}}",
    "class A:\n    def __repr__(self): return ask('r')\n    def __format__(self, s): return ask('f')\nx = f'{A()!r} "
    "{A():>3}'\ny = [A()]\nz = repr(y)",
    // ---- loops, generators, feeding
    "for a in [1, 2]:\n    for b in range(2):\n        for c in (x for x in [3]):\n            y = ask(a + b + c)",
    "def g():\n    yield 1\n    yield ask(2)\nx = list(g())\ny = sum(g())",
    "def g():\n    v = yield ask(1)\n    return v\ndef h():\n    r = yield from g()\n    yield r\nx = [v for v in h()]",
    "def g():\n    try:\n        yield 1\n    finally:\n        ask(2)\nk = g()\nnext(k)\nk.close()",
    "def g():\n    try:\n        yield 1\n    except ValueError:\n        yield ask(2)\ndef h(): yield from g()\nk = "
    "h()\nnext(k)\nk.throw(ValueError)",
    "x = any(ask(i) for i in range(3))\ny = sorted([3, 1], key=ask)\nz = max([1, 2], key=ask)",
    "x = list(map(ask, [1, 2]))\ny = list(zip(map(ask, [1]), 'a'))\nz = ''.join(ask(c) for c in 'ab')",
    "x = [3, 1, 2]\nx.sort(key=lambda v: ask(v))\ny = {ask(i): i for i in range(2)}",
    // ---- exceptions, with, match, classes, imports
    "try:\n    raise ValueError(1)\nexcept ValueError as e:\n    try:\n        ask(1)\n    finally:\n        y = 2\n",
    "try:\n    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])\nexcept* ValueError as e:\n    ask(1)\nexcept* "
    "KeyError:\n    ask(2)",
    "class C:\n    def __enter__(self): return ask(1)\n    def __exit__(self, *a): return ask(True)\nwith C() as c, C():\n  "
    "  1 / 0",
    "class E(Exception):\n    def __init__(self, *a): ask(1)\ntry:\n    raise E\nexcept E as e:\n    x = e",
    "class P:\n    __match_args__ = ('a',)\n    def __init__(self): self.a = 1\nmatch P():\n    case P(a) if ask(a):\n      "
    "  x = a\n    case _:\n        x = 2",
    "class M(type):\n    def __prepare__(name, bases): return {'q': ask(1)}\n    def __new__(c, n, b, d): ask(2); return "
    "super().__new__(c, n, b, d)\n"
    "class K(metaclass=M):\n    x = ask(3)\n    def f(self): return __class__",
    "class A:\n    def __init_subclass__(cls): ask(1)\nclass B(A):\n    y = 2",
    "class A:\n    x = ask(1)\n    z = [ask(i) for i in range(2)]\n    def m(self): return self.x",
    "exec('y = ask(1)\\nz = 2')\nx = eval('ask(2) + 1', {'ask': ask})",
    "class D:\n    def __del__(self): ask(1)\nd = D()\nd = None\nimport gc\ngc.collect()\nfor i in range(2000): x = [i]",
    "import functools\nx = functools.reduce(lambda a, b: ask(a + b), [1, 2, 3])\ny = functools.lru_cache(ask)(4)",
    "import json\nx = json.dumps({'a': [1, 2]}, default=ask)\nclass J: pass\ny = json.dumps(J(), default=lambda o: ask(1))",
    "print(ask('text'))\nx = '%s %d' % (ask('a'), 2)\ny = 'a{}b'.format(ask(1))",
    "import dataclasses\n@dataclasses.dataclass\nclass P:\n    a: int\n    b: list = "
    "dataclasses.field(default_factory=lambda: ask([1]))\nx = P(1)",
    "import re, collections\nx = re.sub('b', lambda m: ask('c'), 'abc')\nd = collections.defaultdict(lambda: ask(1))\ny = "
    "d['k']",
    // ---- asynchronous
    "import asyncio\nasync def f():\n    a = later(1)\n    b = later(2)\n    return await a, await b\nx = asyncio.run(f())",
    "import asyncio\nasync def g():\n    yield 1\n    yield await later(2)\nasync def f():\n    out = []\n    async for v "
    "in g(): out.append(v)\n    return out\nx = asyncio.run(f())",
    "import asyncio\nclass C:\n    async def __aenter__(self): return await later(1)\n    async def __aexit__(self, *a): "
    "await later(2)\n"
    "async def f():\n    async with C() as c:\n        await asyncio.gather(later(3), asyncio.sleep(0))\nasyncio.run(f())",
    "async def f():\n    return ask(1)\nasync def g():\n    try:\n        return await f()\n    finally:\n        ask(2)\nx "
    "= await g()",
    "import asyncio\nasync def f(n):\n    return ask(n)\nasync def main():\n    async with asyncio.TaskGroup() as t:\n      "
    "  a = t.create_task(f(1)); b = t.create_task(f(2))\n    return a.result() + b.result()\nx = asyncio.run(main())",
    "async def g():\n    try:\n        yield 1\n    finally:\n        ask(1)\nimport asyncio\nasync def main():\n    a = "
    "g()\n    await anext(a)\n    await a.aclose()\nasyncio.run(main())",
    "def deep(n): return ask(n) if n == 0 else deep(n - 1) + 1\nx = deep(60)",
    "x = unknown_name",
};

inline std::vector<std::string> forging_seeds(const Engine& engine) {
  std::vector<std::string> seeds;
  for (const char* source : kForgingSources) {
    Session session(engine, forging_options());
    session.feed(source);
    Snapshot snapshot = session.snapshot();
    if (snapshot.ok()) seeds.push_back(snapshot.bytes());
  }
  return seeds;
}

// The header says what the host must trust, such as limits: it is left alone. It is the same in all seeds.
inline size_t header_bytes(const std::vector<std::string>& seeds) {
  size_t count = 64;
  for (const std::string& seed : seeds) {
    auto [first, other] = std::mismatch(seed.begin(), seed.end(), seeds[0].begin(), seeds[0].end());
    if (first != seed.end()) count = std::min(count, static_cast<size_t>(first - seed.begin()));
  }
  return count;
}

inline std::string with_checksum(std::string_view bytes) {
  bytes.remove_suffix(sizeof(uint64_t));
  support::ByteWriter out;
  out.bytes(bytes.data(), bytes.size());
  out.fixed64(support::content_hash(bytes.data(), bytes.size()));
  return out.take();
}

// Uses whatever there is, in many ways.
inline constexpr const char* kForgingProbe =
    "def touch(v):\n"
    "    for f in (repr, str, type, hash, len, bool, iter, list, dir, abs, sorted, sum, tuple, set, dict, bytes, int, "
    "float,\n"
    "              lambda v: v == v, lambda v: v < v, lambda v: v + v, lambda v: v * 2, lambda v: v[0], lambda v: v[1:3],\n"
    "              lambda v: v(), lambda v: v(1), lambda v: [a for a in v], lambda v: {v: 1}, lambda v: f'{v}', next, "
    "next,\n"
    "              lambda v: v.__reduce_ex__(2), lambda v: v.send(None), lambda v: v.close(), lambda v: "
    "v.throw(ValueError),\n"
    "              lambda v: v.append(1), lambda v: v.pop(), lambda v: v.clear(), lambda v: isinstance(v, v),\n"
    "              lambda v: setattr(v, 'new', 1), lambda v: v.items(), lambda v: [*v], lambda v: v % 1, lambda v: -v,\n"
    "              lambda v: v.search('zbbcdx'), lambda v: v.match(b'aab'), lambda v: v.sub('<\\\\1>', 'bcx'), lambda v: "
    "v.findall('bxc'),\n"
    "              lambda v: v.group(1, 2), lambda v: v.groupdict(), lambda v: v.expand('\\\\1')):\n"
    "        try: f(v)\n"
    "        except Exception: pass\n"
    "    try: names = dir(v)\n"
    "    except Exception: names = []\n"
    "    for n in names:\n"
    "        try: repr(getattr(v, n))\n"
    "        except Exception: pass\n"
    "try:\n"
    "    for k, v in list(globals().items()):\n"
    "        if not k.startswith('__') and k not in ('touch', 'k', 'v'): touch(v)\n"
    "except Exception: pass\n";

inline void answer(Session& session, Turn& turn) {
  for (int step = 0; step < 12; ++step) {
    if (turn.suspended()) {
      HostValue value = step % 3 == 2 || turn.call().args.empty() ? HostValue(step) : turn.call().arg(0);
      turn = step % 5 == 4 ? session.resume(Answer::error("ValueError", "no")) : session.resume(value);
    } else if (turn.awaiting()) {
      std::vector<uint64_t> futures = turn.awaited().futures;
      if (futures.empty()) return;
      FutureAnswers answers;
      for (uint64_t future : futures) answers.emplace_back(future, HostValue(step));
      turn = session.resolve(answers);
    } else {
      return;
    }
  }
}

// Whether the bytes were accepted. The session goes on as it would, and is used then.
inline bool use_forged(const Engine& engine, std::string_view bytes) {
  Restored restored = Session::restore(engine, bytes, forging_options());
  if (!restored.ok()) return false;
  Session& session = restored.session();
  if (session.suspended()) {
    Turn turn = session.pending();
    answer(session, turn);
    (void)session.snapshot();
    if (session.suspended()) session.abort();
  }
  for (const char* source : {kForgingProbe, "import gc\ngc.collect()", "x = d = a = None\ngc.collect()"}) {
    Turn turn = session.feed(source);
    answer(session, turn);
    if (turn.suspended() || turn.awaiting()) session.abort();
  }
  (void)session.snapshot();
  return true;
}

}  // namespace sandboa::testing
