// Guest code can suspend in a host call wherever it runs: each case does so from inside one place of the language. It is
// answered with a value, then with an exception, then given up.
#include "tests/embedding/suspend_cases.h"

namespace sandboa::testing {
namespace {

// ---- operators

constexpr SuspendCase kOperators[] = {
    {"arithmetic_operators", R"(
class N:
    def __init__(self, v): self.v = v
    def __add__(self, o): return ask(("add", self.v, o))
    def __sub__(self, o): return ask(("sub", self.v, o))
    def __mul__(self, o): return ask(("mul", self.v, o))
    def __truediv__(self, o): return ask(("truediv", self.v, o))
    def __floordiv__(self, o): return ask(("floordiv", self.v, o))
    def __mod__(self, o): return ask(("mod", self.v, o))
    def __pow__(self, o): return ask(("pow", self.v, o))
    def __matmul__(self, o): return ask(("matmul", self.v, o))
n = N(1)
[n + 2, n - 2, n * 2, n / 2, n // 2, n % 2, n ** 2, n @ 2]
)",
     "[('add', 1, 2), ('sub', 1, 2), ('mul', 1, 2), ('truediv', 1, 2), ('floordiv', 1, 2), ('mod', 1, 2), ('pow', 1, 2), "
     "('matmul', 1, 2)]",
     8},
    {"bit_operators", R"(
class N:
    def __and__(self, o): return ask(("and", o))
    def __or__(self, o): return ask(("or", o))
    def __xor__(self, o): return ask(("xor", o))
    def __lshift__(self, o): return ask(("lshift", o))
    def __rshift__(self, o): return ask(("rshift", o))
n = N()
[n & 1, n | 2, n ^ 3, n << 4, n >> 5]
)",
     "[('and', 1), ('or', 2), ('xor', 3), ('lshift', 4), ('rshift', 5)]", 5},
    {"unary_operators", R"(
class N:
    def __neg__(self): return ask("neg")
    def __pos__(self): return ask("pos")
    def __invert__(self): return ask("invert")
    def __abs__(self): return ask("abs")
    def __round__(self, digits=None): return ask(("round", digits))
    def __divmod__(self, o): return ask(("divmod", o))
n = N()
[-n, +n, ~n, abs(n), round(n), round(n, 2), divmod(n, 3)]
)",
     "['neg', 'pos', 'invert', 'abs', ('round', None), ('round', 2), ('divmod', 3)]", 7},
    {"reflected_operators", R"(
class N:
    def __radd__(self, o): return ask(("radd", o))
    def __rsub__(self, o): return ask(("rsub", o))
    def __rmul__(self, o): return ask(("rmul", o))
    def __rtruediv__(self, o): return ask(("rtruediv", o))
    def __rfloordiv__(self, o): return ask(("rfloordiv", o))
    def __rmod__(self, o): return ask(("rmod", o))
    def __rpow__(self, o): return ask(("rpow", o))
    def __rmatmul__(self, o): return ask(("rmatmul", o))
    def __rlshift__(self, o): return ask(("rlshift", o))
    def __rand__(self, o): return ask(("rand", o))
    def __rdivmod__(self, o): return ask(("rdivmod", o))
n = N()
[1 + n, 2 - n, 3 * n, 4 / n, 5 // n, 6 % n, 7 ** n, 8 @ n, 9 << n, 10 & n, divmod(11, n)]
)",
     "[('radd', 1), ('rsub', 2), ('rmul', 3), ('rtruediv', 4), ('rfloordiv', 5), ('rmod', 6), ('rpow', 7), ('rmatmul', 8), "
     "('rlshift', 9), ('rand', 10), ('rdivmod', 11)]",
     11},
    {"in_place_operators", R"(
class N:
    def __init__(self): self.log = []
    def note(self, name, o):
        self.log.append(ask((name, o)))
        return self
    def __iadd__(self, o): return self.note("iadd", o)
    def __isub__(self, o): return self.note("isub", o)
    def __imul__(self, o): return self.note("imul", o)
    def __itruediv__(self, o): return self.note("itruediv", o)
    def __ifloordiv__(self, o): return self.note("ifloordiv", o)
    def __imod__(self, o): return self.note("imod", o)
    def __ipow__(self, o): return self.note("ipow", o)
    def __iand__(self, o): return self.note("iand", o)
    def __ior__(self, o): return self.note("ior", o)
    def __ixor__(self, o): return self.note("ixor", o)
    def __ilshift__(self, o): return self.note("ilshift", o)
    def __irshift__(self, o): return self.note("irshift", o)
    def __imatmul__(self, o): return self.note("imatmul", o)
n = N()
n += 1; n -= 2; n *= 3; n /= 4; n //= 5; n %= 6; n **= 7
n &= 8; n |= 9; n ^= 10; n <<= 11; n >>= 12; n @= 13
[name for name, o in n.log], sum([o for name, o in n.log])
)",
     "(['iadd', 'isub', 'imul', 'itruediv', 'ifloordiv', 'imod', 'ipow', 'iand', 'ior', 'ixor', 'ilshift', 'irshift', "
     "'imatmul'], 91)",
     13},
    {"operator_that_declines_first", R"(
class A:
    def __add__(self, o):
        ask("asked A")
        return NotImplemented
class B:
    def __radd__(self, o): return ask("B")
A() + B()
)",
     "'B'", 2},
    {"comparisons", R"(
class N:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return ask(self.v < o.v)
    def __le__(self, o): return ask(self.v <= o.v)
    def __gt__(self, o): return ask(self.v > o.v)
    def __ge__(self, o): return ask(self.v >= o.v)
    def __eq__(self, o): return ask(self.v == o.v)
    def __ne__(self, o): return ask(self.v != o.v)
a, b = N(1), N(2)
[a < b, a <= b, a > b, a >= b, a == b, a != b, a < b <= b, "branch" if a < b else "no"]
)",
     "[True, True, False, False, False, True, True, 'branch']", 9},
    {"comparison_of_containers", R"(
class N:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return ask(self.v == o.v)
    def __lt__(self, o): return ask(self.v < o.v)
[N(1), N(2)] == [N(1), N(2)], (N(1), N(3)) < (N(1), N(4)), {"k": N(5)} == {"k": N(6)}
)",
     "(True, True, False)", 6},
    {"contains", R"(
class Box:
    def __contains__(self, item): return ask(item > 3)
class Item:
    def __eq__(self, other): return ask(other == 2)
4 in Box(), 1 in Box(), 4 not in Box(), Item() in [1, 2, 3], Item() in (5,)
)",
     "(True, False, False, True, False)", 6},
    {"truth_in_branches", R"(
class T:
    def __init__(self, v): self.v = v
    def __bool__(self): return ask(self.v)
out = []
if T(True): out.append("if")
if not T(False): out.append("not")
out.append((T(False) or 5, T(True) and 6))
n = [T(True), T(True), T(False)]
while n.pop(0): out.append("while")
out.append("yes" if T(True) else "no")
out.append([x for x in (1, 2) if T(x == 2)])
assert T(True)
out.append(bool(T(True)))
out
)",
     "['if', 'not', (5, 6), 'while', 'while', 'yes', [2], True]", 12},
    {"length", R"(
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return ask(self.n)
len(L(3)), bool(L(0)), "full" if L(2) else "empty"
)",
     "(3, False, 'full')", 3},
};

