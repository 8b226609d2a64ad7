"""Random operations for scripts/property_containers: each family gives the lines of one scenario.

A line is a statement, or an expression behind '='. The objects under test are x and y; HELPERS is what both sides define first.
Nothing here may show hashes, addresses or the order of sets.
"""

HELPERS = '''
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
    def __repr__(self): return f'Index({self.value})'
class BadIndex:
    def __index__(self): raise KeyError('index')
class TextIndex:
    def __index__(self): return 'one'
class BadEqual:
    def __eq__(self, other): raise ZeroDivisionError('eq')
    def __hash__(self): return 1
    def __repr__(self): return 'BadEqual()'
class Loose:
    def __init__(self, value): self.value = value
    def __eq__(self, other): return self.value == (other.value if isinstance(other, Loose) else other)
    def __hash__(self): return hash(self.value)
    def __lt__(self, other): return self.value < (other.value if isinstance(other, Loose) else other)
    def __repr__(self): return f'Loose({self.value!r})'
class BadLess:
    def __lt__(self, other): raise OverflowError('less')
    def __gt__(self, other): raise OverflowError('greater')
    def __repr__(self): return 'BadLess()'
class Less:
    def __init__(self, value): self.value = value
    def __lt__(self, other): return [0] if self.value < other.value else ''
    def __repr__(self): return f'Less({self.value})'
class BadHash:
    def __hash__(self): raise LookupError('hash')
    def __repr__(self): return 'BadHash()'
class NoHash:
    __hash__ = None
    def __repr__(self): return 'NoHash()'
class Iter:
    def __init__(self, items, fail=None, hint=None): self.items, self.fail, self.hint = list(items), fail, hint
    def __iter__(self):
        for item in self.items: yield item
        if self.fail: raise self.fail
    def __length_hint__(self):
        if isinstance(self.hint, Exception): raise self.hint
        return NotImplemented if self.hint is None else self.hint
class Old:
    def __init__(self, items): self.items = items
    def __getitem__(self, at): return self.items[at]
    def __len__(self): return len(self.items)
class NotIter:
    def __iter__(self): return 5
class NoneIter:
    __iter__ = None
class Keys:
    def __init__(self, **items): self.items = items
    def keys(self): return list(self.items)
    def __getitem__(self, key): return self.items[key]
class BadKeys:
    def keys(self): return 5
class List(list): pass
class Tuple(tuple): pass
class Dict(dict): pass
class Missing(dict):
    def __missing__(self, key): return ('missing', key)
class Set(set): pass
class Frozen(frozenset): pass
class IterList(list):
    def __iter__(self): return iter([7, 8])
class Len:
    def __init__(self, value): self.value = value
    def __len__(self): return self.value
class Truth:
    def __bool__(self): raise ArithmeticError('truth')
    def __repr__(self): return 'Truth()'
class Adds:
    def __add__(self, other): return 'added'
    def __radd__(self, other): return 'radded'
    def __mul__(self, other): return 'multiplied'
    def __rmul__(self, other): return 'rmultiplied'
    def __or__(self, other): return 'ored'
    def __ror__(self, other): return 'rored'
    def __rand__(self, other): return 'randed'
    def __rsub__(self, other): return 'rsubbed'
    def __rxor__(self, other): return 'rxored'
def gen(*items):
    for item in items: yield item
def mutating_key(seq):
    def key(item):
        seq.append(item)
        return item
    return key
HELPERS = dict(globals())
'''
EXACT = '''
Index(1) Index(2) 0 1 2 3 -1 -2 True False None 1.0 2.0 0.5 'a' 'b' 'abc' '' () (1,) (1,2) [] [1] {} b'a' frozenset() 10**20 -10**20 Loose(1)
'''.split()
HASHABLE = ['0', '1', '2', '3', '4', '5', '-1', '-2', 'True', 'False', 'None', '1.0', '2.0', '0.5', "'a'", "'b'", "'c'", "''", '()', '(1,)',
            "(1, 'a')", '(1.0, "a")', "b'a'", 'frozenset()', 'frozenset({1, 2})', '2**70', '1j', 'float("inf")', 'Loose(1)', 'Loose("a")', '-0.0', '(True,)']
ODD_KEYS = ['[]', '{}', 'set()', 'BadEqual()', 'BadHash()', 'NoHash()', '([],)', 'slice(1)', 'slice([])', 'bytearray()']
INDEXES = ['0', '1', '2', '3', '-1', '-2', '-3', '5', '-6', '100', '-100', 'True', 'Index(1)', 'Index(-1)', '2**63', '(-2**63 - 1)', '2**64', '10**30', '-10**30']
ODD_INDEXES = ['1.0', "'a'", 'None', 'BadIndex()', 'TextIndex()', '[]', '(1, 2)', '1j', '...', 'object()']


