"""The grammar of generate_programs.py: templates of expressions, statements and class members.

The notation is described there. In a text of lines each line is a template, or several with three spaces between them; in one of
paragraphs each paragraph is one. lint_sizes: table
"""
import re


def lines(text):
    return re.split(r"\n|   +", text.strip("\n"))


def paragraphs(text):
    return text.strip("\n").split("\n\n")


# Stems of names by the kind of value that they hold. A count is an int that only its own loop assigns.
STEM = {"int": "num", "float": "real", "str": "txt", "bytes": "raw", "bool": "flag", "list": "items", "tuple": "pair",
        "dict": "table", "set": "bag", "plain": "item", "any": "thing", "count": "count"}

LITERALS = {
    "int": ["0", "1", "2", "3", "5", "7", "9", "12", "0x1F", "0b101", "0o17", "1_000", "-1", "-4", "255", "65537"],
    "small": ["0", "1", "2", "3", "5", "8"],
    "tiny": ["0", "1", "2", "3", "($int % 4)", "(len($str) % 3)"],
    "nonzero": ["1", "2", "3", "7", "-2", "10", "4", "5", "100", "-7", "16", "0"],
    "float": ["0.0", "0.5", "2.5", "-1.25", "1e3", "3.", ".125", "1_0.5", "-0.0", "1e16"],
    "str": ["''", "'a'", '"abc"', "'b c'", "'Zoë'", r"'tab\tend'", r"r'\d'", '\'x\' "y"', "'aXbXc'", "'''it's'''",
            r"'\x41\u00df'", "'12'", "'{}'", "u'ab'"],
    "bytes": ["b''", "b'ab'", r"b'\x00\xff'", r"rb'\n'", "b'a b' b'c'"],
    "bool": ["True", "False"],
    "list": ["[]", "[1, 2, 3]", "['a', None]", "[0, 'b', 2.5]", "[[1], (2,)]"],
    "tuple": ["()", "(1,)", "(1, 'a')", "(3, 2, 1)"],
    "dict": ["{}", "{'a': 1}", "{1: 'x', 'b': [2]}", "{(1, 2): None}"],
    "set": ["set()", "{1, 2}", "{'a', 'b', 3}", "frozenset('ab')"],
    "key": ["0", "1", "2", "'a'", "'b'", "'key'", "None", "(1, 2)", "b'k'", "True", "2.0"],
    # Operands that mostly do not fit each other
    "mixed": ["0", "1", "-3", "20", "2.5", "True", "None", "'ab'", "''", "b'ab'", "[1, 2]", "()", "(1, 'a')", "{'a': 1}",
              "{1, 2}", "2j", "...", "range(3)", "NotImplemented", "slice(1, 2)", "int", "frozenset()", "bytearray(b'xy')",
              "($int % 10)", "$list", "$dict"],
    "plain": ["None", "1", "'p'", "2.5", "(1, 2)", "[]"],
    "any": ["None", "...", "print", "int", "1j", "{3}", "NotImplemented"],
}