// ---- attributes and construction

constexpr SuspendCase kAttributes[] = {
    {"property", R"(
class P:
    log = []
    @property
    def x(self): return ask("got")
    @x.setter
    def x(self, value): self.log.append(ask(("set", value)))
    @x.deleter
    def x(self): self.log.append(ask("deleted"))
p = P()
p.x = 5
del p.x
p.x, p.log, getattr(p, "x"), hasattr(p, "x")
)",
     "('got', [('set', 5), 'deleted'], 'got', True)", 5},
    {"init", R"(
class P:
    def __init__(self, a, b=2):
        self.a = ask(a)
        self.b = ask(b)
p = P(1)
p.a, p.b
)",
     "(1, 2)", 2},
    {"new", R"(
class P:
    def __new__(cls, a):
        self = object.__new__(cls)
        self.made = ask(a)
        return self
    def __init__(self, a):
        self.a = ask(a + 1)
p = P(1)
p.made, p.a
)",
     "(1, 2)", 2},
    {"getattr", R"(
class P:
    def __getattr__(self, name): return ask("attribute " + name)
p = P()
p.one, p.two.upper(), getattr(p, "three"), getattr(p, "four", None)
)",
     "('attribute one', 'ATTRIBUTE TWO', 'attribute three', 'attribute four')", 4},
    {"getattribute", R"(
class P:
    y = 1
    def __getattribute__(self, name):
        if name == "x": return ask("always")
        return object.__getattribute__(self, name)
p = P()
p.x, p.y
)",
     "('always', 1)", 1},
    {"setattr_and_delattr", R"(
log = []
class P:
    def __setattr__(self, name, value):
        object.__setattr__(self, name, ask(value) * 2)
    def __delattr__(self, name):
        log.append(ask(name))
        object.__delattr__(self, name)
p = P()
p.x = 4
setattr(p, "y", 5)
x = p.x
del p.x
x, p.y, log, hasattr(p, "x")
)",
     "(8, 10, ['x'], False)", 3},
    {"descriptor", R"(
log = []
class D:
    def __get__(self, instance, owner): return ask(("get", instance is None, owner.__name__))
    def __set__(self, instance, value): log.append(ask(("set", value)))
    def __delete__(self, instance): log.append(ask("delete"))
class C:
    d = D()
c = C()
c.d = 3
del c.d
c.d, C.d, log
)",
     "(('get', False, 'C'), ('get', True, 'C'), [('set', 3), 'delete'])", 4},
    {"call", R"(
class F:
    def __call__(self, *args, **kwargs): return ask((args, kwargs))
f = F()
f(1, b=2), list(map(f, [3])), sorted([2, 1], key=lambda x: f(x)[0])
)",
     "(((1,), {'b': 2}), [((3,), {})], [1, 2])", 4},
    {"methods_and_bound_methods", R"(
class C:
    def m(self, x): return ask(x)
    @classmethod
    def c(cls, x): return ask((cls.__name__, x))
    @staticmethod
    def s(x): return ask(x)
c = C()
bound = c.m
bound(1), C.m(c, 2), c.c(3), C.s(4)
)",
     "(1, 2, ('C', 3), 4)", 4},
    {"items", R"(
class M:
    log = []
    def __getitem__(self, key): return ask(("get", key))
    def __setitem__(self, key, value): self.log.append(ask(("set", key, value)))
    def __delitem__(self, key): self.log.append(ask(("del", key)))
m = M()
m["a"] = 1
del m["b"]
m[1, 2], m["c"], m.log
)",
     "(('get', (1, 2)), ('get', 'c'), [('set', 'a', 1), ('del', 'b')])", 4},
    {"augmented_item_and_attribute", R"(
class M:
    def __init__(self): object.__setattr__(self, "data", {"k": 1})
    def __getitem__(self, key): return ask(self.data[key])
    def __setitem__(self, key, value): self.data[key] = ask(value)
m = M()
m["k"] += 10
m["k"] *= 2
m.data
)",
     "{'k': 22}", 4},
};

