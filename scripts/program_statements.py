"""The grammar of generate_programs.py: templates of statements and class members.

The notation is described there. In a text of lines each line is a template, or several with three spaces between them; in one of
paragraphs each paragraph is one. lint_sizes: table
"""
from program_grammar import lines, paragraphs

# Statements of one line, some with another that looks at what the first did. What a name gets again and again is trimmed where it
# could be made of what the name was before, and nothing is put into itself: == of such values has no end. Loops go over slices of
# lists, as do comprehensions: what is in them may add to the list itself.
SIMPLE = lines(r"""
$own_int = $int   $own_int = $int   $own_int = $int % 97   $own_str = $str[:20]   $own_str = trim($str)   $own_list = trim($list)
$own_list = $list[:2]   $own_dict = trim($dict)   $own_set = trim($set)   $own_tuple = trim($tuple)   $new_tuple = *$list, $plain
$own_float = $float   $own_bool = $bool   $own_bytes = $bytes[:9]   $own_plain = trim($plain)   $own_any = trim($any)
$new_int = $int   $new_str = $str   $new_list = $list   $new_dict = $dict   $new_set = $set   $new_plain = $plain
$held_int $sum_sign $small   $own_int = ($int + $int) % 1009   $held_str += $str[:3]   $held_list += [$int, $str[:9]]
$held_list += $str[:2]   $held_set |= {$key}   $held_dict |= {$key: $str[:9]}   $held_tuple += ($int,)   print($plain, $plain)
print($int, $str, $list, sep='/', end=';\n')   print(*$list, $plain)   print(text($any))   print(text($any))   print(text($set))
print(text($use))   $new_int: int = $int   $new_plain: $annotation = $plain   $new_unbound: int   $own_int = $own_int = $int
$own_plain, $own_int = trim($plain), $int   $own_int, ($own_str, $new_plain) = $int, ($str[:9], $plain)
$target = trim($plain), trim($plain), $int   $target = [trim($plain), *$str, 1, 2][:3]   $target = trim($list)
[$own_plain, *$own_list] = $str[:5] + 'w'   *$own_list, = trim($tuple)   $name_list.append($int)   $name_list.$list_change
$name_dict.$dict_change   $name_dict[$key] = $str[:9]   $name_list[$slice] = trim($list)[:2]   $name_list[$slice] = $str[:3]
$name_list[$index] = $int   $name_dict['n'], $name_list[$slice] = $int, trim($tuple)
$name_dict[$letter_key] $dict_sign $mixed   del $name_list[$slice]   del $name_dict[$key]   del $name_list[$index]
assert $bool, $plain   assert $any   pass   $any   $new_temp@1 = $plain; del $@1
$new_temp@1 = $new_temp@2 = $list; $@1 += [$plain]; print($@2); del $@1, $@2
$new_temp@1, $new_temp@2 = [$plain, 1], {'k': [2]}; del $@1[0], ($@2['k'][0],), $@2['k']; print($@1, $@2)
if ($new_int@1 := $int) > $int: print($@1)   $own_int = $int if $bool else $int   $own_int, $own_int = $int, $int
for $own_int@1 in range($tiny): print($@1, end=' ')   type $new_alias@1 = $annotation; print($@1, $@1.__name__)
type $new_alias@1[T] = list[T] | None; print($@1.__value__, $@1.__type_params__, $@1[int])
$own_any = lambda $each_int, *args, **named: ($int, args, named)   print((lambda $each_plain=$out_plain: $plain)())
exec($program, {**globals()})   raise $error($plain) from None if $bool else $error('cause')
""")