# What a result can be made of with an operator: (sign, level, left, right); no left operand for a prefix.
OPERATORS = {
    "int": [("+", "+", "int", "int"), ("-", "+", "int", "int"), ("*", "*", "int", "small"), ("//", "*", "int", "nonzero"),
            ("%", "*", "int", "nonzero"), ("&", "&", "int", "int"), ("|", "|", "int", "int"), ("^", "^", "int", "int"),
            ("<<", "<<", "int", "tiny"), (">>", "<<", "int", "tiny"), ("**", "**", "small", "tiny"),
            ("and", "and", "int", "int"), ("or", "or", "int", "int"), ("-", "unary", None, "int"), ("~", "unary", None, "int"),
            ("+", "unary", None, "int")],
    "float": [("+", "+", "float", "float"), ("-", "+", "float", "int"), ("*", "*", "float", "float"),
              ("/", "*", "int", "nonzero"), ("//", "*", "float", "nonzero"), ("%", "*", "float", "nonzero"),
              ("**", "**", "small", "float_exponent"), ("-", "unary", None, "float")],
    "str": [("+", "+", "str", "str"), ("*", "*", "str", "tiny"), ("or", "or", "str", "str"), ("and", "and", "str", "str"),
            ("%", "*", "str_format", "int")],
    "bytes": [("+", "+", "bytes", "bytes"), ("*", "*", "bytes", "tiny"), ("%", "*", "bytes_format", "int")],
    "list": [("+", "+", "list", "list"), ("*", "*", "list", "tiny"), ("or", "or", "list", "list")],
    "tuple": [("+", "+", "tuple", "tuple"), ("*", "*", "tuple", "tiny")],
    "dict": [("|", "|", "dict", "dict")],
    "set": [("|", "|", "set", "set"), ("&", "&", "set", "set"), ("-", "+", "set", "set"), ("^", "^", "set", "set")],
    "bool": [("<", "compare", "int", "int"), ("<=", "compare", "int", "float"), (">", "compare", "str", "str"),
             (">=", "compare", "tuple", "tuple"), ("==", "compare", "plain", "plain"), ("!=", "compare", "plain", "plain"),
             ("in", "compare", "plain", "list"), ("not in", "compare", "key", "dict"), ("in", "compare", "str", "str"),
             ("is", "compare", "plain_name", "none"), ("is not", "compare", "plain_name", "none"), ("not", "not", None, "any"),
             ("and", "and", "bool", "bool"), ("or", "or", "bool", "bool"), ("<", "compare", "set", "set"),
             ("==", "compare", "set", "set"), ("in", "compare", "key", "set"), ("<", "compare", "list", "list")],
    "any": [(sign, level, "mixed", "mixed") for level, signs in [
        ("+", "+ -"), ("*", "* / // % @"), ("<<", "<< >>"), ("&", "&"), ("|", "|"), ("^", "^"), ("**", "**"), ("and", "and"),
        ("or", "or"), ("compare", "< <= > >= == != in")] for sign in signs.split()] + [("not in", "compare", "mixed", "mixed")]
           + [(sign, "unary", None, "mixed") for sign in "-+~"],
}