// ---- protocols of the builtins

constexpr SuspendCase kContainers[] = {
    {"hash_and_eq_in_dict", R"(
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return ask(7)
    def __eq__(self, other): return ask(self.v == other.v)
d = {}
d[K(1)] = "one"
d[K(2)] = "two"
d[K(1)] = "uno"
d[K(1)], len(d), d.get(K(3), "none"), K(2) in d, d.pop(K(2)), d.setdefault(K(1), "x"), len(d)
)",
     "('uno', 2, 'none', True, 'two', 'uno', 1)", kAnyNumber},
    {"hash_and_eq_in_set", R"(
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return ask(self.v % 2)
    def __eq__(self, other): return ask(self.v == other.v)
s = {K(1), K(2), K(1)}
s.add(K(3))
n = len(s)
s.discard(K(1))
n, len(s), K(2) in s, len(s | {K(2), K(5)}), len(s & {K(3)})
)",
     "(3, 2, True, 3, 1)", kAnyNumber},
    {"lt_in_sort", R"(
class N:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return ask(self.v < o.v)
items = [N(3), N(1), N(2)]
items.sort()
[n.v for n in items], [n.v for n in sorted(items, reverse=True)]
)",
     "([1, 2, 3], [3, 2, 1])", kAnyNumber},
    {"sort_key", R"(
sorted([3, 1, 2], key=lambda x: ask(-x)), sorted("bca", key=lambda c: ask(c), reverse=True)
)",
     "([3, 2, 1], ['c', 'b', 'a'])", 6},
    {"min_max_key", R"(
min([3, 1, 2], key=lambda x: ask(-x)), max(4, 6, 5, key=lambda x: ask(-x)), min([], default=ask(9))
)",
     "(3, 4, 9)", 7},
    {"iterator_under_builtins", R"(
class It:
    def __init__(self, n): self.n = n
    def __iter__(self):
        ask("iter")
        return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return ask(self.n)
a, b, *c = It(4)
def f(*args): return args
list(It(2)), sum(It(4)), (a, b, c), f(*It(2)), [x for x in It(3)], tuple(It(2)), set(It(1)), max(It(3)), dict(zip(It(2), It(2)))
)",
     "([1, 0], 6, (3, 2, [1, 0]), (1, 0), [2, 1, 0], (1, 0), {0}, 2, {1: 1, 0: 0})", kAnyNumber},
    {"iterator_in_for", R"(
class It:
    def __iter__(self): return ask_iter(self)
    def __next__(self):
        self.n = getattr(self, "n", 0) + 1
        if self.n > 3: raise StopIteration
        return ask(self.n)
def ask_iter(it):
    ask("iter")
    return it
out = []
for x in It():
    out.append(x)
else:
    out.append("else")
out
)",
     "[1, 2, 3, 'else']", 4},
    {"sequence_protocol", R"(
class S:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return ask(i * 10)
    def __len__(self): return 3
list(S()), list(reversed(S())), 20 in S()
)",
     "([0, 10, 20], [20, 10, 0], True)", 9},
    {"adaptors", R"(
def f(x): return ask(x)
(list(map(f, [1, 2])), list(filter(lambda x: f(x > 1), [1, 2, 3])), list(zip(map(f, [4]), [5])),
 list(enumerate(map(f, [6, 7]))), list(iter(lambda: f(8), 8)))
)",
     "([1, 2], [2, 3], [(4, 5)], [(0, 6), (1, 7)], [])", 9},
    {"any_all", R"(
any(ask(x) for x in [0, 0, 1, 0]), all(ask(x) for x in [1, 0, 1]), any(map(ask, [0])), all(filter(ask, [1, 2]))
)",
     "(True, False, False, True)", 8},
    {"reduce_by_hand", R"(
def reduce(function, items, start):
    for item in items:
        start = function(start, item)
    return start
def compose(*functions):
    return lambda x: reduce(lambda value, f: f(value), functions, x)
reduce(lambda a, b: ask(a + b), [1, 2, 3], 0), compose(lambda x: ask(x + 1), lambda x: ask(x * 2))(4)
)",
     "(6, 10)", 5},
    {"join_of_generator", R"(
"-".join(ask(c) for c in "abc"), b"".join(ask(bytes([x])) for x in (65, 66))
)",
     "('a-b-c', b'AB')", 5},
    {"dict_update_and_unpacking", R"(
class M:
    def keys(self): return ask(["a", "b"])
    def __getitem__(self, key): return ask(key * 2)
d = {}
d.update(M())
def f(**kwargs): return kwargs
d, {**M()}, f(**M()), dict(M())
)",
     "({'a': 'aa', 'b': 'bb'}, {'a': 'aa', 'b': 'bb'}, {'a': 'aa', 'b': 'bb'}, {'a': 'aa', 'b': 'bb'})", 12},
    {"list_methods_that_compare", R"(
class N:
    def __init__(self, v): self.v = v
    def __eq__(self, other): return ask(self.v == other)
items = [N(1), N(2), N(1)]
first = items.index(2)
count = items.count(1)
items.remove(2)
first, count, len(items)
)",
     "(1, 2, 2)", 7},
    {"index_conversion", R"(
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return ask(self.v)
letters = "abcdef"
letters[I(1)], letters[I(1):I(4)], list(range(I(3))), list(range(I(1), I(7), I(3))), [1, 2, 3][I(-1)], "x" * I(2), hex(I(255))
)",
     "('b', 'bcd', [0, 1, 2], [1, 4], 3, 'xx', '0xff')", 10},
    {"number_conversion", R"(
class V:
    def __int__(self): return ask(5)
    def __float__(self): return ask(2.5)
    def __complex__(self): return ask(1) * 1j
int(V()), float(V()), complex(V()), bytes(2)
)",
     "(5, 2.5, 1j, b'\\x00\\x00')", 3},
};