COMPOUND = paragraphs(r"""
class $new_local@1($class):
    size = $int
    def get(self): return self.size, $plain
print(text($@1.size), text($@1.get))

if $bool:
    $block
elif $bool:
    $block
else:
    $block

if $any:
    $block

if $bool:
    $block
else:
    $block

if ($new_int := $int) > $int:
    $block

for $own_int in range($tiny):
    $block

for $new_int, $new_plain in enumerate($list[:4]):
    $block
else:
    $block

for $new_plain in $list[:5]:
    $block

for $new_any, *$new_list in [[1, 2, 3], $str[:4] + 'e', $tuple or (0,)]:
    $block

for $new_plain in sorted($set, key=repr)[:4]:
    $block

for $new_any, $new_plain in list($dict.items())[:4]:
    $block

for $new_plain in $walk:
    print(text($plain))
    $block

for $name_dict['it'] in *$str[:3], $int:
    $block

$new_count@1 = 0
while $@1 < 3:
    $@1 += 1
    $block
else:
    $block

$new_count@1 = 4
while ($@1 := $@1 - 1) > 0:
    $block

try:
    $block
except $error as $new_error@1:
    print(oops($@1))
    $block

try:
    $block
    raise $error($plain)
except ($error, $error) as $new_error@1:
    print(oops($@1))
finally:
    $block

try:
    $block
except $error:
    $block
except Exception as $new_error@1:
    print(oops($@1))
else:
    $block
finally:
    print('finally', $plain)

try:
    print(text($any))
    $block
except $error, $error:
    $block
except:
    print('bare')
    $block

try:
    try:
        $block
        $any
    finally:
        print('inner', $plain)
        $block
except LookupError as $new_error@1:
    raise $error($plain) from $@1

try:
    raise $error($plain)
except Exception as $new_error@1:
    $@1.add_note($str)
    print(oops($@1), $@1.args)
    try:
        $block
        raise $error('second')
    except Exception as $new_error@2:
        print(oops($@2), $@2.__context__ is $@1)

try:
    raise ExceptionGroup($str + 'g', [$error($plain), $error($plain), ExceptionGroup('in', [$error(1)])])
except* ($error, $error) as $new_group@1:
    print(oops($@1))
    $block
except* $error as $new_group@2:
    print(oops($@2))

try:
    $block
    raise $error($plain)
except* $error as $new_group@1:
    print(oops($@1))
    raise $error('new')
except* Exception:
    $block
else:
    $block
finally:
    $block

try:
    try:
        raise ExceptionGroup('g', [ValueError($plain), KeyError($int)])
    except* $error:
        $block
except ExceptionGroup as $new_group@1:
    print(oops($@1), oops($@1.split(KeyError)[0]), oops($@1.subgroup(lambda e: bool(e.args))))

with Guard($plain) as $new_plain:
    $block

with Guard($str) as $new_str, Guard($int, Exception) as $new_int:
    $block
    print(text($any))

with (Guard(1, $error), Guard($plain), Guard($str[:9], ($error, $error)) as $name_dict['w'],):
    $block
    raise $error($plain)

with Guard(trim(($plain, $plain, $int))) as ($new_plain, *$own_list):
    $block
""")

# Statements of generators, and of coroutines
GENERATOR = lines(r"""
yield $plain   yield $int   yield $plain, *$list[:2]   $new_any = yield $plain   print('  got', text((yield $plain)))
yield from $list[:3]
""") + paragraphs(r"""
$new_any = yield
print('  got', text($new_any))

$new_any@1 = yield from $walk
print('  sub', text($@1))

for $new_plain in $list[:3]:
    yield $plain
    $block

if (yield $bool):
    $block

try:
    yield $plain
    $block
except $error as $new_error@1:
    print('  inside', oops($@1))
    yield $plain
""")

ASYNC = lines(r"""
await Pause($plain)   print('  sum', $int, text(await Pause($plain)))   print(text([await Pause(i) for i in range($out_tiny)]))
print(text({i: await Pause(i) async for i in countdown(2)}))
""") + paragraphs(r"""
$new_int@1 = await Pause($str)
print('  woke', $@1)

async with AsyncGuard($str) as $new_str:
    $block

async for $new_plain in $awalk:
    print('  item', text($plain))
    $block

$new_list@1 = [(i, $plain) async for i in $awalk if $bool]
print(text($@1))

async for $new_plain in countdown($tiny):
    $block
else:
    $block

async with AsyncGuard(1) as $new_int, AsyncGuard($plain, Exception):
    $block
    raise $error(await Pause(2))

try:
    await Pause($plain)
    $block
except $error as $new_error@1:
    print('  inside', oops($@1))
finally:
    print('  left')
""")

