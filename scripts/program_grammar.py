"""The grammar of generate_programs.py: names, literals, operators and templates of expressions.

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