def pick(r, *lists):
    return r.choice(r.choice(lists))


def value(r):
    return r.choice(HASHABLE) if r.random() < 0.9 else r.choice(['[]', '[1, 2]', '{}', '{1: 2}', 'Truth()', '{1, 2}'])


def key(r, odd=0.04):
    return r.choice(HASHABLE) if r.random() > odd else r.choice(ODD_KEYS)


def index(r, odd=0.05):
    return r.choice(INDEXES) if r.random() > odd else r.choice(ODD_INDEXES)


def items(r, most=8, make=value):
    return ', '.join(make(r) for _ in range(r.randint(0, most)))


def small(r):
    return str(r.randint(-9, 9))


def iterable(r, make=value, most=6):
    kind = r.random()
    inside = items(r, most, make)
    if kind < 0.35:
        return f'[{inside}]'
    if kind < 0.5:
        return f'({inside}{"," if inside else ""})'
    if kind < 0.6:
        return f'gen({inside})'
    if kind < 0.68:
        return f'range({r.randint(-3, 9)})'
    return r.choice([f'iter([{inside}])', f'Iter([{inside}])', f'Old([{inside}])', f'List([{inside}])', f'dict.fromkeys([{items(r, 5, key)}])',
                     f'Iter([{inside}], ValueError("late"))', f'Iter([{inside}], None, {r.choice(["5", "-1", "None", "KeyError(3)", chr(39) + "x" + chr(39)])})',
                     "'abc'", "''", "b'xyz'", 'x', '5', 'None', 'NotIter()', 'NoneIter()', 'Index(3)', f'map(str, [{inside}])',
                     f'zip([{inside}], "abc")', f'reversed([{inside}])', 'object()', f'Tuple([{inside}])', f'IterList([{inside}])', 'int', 'len',
                     f'enumerate([{inside}])', f'dict.fromkeys("abc").keys()', f'filter(None, [{inside}])', "bytearray(b'pq')"])


def slice_text(r, odd=0.04):
    def part():
        return '' if r.random() < 0.3 else index(r, odd)
    text = f'{part()}:{part()}'
    if r.random() < 0.5:
        text += ':' + r.choice(['', '1', '2', '-1', '-2', '3', '-3', '0', 'None', '2**70', '-2**70', 'Index(2)', 'Index(-1)', index(r, odd)])
    return text


def wrong_call(r, name, methods):
    """A call of some method with any number of any arguments."""
    arguments = [r.choice([value(r), index(r), iterable(r)]) for _ in range(r.choice([0, 0, 1, 1, 1, 2, 2, 3, 4]))]
    if r.random() < 0.15:
        arguments.append(f"{r.choice(['key', 'reverse', 'start', 'default', 'bogus', 'x', 'strict', 'iterable', 'value', 'self'])}={value(r)}")
    return f"={name}.{r.choice(methods)}({', '.join(arguments)})"


COMPARE = ['==', '!=', '<', '<=', '>', '>=']
LIST_METHODS = ['append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', '__contains__', '__delitem__', '__getitem__',
                '__setitem__', '__len__', '__add__', '__mul__', '__rmul__', '__iadd__', '__imul__', '__eq__', '__lt__', '__iter__', '__reversed__', '__init__', '__class_getitem__']
TUPLE_METHODS = ['count', 'index', '__contains__', '__getitem__', '__add__', '__mul__', '__rmul__', '__eq__', '__le__', '__getnewargs__', '__len__', '__iter__']
DICT_METHODS = ['clear', 'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values', '__contains__', '__delitem__',
                '__getitem__', '__setitem__', '__len__', '__or__', '__ior__', '__ror__', '__eq__', '__lt__', '__iter__', '__reversed__', '__init__']
SET_METHODS = ['add', 'clear', 'copy', 'difference', 'difference_update', 'discard', 'intersection', 'intersection_update', 'isdisjoint', 'issubset',
               'issuperset', 'remove', 'symmetric_difference', 'symmetric_difference_update', 'union', 'update', '__contains__', '__and__', '__or__', '__rsub__',
               '__sub__', '__xor__', '__iand__', '__ior__', '__isub__', '__ixor__', '__eq__', '__le__', '__len__', '__init__']