# Probes of operands that mostly do not fit
MIXED = [f"show($label, lambda: {expression})" for expression in lines(r"""
$mixed + $mixed   $mixed - $mixed   $mixed * $mixed   $mixed / $mixed   $mixed % $mixed   $mixed // $mixed   $mixed @ $mixed
$mixed ** $mixed   $mixed << $mixed   $mixed >> $mixed   $mixed & $mixed   $mixed | $mixed   $mixed ^ $mixed   $mixed < $mixed
$mixed >= $mixed   $mixed == $mixed   $mixed in $mixed   $mixed[$index]   $mixed[$slice]   -$mixed   +$mixed   ~$mixed
$mixed()   $mixed.$letter   [*$mixed]   {**$mixed}   len($mixed)   divmod($mixed, $mixed)   max($mixed, $mixed)   int($mixed)
float($mixed)   list($mixed)   dict($mixed)   bytes($mixed)   print(*$mixed)   sum($mixed)   isinstance($mixed, $mixed)
sorted($mixed)   str($mixed, 'ascii')   print(**$mixed)   abs($mixed)   range($mixed)   $mixed if $mixed else $mixed
round($mixed, $mixed)   {$mixed: 1}   {$mixed, 1}   f'{ $mixed:$str_spec}'.strip()   '%d|%s' % $mixed   ''.join($mixed)
$mixed[$index:$mixed]   zip($mixed, strict=$mixed)   getattr(1, $mixed)   iter($mixed, 3)   reversed($mixed)
type($mixed)($mixed)   hasattr($mixed, '__len__')   (lambda a, *b, c=1: (a, b, c))(*$mixed)   pow($mixed, 2, $mixed)
""")]