EXPRESSIONS = {
    "int": lines(r"""
len($str)   len($list)   len($set)   len($dict)   abs($int)   int($float)   ord(($str + 'a')[0])   sum([$int, $int, $float > 1])
sum($each_int@1 * 2 for $@1 in range($out_tiny))   sum(1 for $each_plain in $out_list[:5] if $bool)   max($int, $int, $int)
min([$out_int, $out_int], key=lambda $each_int: $int)   round($float)   round($int, -1)   $int.bit_length()
$list.count($plain)   $str.find($str)   divmod($int, $nonzero)[0]   pow($small, $tiny, $nonzero)   len([*$list, *$tuple])
len({**$dict, $key: $plain})   ($bytes + b'q')[0]   int.from_bytes($bytes[:4], 'big')
(lambda $each_int, /, *, k=$out_int: $int)($out_int)   (lambda *args, **named: len(args) + len(named))(*$list, $plain, k=$plain)
[$int, $int][$bool]   ({0: $int, 1: $int}[$int % 2])   ($int, $int)[-1]
(lambda $each_int@1, $each_int=$out_int: $int)($out_int, $out_int)   next(iter([$int, $int]))   int('0x1f', 0)
len(list($walk))
"""),
    "small": ["len($tuple)", "11|$int % 10", "3"],
    "tiny": ["11|$int % 4", "11|len($str) % 3", "2"],
    "nonzero": ["10|$int % 5 + 1", "10|len($str) + 1", "3"],
    "float_exponent": ["0.5", "2.0", "-1.0"],
    "none": ["None"],
    "plain_name": ["$name_plain", "$name_int"],
    "str_format": ["'%d'", "'%05d|'", "'<%x>'", "'%+d'", "'%r %%'", "'%-6s.'", "'%.3e'"],
    "bytes_format": ["b'%d'", "b'<%x>'", "b'%5d'"],
    "float": lines(r"""
float($int)   abs($float)   round($float, 2)   min($float, $float)   max($float, $int, 0.5)   sum([$float, $float], 0.5)
11|$int / $nonzero   float('%s' % $small)   $float.conjugate()   divmod($float, $nonzero)[1]   ($float, $int, $float)[0]
"""),
    "bool": lines(r"""
isinstance($any, int)   isinstance($any, (str, list))   isinstance($any, int | str | None)   isinstance($any, $class)
issubclass($class, $class)   5|$int < $int <= $int   5|$int == $int != $int > $int   5|$int in $list == $bool
5|$str < $str < $str   $str.startswith($str)   $str.endswith(('a', $str))   $str.isalpha()   $str.$str_test()
any($bool for $each_plain in $out_list[:5])   all([$bool, $bool])   any($list)   callable($any)   bool($any)
hasattr($any, 'upper')   $float.is_integer()   $set.issubset($set)   $set.isdisjoint($list)   (not $bool)
(lambda $each_plain: $bool)($out_plain)
"""),
    "str": lines(r"""
f'{$int}'   f'<{$int:$int_spec}>'   f'{$float:$float_spec}'   f'{$str:$str_spec}'   f'{$str!r:>{$tiny + 5}}|{$list}'
f'{$int:{$tiny}d}{$str!a}'   f'{$float:{$tiny + 4}.{$tiny}f}'   f'{$name_int=}'   f'{$name_str = !s:^9}'
f'{{{$int}}}' f"{$tuple}"   f'a{'b' + f'{$int + 1:x}'}c'   rf'\d{$int}\n'   f'{ $dict }{(lambda: $int)()}'
f'{$instance}|{$instance!s:>4}'   $str.$str_method   $str.$str_method.$str_method
', '.join([str($each_plain@1) for $@1 in $out_list])   '-'.join(map(repr, $list))   '.'.join(sorted($str))   str($plain)
repr($plain)   ascii($str)   str($bytes, 'latin-1')   chr(97 + $tiny)   $str[$slice]   ($str + 'z')[-1]
format($int, '$int_spec')   format($str, '$str_spec')   '%s|%r' % ($plain, $plain)   '%(a)s-%(b)03d' % {'a': $plain, 'b': $int}
'{} {!r:>6} {}'.format($plain, $str, $int)   '{0}-{1!r}-{k:>5}-{0}'.format($plain, $str, k=$int)
'{0[0]}{1.real}'.format([$plain], $int)   type($plain).__name__   $str.partition($str)[2]   $bytes.decode('latin-1')
$bytes.hex()   hex($int)   bin($int)   ''.join(reversed($str))   max($str, $str, key=len)   [$str, $str, *$str.split()][0]
"""),
    "bytes": lines(r"""
$str.encode()   $str.encode('ascii', 'replace')   bytes([$small, 255 - $small])   bytes($tiny)   $bytes[$slice]
$bytes.$bytes_method   b'-'.join([$bytes, $bytes])   ($small).to_bytes(2, 'little')   bytes(bytearray($bytes) + b'z')
bytes.fromhex('00 ff')
"""),
    "list": lines(r"""
[$plain, $plain]   [$plain, *$list]   [*$tuple, *$str, $plain]   [*$list, *[$plain], $plain,]   list($tuple)   list($str)
list(range($tiny, $small))   list(range($small, $tiny, -2))   $list[$slice]   $list[$slice]   $list.copy()
sorted($set, key=repr)   sorted([$int, $int, $int], reverse=$bool)
sorted($out_list, key=lambda $each_plain@1: (str(type($@1)), repr($@1)))   [$plain for $each_plain in $out_list[:5]]
[$each_plain@1 for $@1 in $out_list[:5] if $bool]   [$int for $each_int in range($out_small) if $bool if $bool]
[($each_plain@1, $each_str@2) for $@1 in $out_list for $@2 in $out_str]
[[$int for $each_int in range(2)] for $each_int in range($out_tiny)]
[$plain for $each_int@1, $each_plain in enumerate($out_list[:5]) if $@1 != 1]
[$plain for $each_plain, *$each_list in [$out_tuple + (1,), (2, 3)]]   [(lambda: $each_int@1)() for $@1 in range($out_tiny)]
list(map(lambda $each_plain: $plain, $out_list[:5]))   list(filter(lambda $each_plain: $bool, $out_list[:5]))
list(zip($list, $str))   list(enumerate($tuple, $small))   list($dict)   list($dict.items())   list($dict.values())
list(reversed($list))   $str.split()   $str.split('a', 1)   $str.splitlines(True)   list($bytes)   list($walk)
[*map(str, $list)]   list(dict.fromkeys($str))   11|[$plain] * $tiny   (lambda *args: [*args])(*$list, $plain)
[$each_plain@1 for $each_list@2 in [$out_list, $out_list] for $@1 in $@2]
"""),
    "tuple": lines(r"""
($plain, $plain)   ($plain,)   (*$list, $plain)   tuple($list)   tuple($each_plain@1 for $@1 in $out_list)   tuple(sorted($str))
divmod($int, $nonzero)   $str.partition($str)   $str.rpartition(' ')   $tuple[$slice]   ($int, ($str, $plain))
(lambda *args: args)($plain, *$list)
"""),
    "dict": lines(r"""
{$key: $plain}   {**$dict, $key: $plain}   {$key: $plain, **$dict, **{$key: $int}}   dict(a=$plain, b=$plain)
dict($dict, c=$plain)   dict(zip($str, $list))   dict([(1, $plain), ($key, $plain)])   dict.fromkeys($str, $plain)
{$each_int@1: $plain for $@1 in range($out_tiny)}   {$str: $plain for $each_plain in $out_list[:5]}
{$each_str@1: $each_int@2 for $@2, $@1 in enumerate($out_str) if $@2 != $int}   $dict.copy()
(lambda **named: named)(a=$plain, **{'z': $plain})
"""),
    "set": lines(r"""
{$key, $key}   {*$str, $key}   set($str)   frozenset($tuple and 'xyz')   {$each_int@1 % 3 for $@1 in range($out_small)}
{$each_str@1 for $@1 in $out_str if $bool}   $set.union($str)   $set.difference($set, [1])   $set.intersection($set)
$set.symmetric_difference('ab')   {type($each_plain@1).__name__ for $@1 in $out_list}
"""),
    "key": ["$int", "$str", "($int, $str)", "$bool", "$bytes"],
    "any": lines(r"""
$list[$index]   $tuple[$index]   $dict[$key]   $dict.get($key)   $dict.get($key, $plain)   $str[$index]   $list.$list_change
$dict.$dict_change   $use   $use   $set   (lambda $each_plain: $any)   ($plain for $each_plain in $out_list[:5])
getattr($plain, 'missing', $plain)   getattr($any, $str)   $any.real   $any[$index]   $any($plain)   $class   next($walk)
next($walk, $plain)   eval($source)   11|complex($int, $small) * 1j   [$plain, $set]   type($any)   max($list)   sorted($list)
min($dict, default=$plain)   int($plain)   int($str, 36)   int($str)   float($str)   [*zip($str, $tuple, strict=$bool)]
$bytes[$index]   list($plain)   reversed($tuple)   range($small)[$slice]   range($small, 20, $nonzero)   ($any, $any)
{$key: $set}   $class.a   5|$set == $any   iter($list)   zip($list)   (lambda: (yield $plain))   vars($instance)   super
"""),
    "mixed": lines(r"""
$mixed_atom   11|$int % 10   $str   $list   $dict   $bytes   $float
"""),
    "mixed_atom": ["None", "2j", "..."],
}