def lists(r):
    out = ['', f"x = {r.choice(['[{}]', '[{}]', 'List([{}])'])}".format(items(r))]
    for _ in range(r.randint(4, 14)):
        kind = r.randrange(24)
        out.append([
            lambda: f'=x[{index(r)}]', lambda: f'=x[{slice_text(r)}]', lambda: f'x[{index(r)}] = {value(r)}', lambda: f'x[{slice_text(r)}] = {iterable(r)}',
            lambda: f'del x[{index(r)}]', lambda: f'del x[{slice_text(r)}]', lambda: f'=x.insert({index(r)}, {value(r)})', lambda: f'=x.pop({index(r)})',
            lambda: f'=x.index({value(r)}, {index(r)}, {index(r)})', lambda: f'=x.remove({value(r)})', lambda: f'=x.count({value(r)})',
            lambda: f'=x.extend({iterable(r)})', lambda: f'x += {iterable(r)}', lambda: f'=x + {iterable(r)}', lambda: f'=x * {r.choice(["0", "2", "-1", "True", "Index(2)", "1.5", "None", "Adds()", chr(39) * 2])}',
            lambda: f'x *= {r.choice(["0", "2", "1", "-1", "Index(1)", "1.5", "None"])}', lambda: f'=x {r.choice(COMPARE)} {r.choice([f"[{items(r)}]", iterable(r), "x", "list(x)"])}',
            lambda: f'={value(r)} in x', lambda: wrong_call(r, 'x', LIST_METHODS), lambda: wrong_call(r, r.choice(['list', 'x']), LIST_METHODS),
            lambda: f'=list({iterable(r)})', lambda: f'x[{slice_text(r)}] = x', lambda: f'x[{slice_text(r)}] = x[{slice_text(r)}]', lambda: f'a, *b = x; x = [b, a]; x = b'][kind]())
    return out


def tuples(r):
    out = ['', f"x = {r.choice(['tuple([{}])', 'Tuple([{}])'])}".format(items(r))]
    for _ in range(r.randint(4, 12)):
        out.append(r.choice([
            lambda: f'=x[{index(r)}]', lambda: f'=x[{slice_text(r)}]', lambda: f'x[{index(r)}] = 1', lambda: f'del x[{slice_text(r)}]', lambda: f'=x + {iterable(r)}',
            lambda: f'=x * {index(r)}' if r.random() < .1 else f'=x * {r.choice(["0", "2", "-1", "True", "Index(2)", "1.5"])}', lambda: f'=x {r.choice(COMPARE)} {r.choice([f"tuple([{items(r)}])", iterable(r), "x"])}',
            lambda: f'={value(r)} in x', lambda: wrong_call(r, r.choice(['x', 'tuple']), TUPLE_METHODS), lambda: f'=tuple({iterable(r)})',
            lambda: f'=x.index({value(r)}, {index(r)}, {index(r)})', lambda: f'=x.count({value(r)})', lambda: f'x += {iterable(r)}', lambda: f'=hash(x) == hash(tuple(list(x)))',
            lambda: f'={r.choice(["min", "max", "sum", "sorted", "any", "all", "len", "repr", "bool", "list", "set", "frozenset", "dict"])}(x)'])())
    return out


def pairs(r):
    return ', '.join(f'{key(r, .02)}: {value(r)}' for _ in range(r.randint(0, 6)))


def mapping(r):
    return r.choice([f'{{{pairs(r)}}}', f'{{{pairs(r)}}}', f'Dict({{{pairs(r)}}})', 'Keys(a=1, b=2)', 'BadKeys()', f'[({key(r)}, {value(r)}), ({key(r)}, {value(r)})]',
                     '["ab", "cd"]', '["abc"]', '[1]', '[(1,)]', '[(1, 2, 3)]', '5', 'None', 'x', f'zip([{items(r, 4, key)}], "abcdef")', 'x.items()', 'y', f'gen(({key(r)}, 1), [2, 3])',
                     'Iter([(1, 2)], ValueError("late"))', '[[1, 2], "ab", (3, 4)]', '[gen(1, 2)]', 'NotIter()', '{1, 2}', '"ab"', 'x.keys()', '[{1: 2, 3: 4}]', 'iter([(1, 2), None])'])