# Other probes: the result of an expression, or its exception, is printed
PROBES = [f"show($label, lambda: {expression})" for expression in lines(r"""
$any   $any   $any   $use   $use   $use   $use   $int   $str   $list   $dict   $set   $tuple   $bytes   $float   $bool
parts(t'{$int}')   parts(t'a{$str!r:>{$tiny}}b{ $plain }' t'{$name_int = }')   (t'x{ $plain}' + t'{$str!s}').values
parts(rt'\{$int + 1:{$str}}{{}}')   eval($source)   eval('a + b', {'a': $plain}, {'b': $plain})   exec($program, {**globals()})
eval($broken_source)   eval(compile($source, 'snippet', 'eval'))
""")] + paragraphs(r"""
def $new_entry@1(*a): return *a, $plain
show($label, lambda: $@1(*$list)[$index])

$new_space@1 = {}
exec($assignments, $@1)
print(sorted(k for k in $@1 if k != '__builtins__'))

$new_set@1 = set($str)
$@1.$set_change
print(text($@1))

$new_copy@1 = [$plain, $plain, *$list]
show($label, lambda: $@1.$list_change)
show($label, lambda: $@1)

$new_copy@1 = {'a': $plain, **$dict}
show($label, lambda: $@1.$dict_change)
show($label, lambda: $@1)

$new_value@1 = $mixed
$@1 $mixed_sign $mixed
print(text($@1))

$new_value@1 = $mixed
try:
    $@1 $mixed_sign $mixed
finally:
    print(text($@1))

def $new_entry@1[T](a: T, *rest: T, k: $annotation = $plain) -> list[T]: return [a, k]
show($label, lambda: [t.__name__ for t in $@1.__type_params__])
show($label, lambda: $@1.__annotations__['k'])

def $new_entry@1():
    for i in range(3):
        try:
            if i == $tiny: continue
            return i, $plain
        finally:
            print('finally', i)
            if $bool: break
    return $plain
show($label, lambda: $@1())

def $new_entry@1():
    try:
        return $any
    except $error:
        return $plain
    finally:
        if $bool:
            return $plain
show($label, lambda: $@1())

def $new_entry@1(start):
    total = start
    def add(n):
        nonlocal total
        total += n
        return total
    return add, lambda: total
$new_value@2, $new_value@3 = $@1($int)
show($label, lambda: ($@2($int), $@2(2), $@3()))

def $new_entry@1(n):
    return n if n < 2 else $@1(n - 1) + $@1(n - 2)
show($label, lambda: [$@1(i) for i in range(8)])

def $new_entry@1(a, /, b, *c, d=$plain, **e): return a, b, c, d, sorted(e)
show($label, lambda: $@1($plain, $plain, *$list))
show($label, lambda: $@1($plain, d=$int, **{'b': $plain, 'z': 1}))
show($label, lambda: $@1(*$tuple, b=$plain, **$dict))
show($label, lambda: $@1(a=$plain, b=2))

def $new_entry@1(n):
    got = []
    try:
        while True:
            got.append((yield n))
            n += 1
    finally:
        print('closed', text(got))
drive($@1($int), [None, $plain, $plain, $error($plain), $plain])

def $new_entry@1():
    $new_any = yield from countup($tiny)
    return (yield from countup(2))
drive($@1(), [None, $plain, $plain, $error(1), None, None])

$new_value@1 = countup(3)
show($label, lambda: next($@1))
show($label, lambda: $@1.send($plain))
show($label, lambda: $@1.throw($error($plain)))
show($label, lambda: next($@1, 'over'))
$@1.close()

$new_value@1 = Pause($plain).__await__()
show($label, lambda: next($@1))
show($label, lambda: $@1.send($plain))

async def $new_entry@1():
    stream = countdown(3)
    print(text(await anext(stream)), text(await stream.asend($plain)))
    try:
        print(text(await stream.athrow($error($plain))))
    except Exception as e:
        print(oops(e))
    await stream.aclose()
    return await anext(stream, 'none left')
show($label, lambda: run($@1()))

class $new_entry@1:
    total = $int
    try:
        parts = [total for _ in range($out_tiny)]
    except NameError as error:
        parts = oops(error)
    def total_of(self): return total
show($label, lambda: $@1.parts)
show($label, lambda: $@1().total_of())
""")

# What classes can derive from: the type, and the kind of its constructor's argument
BUILTIN_BASES = {"int": (int, "int"), "str": (str, "str"), "list": (list, "list"), "dict": (dict, "dict"),
                 "tuple": (tuple, "tuple"), "float": (float, "float"), "Exception": (Exception, "plain"),
                 "ValueError": (ValueError, "plain"), "KeyError": (KeyError, "plain")}