constexpr SuspendCase kTexts[] = {
    {"format", R"(
class F:
    def __format__(self, spec): return ask("<" + spec + ">")
f"{F()} {F():abc} {F():{'w'}}", format(F(), "z"), "{0:q}".format(F())
)",
     "('<> <abc> <w>', '<z>', '<q>')", 5},
    {"repr_of_nested_containers", R"(
class R:
    def __repr__(self): return ask("R")
repr([R(), (R(), {R.__name__: R()})]), f"{R()!r:>3}", str([R()]), "%r %s" % (R(), [R()])
)",
     "(\"[R, (R, {'R': R})]\", '  R', '[R]', 'R [R]')", 7},
    {"str_in_print", R"(
class S:
    def __str__(self): return ask("shown")
print(S(), [1], S(), sep="|")
str(S()), f"{S()}"
)",
     "('shown', 'shown')", 4},
    {"percent_and_format_map", R"(
class M:
    def __getitem__(self, key): return ask("item " + key)
"%(a)s" % M(), "{b}".format_map(M())
)",
     "('item a', 'item b')", 2},
};

class SuspendEverywhere : public SuspendTest {};

TEST_P(SuspendEverywhere, ResumedWithValues_GivesTheResult) { check_value(); }
TEST_P(SuspendEverywhere, ResumedWithAnException_EndsAsItShould) { check_error(); }
TEST_P(SuspendEverywhere, GivenUp_LeavesTheSessionUsable) { check_abort(); }
TEST_P(SuspendEverywhere, RestoredFromSnapshots_GivesTheResult) { check_snapshots(); }

std::string name_of(const ::testing::TestParamInfo<SuspendCase>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(Operators, SuspendEverywhere, ::testing::ValuesIn(kOperators), name_of);
INSTANTIATE_TEST_SUITE_P(Attributes, SuspendEverywhere, ::testing::ValuesIn(kAttributes), name_of);
INSTANTIATE_TEST_SUITE_P(Containers, SuspendEverywhere, ::testing::ValuesIn(kContainers), name_of);
INSTANTIATE_TEST_SUITE_P(Texts, SuspendEverywhere, ::testing::ValuesIn(kTexts), name_of);

}  // namespace
}  // namespace sandboa::testing