def dicts(r):
    out = ['', f"x = {r.choice(['{{{}}}', '{{{}}}', 'Dict({{{}}})', 'Missing({{{}}})'])}".format(pairs(r)), 'y = {1: "y", "a": 2}']
    for _ in range(r.randint(4, 14)):
        out.append(r.choice([
            lambda: f'=x[{key(r)}]', lambda: f'x[{key(r)}] = {value(r)}', lambda: f'del x[{key(r)}]', lambda: f'=x.get({key(r)})', lambda: f'=x.get({key(r)}, {value(r)})',
            lambda: f'=x.pop({key(r)})', lambda: f'=x.pop({key(r)}, {value(r)})', lambda: '=x.popitem()', lambda: f'=x.setdefault({key(r)}, {value(r)})', lambda: f'=x.update({mapping(r)})',
            lambda: f'=x.update({mapping(r)}, {r.choice(["a", "self", "other", "z"])}={value(r)})', lambda: f'x |= {mapping(r)}', lambda: f'=x | {mapping(r)}', lambda: f'={mapping(r)} | x',
            lambda: f'=x {r.choice(["==", "!=", "<"])} {mapping(r)}', lambda: f'={key(r)} in x', lambda: f'=list(reversed(x))', lambda: f'=list(x.{r.choice(["keys", "values", "items"])}())',
            lambda: f'=x.{r.choice(["keys", "items"])}() {r.choice(["&", "|", "-", "^", "==", "<", "<=", ">", ">=", "!="])} {r.choice([iterable(r, key), "y.keys()", "y.items()", "{1, 2}", "frozenset({1})", "[(1, 2)]"])}',
            lambda: f'={r.choice([iterable(r, key), "y.items()", "{1, 2}"])} {r.choice(["&", "|", "-", "^"])} x.{r.choice(["keys", "items"])}()',
            lambda: f'=x.{r.choice(["keys", "items"])}().isdisjoint({iterable(r, key)})', lambda: f'={key(r)} in x.{r.choice(["keys", "values", "items"])}()', lambda: f'=({key(r)}, {value(r)}) in x.items()',
            lambda: wrong_call(r, 'x', DICT_METHODS), lambda: wrong_call(r, 'dict', DICT_METHODS), lambda: f'=dict({mapping(r)})', lambda: f'=dict({mapping(r)}, a=1)',
            lambda: f'=dict.fromkeys({iterable(r, key)})', lambda: f'={{**x, **{mapping(r)}}}', lambda: f'=dict(**{mapping(r)})',
            lambda: f'=[x.{r.choice(["pop", "setdefault", "__delitem__", "__setitem__"])}(k, {value(r)}) for k in x]', lambda: f'=[(x.clear(), x.update({mapping(r)})) for k in x]',
            lambda: f'=[x.update({mapping(r)}) for k in x.{r.choice(["items", "values"])}()]', 
            lambda: f'=repr(x) == repr(dict(x.items()))', lambda: f'={r.choice(["len", "min", "max", "sorted", "list", "tuple", "set", "bool", "sum", "any"])}(x)', lambda: f'=max(x, key=x.get)',
            lambda: f'match x:\n case {{1: q, **rest}}: x = rest'.replace('\n', '\\n') if False else f'=x.keys().mapping'])())
    return out


def set_text(r):
    inside = items(r, 6, lambda r: key(r, .02))
    return r.choice(['set([{}])', 'set([{}])', 'frozenset([{}])', 'Set([{}])', 'Frozen([{}])', 'dict.fromkeys([{}]).keys()', 'dict.fromkeys([{}]).items()', '[{}]', 'gen({})', 'dict.fromkeys([{}])']).format(inside)


def sets(r):
    inside = items(r, 6, lambda r: key(r, 0))
    out = ['', f"x = {r.choice(['set', 'set', 'set', 'frozenset', 'Set', 'Frozen'])}([{inside}])", f'y = {r.choice(["set", "frozenset"])}([{items(r, 4, lambda r: key(r, 0))}])']
    for _ in range(r.randint(4, 14)):
        other = r.choice([set_text(r), set_text(r), 'y', 'x', iterable(r, key), 'Adds()'])
        out.append(r.choice([
            lambda: f'=x {r.choice("&|-^")} {other}', lambda: f'={other} {r.choice("&|-^")} x', lambda: f'x {r.choice("&|-^")}= {other}', lambda: f'=x {r.choice(COMPARE)} {other}',
            lambda: f'={other} {r.choice(COMPARE)} x', lambda: f'=x.{r.choice(["union", "intersection", "difference", "update", "intersection_update", "difference_update"])}({", ".join(r.choice([set_text(r), iterable(r, key), "y"]) for _ in range(r.randint(0, 3)))})',
            lambda: f'=x.{r.choice(["symmetric_difference", "symmetric_difference_update", "isdisjoint", "issubset", "issuperset"])}({other})',
            lambda: f'=x.{r.choice(["add", "discard", "remove", "__contains__"])}({key(r, .1)})', lambda: f'={r.choice([key(r, .1), "{1, 2}", "set()", "Set({1})"])} in x', lambda: wrong_call(r, r.choice(['x', 'set', 'frozenset']), SET_METHODS),
            lambda: f'={r.choice(["set", "frozenset", "Set", "Frozen"])}({other})', lambda: f'=[x.{r.choice(["add", "discard"])}({key(r)}) for q in x]' if r.random() < .2 else '=len(x)', lambda: '=type(x.copy()), type(x | y), type(y | x), type(x & y), type(x - x)',
            lambda: f'q = x.pop(); x.add(q)', lambda: f'=hash(frozenset(x)) == hash(frozenset(list(x)))', lambda: f'={r.choice(["len", "sorted", "min", "max", "sum", "any", "all", "bool"])}({{{small(r)}, {small(r)}, {small(r)}}} | set({r.choice(["range(4)", "range(9)"])}))'])())
    return out