CLASS_LINES = {
    "__init__": paragraphs(r"""
def __init__(self, a=$int, b=$plain):
    self.a = a
    self.b = b

def __init__(self, a=$int, *rest, **named):
    self.a, self.b = a, $plain
    print('  init', text(rest), sorted(named))
"""),
    "__init__ of a subclass": paragraphs(r"""
def __init__(self, *args):
    super().__init__(*args)
    self.b = $plain

def __init__(self, a=$int, b=2):
    super().__init__(a)
    self.a += b
    print('  more', self.a)

def __init__(self, *args):
    print('  first', type(self).__name__)
    super(__class__, self).__init__(*args[:1])
"""),
    "__repr__": paragraphs(r"""
def __repr__(self):
    return f'{type(self).__name__}<{self.a!r}>'
"""),
    "body": lines(r"""
$new_int = $int   $new_list: list = $list   '''A docstring.'''
$new_plain, $new_list = $out_plain, [$int for $each_int in range($out_tiny)]   print('  in the body', $plain)
__match_args__ = ('a', 'b')   __match_args__ = ('a',)   $new_int: int   __hash__ = None   limit = $int; del limit
""") + paragraphs(r"""
for $new_int in range(2):
    $new_plain = $plain

if $bool:
    $new_int = $int
else:
    $new_str = $str

class Inner:
    depth = $int
    def __repr__(self): return 'Inner()'

try:
    $new_plain = $any
except Exception as error:
    print(oops(error))
"""),
    "after": lines(r"""
OBJECT.a += $int; show($label, lambda: (OBJECT, OBJECT.a))   del OBJECT[$index]
show($label, lambda: (CLASS.__name__, CLASS.__bases__, CLASS.__doc__))
assert OBJECT, $plain   print(sorted(k for k in vars(CLASS) if not k.startswith('__')))
""") + paragraphs(r"""
OBJECT.b = $plain
show($label, lambda: OBJECT.b)
del OBJECT.b
show($label, lambda: OBJECT.b)

OBJECT.extra = $plain
show($label, lambda: vars(OBJECT))

OBJECT[$index] = $plain
show($label, lambda: OBJECT[0])

OBJECT += $int
print(text(OBJECT))

with OBJECT as $new_any:
    print(text($any))

for $new_any in OBJECT:
    print(text($any))
    break

CLASS.late = lambda self, k=$int: (self.a, k)
show($label, lambda: OBJECT.late())

CLASS.__add__ = lambda self, other: $plain
show($label, lambda: OBJECT + 1)

show($label, lambda: CLASS(*$list))
show($label, lambda: CLASS(zz=$int))

match OBJECT:
    case CLASS(a=0 | 1 as $new_any@1):
        print('few', $@1)
    case CLASS(a=$new_any@2) if $bool:
        print(text($@2))
    case _:
        print('no match')

$new_made@1 = type('Made', (CLASS,), {'a': $int})
show($label, lambda: $@1.a)

OBJECT.__class__ = CLASS
OBJECT.a, OBJECT.b = $int, [$plain]
print(OBJECT.a, text(OBJECT.b))

show($label, lambda: {**OBJECT})
show($label, lambda: print(*OBJECT))
"""),
}

# Members of any class; those with `other` get a value of any kind there.
DUNDERS = lines(r"""
def __invert__(self): return $any   def __abs__(self): return $int   def __divmod__(self, other): return $plain
def __ge__(self, other): return NotImplemented   def __ne__(self, other): return $any   def __len__(self): return $any
def __bool__(self): return $plain   def __next__(self): raise StopIteration   def __iter__(self): return $plain
def __reversed__(self): return $list   def __str__(self): return $plain   def __repr__(self): return 'own ' + $str
def __index__(self): return $tiny   def __int__(self): return $int   def __float__(self): return $float
def __round__(self, digits=None): return digits, $int   def __dir__(self): return ['b', 'a']
def __missing__(self, other): return 'missing', text(other)   field1 = Tracked($plain)   field2 = ReadOnly($plain)
field1 = property(lambda self: $plain, doc='a doc')   def __set_name__(self, owner, name): print('  named', name)
def __instancecheck__(self, other): return $bool   def __or__(self, other): return 'or', text(other)
def __ror__(self, other): return 'ror', text(other)   field2 = lambda self=None: $plain
""") + paragraphs(r"""
def __add__(self, other):
    if isinstance(other, int):
        return self.a + other
    return NotImplemented

def __radd__(self, other):
    return ('radd', text(other), $plain)

def __iadd__(self, other):
    self.a += 1
    return self

def __sub__(self, other):
    return $any

def __mul__(self, other):
    return [self.a] * (other if isinstance(other, int) and other < 5 else 1)

def __matmul__(self, other):
    return 'matmul', $int

def __truediv__(self, other):
    return $int / other

def __neg__(self):
    return $int

def __pow__(self, other, modulo=None):
    return $int, modulo

def __eq__(self, other):
    return $bool

def __eq__(self, other):
    if not hasattr(other, 'a'):
        return NotImplemented
    return self.a == other.a
def __hash__(self): return 3

def __lt__(self, other):
    return self.a < getattr(other, 'a', $int)

def __len__(self):
    return $tiny

def __bool__(self):
    return $bool

def __getitem__(self, other):
    if other == 3:
        raise IndexError($plain)
    return text(other), $plain

def __getitem__(self, other):
    return $list[other]

def __setitem__(self, other, value):
    print('  set', text(other), text(value))

def __delitem__(self, other):
    print('  del', text(other), $plain)

def __contains__(self, other):
    return $bool

def __iter__(self):
    return iter($list[:4])

def __iter__(self):
    yield $plain
    yield from $list[:2]
    return $plain

def __iter__(self):
    self.left = 3
    return self
def __next__(self):
    self.left -= 1
    if self.left < 0:
        raise StopIteration
    return self.left, $plain

def __call__(self, *args, **named):
    return args, sorted(named), $plain

def __str__(self):
    return $str

def __format__(self, other):
    return '[' + other + ']' + $str

def __enter__(self):
    print('  entering', $plain)
    return $plain
def __exit__(self, kind, error, trace):
    print('  leaving', kind and kind.__name__)
    return $bool

def __getattr__(self, other):
    if other.startswith('__'):
        raise AttributeError(other)
    return 'dynamic ' + other

def __getattribute__(self, other):
    if other == 'b':
        return 'intercepted'
    return super().__getattribute__(other)

def __setattr__(self, other, value):
    print('  setattr', other, text(value))
    super().__setattr__(other, value)

def __delattr__(self, other):
    print('  delattr', other)
    object.__delattr__(self, other)

@property
def field1(self):
    return self.a, $plain

@property
def field1(self):
    return self.a
@field1.setter
def field1(self, value):
    self.a = value
@field1.deleter
def field1(self):
    print('  deleted field1')

@classmethod
def field2(cls, k=$int):
    return cls.__name__, k

@staticmethod
def field2(k=$plain):
    return k

def __init_subclass__(cls, **options):
    print('  subclass', cls.__name__, sorted(options))
    super().__init_subclass__()

def __class_getitem__(cls, other):
    return cls.__name__, text(other)

def __new__(cls, *args, **named):
    print('  new', cls.__name__, len(args))
    return super().__new__(cls)

def _hidden(self): return $int
__private = $int
def reveal(self): return self.__private, self._hidden()
""")