# What can be done with SELF, an instance of a generated class: by the member that makes it work, if it takes one.
USES = {
    "": lines(r"""
SELF.a   SELF.b   SELF.missing   SELF == $plain   SELF != $int   SELF < $instance   bool(SELF)   str(SELF)   repr(SELF)
f'{SELF}'   f'{SELF!r:>4}'   {SELF: 1}[SELF]   {SELF} == {SELF}   isinstance(SELF, $class)   type(SELF).__name__
type(SELF).__mro__   hasattr(SELF, 'a')   getattr(SELF, 'zz', $plain)   getattr(SELF, $str)   setattr(SELF, 'b', $plain)
delattr(SELF, 'b')   sorted(vars(SELF))   SELF.__class__   type(SELF).a   callable(SELF)   super(type(SELF), SELF).a
SELF.__init__(1)   not SELF   SELF and $plain   $int + SELF   SELF()   len(SELF)
list(SELF)   SELF[$index]
"""),
    "__add__": ["SELF + $int", "SELF + SELF", "SELF + $plain", "sum([SELF, 1])"],
    "__radd__": ["$int + SELF", "$str + SELF", "sum([SELF])"],
    "__sub__": ["SELF - $plain"],
    "__mul__": ["SELF * $tiny", "$tiny * SELF"],
    "__matmul__": ["SELF @ $plain"],
    "__truediv__": ["SELF / $int", "SELF / SELF"],
    "__neg__": ["-SELF", "-(-SELF)"],
    "__invert__": ["~SELF"],
    "__abs__": ["abs(SELF)"],
    "__pow__": ["SELF ** 2", "pow(SELF, 2, 3)"],
    "__divmod__": ["divmod(SELF, 2)"],
    "__round__": ["round(SELF)", "round(SELF, 1)"],
    "__or__": ["SELF | $dict"],
    "__ror__": ["$plain | SELF"],
    "__eq__": ["SELF == SELF", "SELF != $instance", "SELF in [$plain, SELF]", "SELF == $plain", "[SELF].index(SELF)",
               "{SELF: 2}.get(SELF)"],
    "__ne__": ["SELF != SELF"],
    "__lt__": ["SELF < SELF", "SELF > $int", "sorted([SELF, $instance])", "max(SELF, SELF)"],
    "__ge__": ["SELF >= $int"],
    "__len__": ["len(SELF)", "bool(SELF)", "reversed(SELF)"],
    "__bool__": ["not SELF", "$int if SELF else $str", "SELF or 1"],
    "__getitem__": ["SELF[$index]", "SELF[*$list]", "SELF[$slice]", "SELF['k', ...]", "SELF[1:2, $int]", "list(SELF)",
                    "$plain in SELF", "[*SELF]"],
    "__contains__": ["$plain in SELF", "$int not in SELF"],
    "__iter__": ["list(SELF)", "[*SELF, *SELF]", "$plain in SELF", "print(*SELF)", "sum(SELF)", "dict(SELF)",
                 "max(SELF, default=0)", "iter(SELF)", "[text($each_any@1) for $@1 in SELF if $@1 != 2]",
                 "sorted(SELF, key=repr)", "(lambda *args: len(args))(*SELF)"],
    "__next__": ["next(SELF)", "next(SELF, 'over')"],
    "__reversed__": ["list(reversed(SELF))"],
    "__call__": ["SELF()", "SELF($int, k=$plain)", "SELF(*$list)"],
    "__str__": ["str(SELF)", "f'{SELF}'", "'%s' % SELF"],
    "__repr__": ["repr([SELF])", "f'{SELF!r}'"],
    "__format__": ["f'{SELF:$int_spec}'", "format(SELF)"],
    "__index__": ["[10, 20, 30][SELF]", "hex(SELF)", "range(SELF)", "'abc'[SELF:]"],
    "__int__": ["int(SELF)", "'%d' % SELF"],
    "__float__": ["float(SELF)"],
    "__getattr__": ["SELF.anything", "SELF.__nothing__"],
    "__setattr__": ["setattr(SELF, 'a', $int)"],
    "__delattr__": ["delattr(SELF, 'b')"],
    "__dir__": ["dir(SELF)"],
    "field1": ["SELF.field1", "setattr(SELF, 'field1', $plain)", "delattr(SELF, 'field1')", "type(SELF).field1"],
    "field2": ["SELF.field2()", "SELF.field2($plain)", "type(SELF).field2()"],
    "__class_getitem__": ["type(SELF)[$plain]", "type(SELF)[int, str]"],
    "reveal": ["SELF.reveal()", "SELF.__private"],
    "__instancecheck__": ["isinstance($int, SELF)"],
    "__missing__": ["SELF[$key]"],
}