# What lies between 2**31 and 2**63 is left out: the oracle is a 32-bit machine.
BIG = ['2**63 + 20', '-2**63 - 20', '2**64', '10**30', '-10**30', '10**30 + 7']


def bound(r):
    return r.choice([small(r), small(r), small(r), str(r.randint(-100, 100)), r.choice(BIG), r.choice(BIG), f'{r.choice(BIG)} + {small(r)}'])


def range_text(r):
    if r.random() < 0.06:
        return f'range({", ".join(index(r, .5) for _ in range(r.randint(0, 4)))})'
    if r.random() < .3:
        start = r.choice(BIG)
        step = r.choice(['1', '2', '-1', '-3', '7', '10**20', '-10**20'])
        return f'range({start}, {start} + {r.randint(-3, 6)} * ({step}) + {small(r)}, {step})'
    return r.choice([f'range({bound(r)})', f'range({bound(r)}, {bound(r)})', f'range({small(r)}, {small(r)}, {small(r)})', f'range({bound(r)}, {bound(r)}, {bound(r)})'])


def ranges(r):
    out = ['', f'x = {range_text(r)}', f'y = {range_text(r)}']
    for _ in range(r.randint(4, 12)):
        out.append(r.choice([
            lambda: f'=x[{r.choice([index(r), bound(r)])}]', lambda: f'=x[{slice_text(r)}]', lambda: f'=x[{bound(r)}:{bound(r)}:{bound(r)}]', lambda: '=len(x[:50]), len(x[-50:])', lambda: f'={bound(r)} in x', lambda: f'={value(r)} in x[:9]',
            lambda: f'=x.index({bound(r)})', lambda: f'=x[:9].{r.choice(["index", "count"])}({value(r)})', lambda: f'=x == y', lambda: f'=x == {range_text(r)}', lambda: f'=x == x[:]', lambda: f'=hash(x) == hash(y)', lambda: f'=x {r.choice(COMPARE)} {value(r)}',
            lambda: f'=x.start, x.stop, x.step', lambda: f'=bool(x)', lambda: f'=x[::-1]', lambda: f'=reversed(x)', lambda: '=[i for i, _ in zip(x, range(4))]', lambda: '=[i for i, _ in zip(reversed(x), range(4))]',
            lambda: f'=iter(x).__length_hint__()', lambda: f'=iter(x).__reduce__()', lambda: f'=reversed(x).__reduce__()', lambda: f'i = iter(x); i.__setstate__({r.choice([bound(r), index(r)])}); x = next(i, "end"); y = i.__reduce__(); x = {range_text(r)}',
            lambda: f'x = x[{slice_text(r)}]', lambda: f'=x + y', lambda: f'x[{index(r)}] = 1', lambda: f'=x.start.bit_length()', lambda: 'x.start = 1', lambda: f'=x[:9].{r.choice(["index", "count", "foo", "__reduce__", "__getitem__"])}({items(r, 2)})',
            lambda: f'=slice({index(r)}, {index(r)}, {index(r)}).indices({r.choice([bound(r), index(r)])})', lambda: f'=slice({items(r, 4)})', lambda: f'=slice({items(r, 3)}) {r.choice(COMPARE)} slice({items(r, 3)})', lambda: f'=min(x[:3], default=0), max(x[-3:], default=0)', lambda: f'=sum(x[:5])', lambda: f'=tuple(x[:4]) == tuple(y[:4])',
            lambda: f'=range({items(r, 4)})', lambda: f'=x.__reduce__()'])())
    return out


def sort_items(r):
    kind = r.randrange(9)
    count = r.choice([0, 1, 2, 3, 5, 8, 20, 40, 70])
    make = [lambda: small(r), lambda: str(r.randint(-10**6, 10**6)), lambda: repr(round(r.uniform(-5, 5), 1)), lambda: repr(r.choice('abcdé\u1234') * r.randint(0, 3)), lambda: f'({small(r)}, {small(r)})',
            lambda: f'({small(r)}, {r.choice("abc")!r})', lambda: r.choice([small(r), '1.5', 'True', '2**65', '-2**64']), lambda: f'Less({small(r)})', lambda: f'[{small(r)}, {small(r)}]'][kind]
    out = [make() for _ in range(count)]
    if r.random() < .3 and out:
        out.insert(r.randrange(len(out) + 1), r.choice([value(r), 'BadLess()', '1j', '(1, [])', '(1j,)', 'None', 'Truth()']))
    if r.random() < .3:
        out.sort() if r.random() < .5 else out.sort(reverse=True)
    return ', '.join(out)