SUBCLASS_MEMBERS = lines(r"""
def __len__(self): return super().__len__() + 1   def __missing__(self, other): return 'missing', text(other)
def __init_subclass__(cls, /, **options): print('  sub', cls.__name__, sorted(options))
def __str__(self): return 'str of ' + super().__str__()   def field2(self, *args): return getattr(super(), 'field2', len)(*args)
""") + paragraphs(r"""
def __getitem__(self, other):
    print('  item', text(other))
    return super().__getitem__(other)

def __add__(self, other):
    return 'plus', super().__add__(other)

def __eq__(self, other):
    return super().__eq__(other)
__hash__ = None

def __repr__(self):
    return 'sub ' + super().__repr__()

def __iter__(self):
    for i in super().__iter__():
        yield 'it', i
""")

METACLASS_MEMBERS = lines(r"""
def __len__(cls): return $tiny   def __getitem__(cls, key): return cls.__name__, text(key)
def __instancecheck__(cls, thing): return isinstance(thing, int) or type.__instancecheck__(cls, thing)
def __contains__(cls, thing): return $bool   def __repr__(cls): return 'meta ' + cls.__name__
def __add__(cls, other): return 'class plus', text(other)
""") + paragraphs(r"""
def __new__(mcls, name, bases, namespace, **options):
    print('  making', name, sorted(options))
    namespace['made'] = $plain
    return super().__new__(mcls, name, bases, namespace)
def __init__(cls, name, bases, namespace, **options):
    super().__init__(name, bases, namespace)

@classmethod
def __prepare__(mcls, name, bases, **options):
    return {'prepared': $plain}

def __call__(cls, *args, **named):
    print('  calling', cls.__name__)
    return super().__call__(*args, **named)

def __getattr__(cls, name):
    if name.startswith('__'):
        raise AttributeError(name)
    return 'meta ' + name

def __iter__(cls):
    yield cls.__name__
    yield $plain

@property
def field1(cls): return 'of the class', $plain
""")