WORDS = {
    "annotation": ["int", "str", "list[int]", "dict[str, int]", "int | None", "'Later'", "tuple[int, ...]", "undefined_name",
                   "object", "None"],
    "index": ["0", "0", "1", "-1", "2", "-2", "7"],
    "slice": ["1:", ":2", "::2", "::-1", "1:3", "-2:", ":-1", "$tiny:", ":", "3:0:-1", "None:2", "0:9:3"],
    "int_spec": ["d", "05", "+", "x", "#X", "#o", "b", ",", "_", ">6", "<6", "^7", "*^9", "=+6", "08,", "e", ".2f", "%", "n",
                 "s"],
    "float_spec": [".2f", "g", ".3e", "10.1f", "+.1f", "%", ".0f", "<9.2f", "012.3f", ",.1f", "", "_.2f", "z.1f", ".3"],
    "str_spec": [">8", "<8", "^9", "*^9", ".2", "-<7.3", "s", ""],
    "str_test": ["isdigit", "isupper", "islower", "isspace", "isalnum", "isidentifier", "istitle", "isprintable", "isascii",
                 "isdecimal"],
    "str_method": ["upper()", "lower()", "title()", "strip()", "swapcase()", "capitalize()", "casefold()", "lstrip('a')",
                   "rstrip('bc')", "replace('a', 'bb')", "replace('', '-', 2)", "center(9, '*')", "ljust(6)", "rjust(6, '.')",
                   "zfill(5)", "expandtabs(4)", "removeprefix('a')", "removesuffix('c')", "translate({97: 'A', 98: None})",
                   "translate(str.maketrans('ab', 'ba', 'c'))", "join('xyz')", "join(['p', 'q'])", "format(1, 2)"],
    "bytes_method": ["upper()", "lower()", "strip(b'a')", "replace(b'a', b'--')", "center(5, b'.')", "zfill(4)", "title()",
                     "rjust(4)", "removeprefix(b'a')", "translate(None, b'a')", "join([b'1', b'2'])", "swapcase()"],
    "list_change": ["append(4)", "extend('xy')", "insert(1, 'in')", "pop()", "pop(0)", "remove(1)", "reverse()", "index(2)",
                    "clear()", "sort()", "sort(key=repr)", "sort(key=str, reverse=True)", "count(1)", "index(1, 1)",
                    "__len__()", "extend((1, 2))"],
    "dict_change": ["pop('a')", "pop('zz', None)", "setdefault('k', 1)", "update(a=2)", "update([('q', 1)])", "popitem()",
                    "keys()", "items()", "values()", "get('a')", "__contains__('a')", "update({1: 2}, z=3)",
                    "keys() & {'a', 1}"],
    "set_change": ["add(5)", "add('a')", "discard(1)", "remove(1)", "update('ab', [3])", "clear()", "difference_update({1})",
                   "intersection_update([1, 2])", "symmetric_difference_update('ab')"],
    "sum_sign": ["+=", "-=", "|=", "&=", "^=", "//=", "%=", ">>="],
    "mixed_sign": ["+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**="],
    "dict_sign": ["+=", "-=", "/=", "%=", "|=", "&=", "^=", "@="],
    "letter": ["a", "b", "real", "x"],
    "letter_key": ["'a'", "'b'", "1"],
    "broken": ["1 +", "(1, 2", "a b", "f(x for x in y, 1)", "def", "1 = x", "x := 1", "lambda: (yield) = 1", "f(a=1, 2)", "*x",
               "'open", "[i for i in]", "not", "a..b", "{1: 2, 3}", "f'{'", "x if y", "return 1", "0777", "1__0", "del f()",
               "None = 1"],
}

ERRORS = ["ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "AttributeError", "RuntimeError",
          "LookupError", "ArithmeticError", "StopIteration", "NotImplementedError"]

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