def sorting(r):
    out = ['', f'x = [{sort_items(r)}]']
    for _ in range(r.randint(1, 5)):
        function = r.choice(['None', 'str', 'len', 'repr', 'int', 'abs', 'lambda v: v', 'lambda v: -v', 'lambda v: (v, v)', 'lambda v: str(v)[-1]', 'lambda v: 0', 'lambda v: 1 / v', 'lambda v: x.append(v)', 'lambda v: x.clear()', 'lambda: 0', '5',
                             'lambda v: [v]', 'lambda v: v if v else None', 'lambda v: {v}', 'lambda v: len(x)', 'type', 'Loose', 'lambda v: Loose(v)', 'bool', 'float', 'mutating_key(x)'])
        reverse = r.choice(['', '', ', reverse=True', ', reverse=0', f', reverse={r.choice(["None", "1.5", "[1]", "Truth()", chr(39) + "a" + chr(39)])}'])
        # min() and max() read on while a key function appends
        if 'append' in function or 'mutating' in function:
            out.append(f'=x.sort(key={function}{reverse})')
            continue
        out.append(r.choice([lambda: f'=x.sort(key={function}{reverse})', lambda: f'=sorted(x, key={function}{reverse})', lambda: f'=sorted({iterable(r)}, key={function}{reverse})', lambda: f'=x.sort({reverse[2:]})', lambda: f'=sorted(x{reverse})',
                             lambda: f'={r.choice(["min", "max"])}(list(x), key={function})', lambda: f'={r.choice(["min", "max"])}(x)', lambda: f'={r.choice(["min", "max"])}({items(r, 4)})', lambda: f'={r.choice(["min", "max"])}({iterable(r)}, default={value(r)})',
                             lambda: '=x.sort(None)', lambda: '=sorted()', lambda: '=x.sort(cmp=1)', lambda: '=sorted(x, None)', lambda: f'x += [{sort_items(r)}]', lambda: '=x.reverse()', lambda: f'=sorted(set(range({small(r)}, 30, 3)){reverse})', lambda: f'=[a is b for a, b in zip(sorted(x), sorted(x))].count(False)'])())
    return out


ITERATORS = ['iter(x)', 'reversed(x)', 'iter(tuple(x))', "iter('abcd')", "iter('é\u1234xy')", "iter(b'abcd')", "iter(bytearray(b'abcd'))", 'iter(range(5))', 'iter(range(10**20, 10**20 + 4))', 'reversed(range(5))', 'iter(d)', 'iter(d.items())', 'iter(d.values())',
             'reversed(d)', 'reversed(d.items())', 'reversed(d.values())', 'enumerate(x)', 'enumerate(x, 5)', 'enumerate(x, 2**63 - 2)', 'enumerate(gen(1, 2), -1)', 'zip(x, "abc")', 'zip(x, "abc", strict=True)', 'zip()', 'zip(x)', 'map(str, x)', 'map(int, x)', 'map(lambda v, w: (v, w), x, "abcd")',
             'map(lambda v: 1 / v, [2, 0, 1])', 'filter(None, x)', 'filter(str, x)', 'filter(lambda v: v == 1, x)', 'iter(lambda: x.pop(), 1)', 'iter(Old(x))', 'reversed(Old(x))', 'reversed(tuple(x))', "reversed('abc')", 'iter(memoryview(b"abc"))', "reversed(b'abc')", 'gen(1, 2, 3)', 'iter(gen(*x))', 'map(str, x, strict=True)', 'map(pow, x, [1, 2], strict=True)',
             'iter({5})', 'iter(frozenset({1}))', 'iter(int, 0)', 'iter(Iter(x, ValueError("late")))', 'enumerate(iterable=x, start=Index(3))', 'zip(x, gen(1, 2))', 'map(None, x)', 'filter(5, x)', 'zip(x, 5)', 'enumerate(5)', 'reversed({1})', 'reversed(5)', 'reversed(gen(1))', 'iter(5)', 'iter(int)', 'map(str)', 'map()', 'filter(None)', 'enumerate()', 'enumerate(x, "a")', 'enumerate(x, 1.5)', 'zip(x, strict=5)', 'iter(5, 6)', 'iter()']


def iterators(r):
    out = ['', f'x = [{items(r, 5)}]', f'd = dict.fromkeys([{items(r, 4, lambda r: key(r, 0))}], 7)', f'i = {r.choice(ITERATORS)}']
    for _ in range(r.randint(3, 10)):
        out.append(r.choice([
            lambda: '=next(i)', lambda: '=next(i)', lambda: '=next(i, "end")', lambda: '=i.__next__()', lambda: '=i.__length_hint__()', lambda: '=i.__reduce__()[1:] if not isinstance(i, (map, filter, zip, enumerate)) else type(i.__reduce__()[1])', lambda: f'=i.__setstate__({index(r, .1)})', lambda: '=list(i)', lambda: '=i.__iter__() is i', lambda: '=type(i)',
            lambda: '=i.__reduce__()[0]', lambda: f'x.append({value(r)})', lambda: 'del x[:1]', lambda: 'x.clear()', lambda: f'd[{key(r, 0)}] = 1', lambda: 'd.pop(next(iter(d), 0), 0)', lambda: f'={value(r)} in i', lambda: '=[*zip(i, "ab")]', lambda: 'a, b = i', lambda: 'a, *b = i; x = [a, b]', lambda: f'i = {r.choice(ITERATORS)}', lambda: f'=sorted(i)', lambda: '=sum(i, [])', lambda: '=dict(i)', lambda: '=i == i, bool(i)', lambda: '=len(i)', lambda: '=i[0]', lambda: '=max(i, default=None)', lambda: '=any(i)', lambda: '=all(i)', lambda: '=tuple(i)', lambda: '=next(next(i))', lambda: '=i + i', lambda: 'i.foo = 1', lambda: '=i.foo', lambda: '=iter(i).__class__.__name__', lambda: f'=repr(i)[:15]'])())
    return out


FUNCTIONS = ['abs', 'all', 'any', 'ascii', 'bin', 'bool', 'bytearray', 'bytes', 'callable', 'chr', 'complex', 'delattr', 'dict', 'divmod', 'enumerate', 'filter', 'float', 'format', 'frozenset', 'getattr', 'hasattr', 'hex', 'int', 'isinstance', 'issubclass', 'iter', 'len', 'list', 'map', 'max', 'memoryview', 'min',
             'next', 'oct', 'ord', 'pow', 'range', 'repr', 'reversed', 'round', 'set', 'setattr', 'slice', 'sorted', 'str', 'sum', 'tuple', 'type', 'zip', 'property', 'staticmethod', 'classmethod', 'object', 'vars', 'super', 'hash', 'print', 'eval', 'exec', 'compile', 'aiter', 'anext', '__import__']
ARGUMENTS = ['0', '1', '-1', '2', '3', '255', '256', '1.5', '-0.5', "'a'", "'abc'", "''", "'1'", 'None', 'True', '[]', '[1, 2]', '[3, 1, 2]', '(1, 2)', '(1.5, 2)', '{}', '{1: 2}', '{1}', "b'a'", "b''", 'int', 'str', 'object', 'len', 'Index(3)', 'BadIndex()', 'Iter([1, 2])', 'gen(1, 2)', 'Truth()', '1j', '2**70', 'Len(3)', 'Len(-1)', 'Len(1.5)', 'Len(2**70)',
             'NoneIter()', 'NotIter()', 'Less', '...', 'NotImplemented', "'real'", "'__name__'", 'range(3)', 'slice(1)', 'lambda *a: a', '(int, str)', '(int, (str, 5))', 'int | str', 'list[int]', "'utf-8'", "'bogus'", 'object()', 'print', 'iter([1])', 'memoryview(b"ab")', 'bytearray(b"x")', 'Adds()', '"x" * 3', '"d"', '".2f"']
KEYWORDS = ['key', 'default', 'start', 'strict', 'reverse', 'encoding', 'errors', 'base', 'sep', 'end', 'object', 'iterable', 'bogus', 'number', 'ndigits', 'exp', 'mod', 'source', 'x', 'real', 'imag', 'sequence', 'name', 'value']


def functions(r):
    out = ['']
    for _ in range(r.randint(5, 15)):
        name = r.choice(FUNCTIONS)
        arguments = [r.choice(ARGUMENTS) for _ in range(r.choice([0, 1, 1, 1, 2, 2, 2, 3, 3, 4]))]
        if name in ('pow', 'round', 'range', 'divmod', 'slice', 'zip') and r.random() < .5:
            arguments = [r.choice(['0', '1', '-1', '5', '1.5', '2.5', '-7', '2**64', 'None', 'True', 'Index(2)', '3j']) for _ in range(r.randint(1, 3))]
        if name == 'pow' and any('**' in argument for argument in arguments[1:]):
            arguments = arguments[:1] + ['3']  # a power that never ends
        if r.random() < .2:
            arguments.append(f'{r.choice(KEYWORDS)}={r.choice(ARGUMENTS)}')
        if name in ('hash', 'eval', 'exec', 'compile', '__import__') and len(arguments) == 1 or name == 'print':
            name = 'callable'
        if name == 'vars' and not arguments:
            name = 'locals().get'
        out.append(f"={name}({', '.join(arguments)})")
    return out


def slices(r):
    """Reading, assigning and deleting slices of lists of ints, and of what else can be sliced."""
    kind = r.choice(['list({})', 'list({})', 'list({})', 'List({})', 'tuple({})', '{}', 'bytearray({})', 'bytes({})', "'abcdefghijklmnop'[:len({})]"])
    out = ['', f'x = {kind.format(f"range({r.choice([0, 1, 2, 3, 5, 8, 13])})")}']
    kinds = ['[{}]', '({},)', 'gen({})', 'Iter([{}])', 'bytearray([{}])', 'List([{}])', 'dict.fromkeys([{}])', 'IterList([{}])', 'iter([{}])', 'Iter([{}], None, 9)']
    for _ in range(r.randint(6, 16)):
        cut = slice_text(r, .01)
        inside = ', '.join(str(r.randint(0, 99)) for _ in range(r.choice([0, 1, 1, 2, 2, 3, 3, 4, 5, 9])))
        out.append(r.choice([lambda: f'=x[{cut}]', lambda: f'=x[{cut}]', lambda: f'del x[{cut}]', lambda: f'x[{cut}] = {r.choice(kinds).format(inside or "0")}', lambda: f'x[{cut}] = [{inside}]',
                             lambda: f'x[{cut}] = x[{slice_text(r, 0)}]', lambda: f'x[{cut}] = x', lambda: f'x += x[{cut}]', lambda: f'x[{cut}] += [{inside}]', lambda: f'x[{cut}] *= 2',
                             lambda: f'=x[{cut}][{slice_text(r, 0)}]', lambda: f'x[{cut}] = {iterable(r, lambda r: str(r.randint(0, 99)))}', lambda: f'=slice({index(r, 0)}, {index(r, 0)}, {index(r, 0)}).indices(len(x))', lambda: f'x = list(range({r.randint(0, 9)}))',
                             lambda: f'x.insert({index(r, 0)}, {r.randint(0, 99)})', lambda: f'=x.pop({index(r, 0)})'])())
    return out


def sorts(r):
    """Sorts that do not fail, of all lengths and patterns."""
    count = r.choice([2, 3, 5, 9, 17, 33, 64, 65, 100, 129, 200])
    pattern = r.randrange(7)
    numbers = [[r.randint(0, count) for _ in range(count)], list(range(count)), list(range(count, 0, -1)), [v // 7 for v in range(count)], [v % 7 for v in range(count)], [r.choice([0, 1]) for _ in range(count)],
               sorted(r.randint(0, 99) for _ in range(count // 2)) + sorted((r.randint(0, 99) for _ in range(count - count // 2)), reverse=r.random() < .5)][pattern]
    for _ in range(r.choice([0, 0, 1, 3])):
        numbers[r.randrange(count)] = r.randint(-5, count + 5)
    form = r.choice(['[{}]', '[{}]', 'list(map(float, [{}]))', 'list(map(str, [{}]))', 'list(map(Less, [{}]))', 'list(map(Loose, [{}]))', '[(v % 5, v) for v in [{}]]', '[(str(v % 3), v) for v in [{}]]', '[[v] for v in [{}]]', '[v * 2**61 for v in [{}]]', '[v if v % 3 else v + 0.5 for v in [{}]]', '[b"abc"[:v % 4] for v in [{}]]'])
    out = ['', f'x = {form.format(", ".join(map(str, numbers)))}']
    keys = ['None', 'lambda v: 0', 'repr', 'lambda v: repr(v)[-1]', 'lambda v: (len(repr(v)), repr(v))', 'lambda v: [repr(v)[0]]', 'lambda v: Less(len(repr(v)))', 'lambda v: -len(repr(v))', 'lambda v: repr(v) > "3"', 'lambda v: hash(repr(v)) * 0']
    for _ in range(r.randint(1, 4)):
        arguments = f'key={r.choice(keys)}, reverse={r.choice(["False", "True", "0", "1"])}'
        out.append(r.choice([lambda: f'=sorted(x, {arguments})', lambda: f'=x.sort({arguments})', lambda: '=x.sort()', lambda: '=x.reverse()', lambda: f'=sorted(x[{r.randint(0, 5)}:], {arguments})', lambda: f'=min(x, key={r.choice(keys)}), max(x, key={r.choice(keys)})',
                             lambda: '=sorted(x, reverse=True) == sorted(x)[::-1]', lambda: f'x = x[{r.randint(0, 9)}:] + x[:3]', lambda: '=[x.index(v) for v in sorted(x)[:9]]', lambda: f'=sorted(gen(*x), {arguments})'])())
    return out


FAMILIES = {'lists': lists, 'tuples': tuples, 'dicts': dicts, 'sets': sets, 'ranges': ranges, 'sorting': sorting, 'slices': slices, 'sorts': sorts, 'iterators': iterators, 'functions': functions}
