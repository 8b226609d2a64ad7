"""What scripts/property_text runs under both interpreters: random operations on text, bytes and numbers, one line of output each.

SEED, COUNT and AREAS are put in front. Everything is drawn from a generator of its own, so both interpreters draw the same. Sizes
stay below 2**31 or beyond 2**64, since the oracle is a 32-bit machine.
"""


class Draw:
    def __init__(self, seed):
        self.state = (seed * 2862933555777941757 + 3037000493) % 2**64

    def below(self, count):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % count

    def chance(self, percent):
        return self.below(100) < percent

    def choice(self, items):
        return items[self.below(len(items))]


draw = Draw(SEED)
PIECES = ['', 'a', 'b', 'A', 'Z', 'ab', 'aa', 'abc', ' ', '  ', '\t', '\n', '\r\n', '\r', '\x0b', '\x0c', '\x1c', '\x1e', '\x1f', '\x85', '\xa0', '\u2028',
          '\u3000', '\u200b', '\xad', '0', '7', '12', '\u0663', '\xb2', '\xbd', '\u4e00', '\xdf', '\u0130', '\u0131', '\u0149', '\u01f0', '\u0390', '\u03a3',
          '\u03c3', '\u03c2', '\u01c4', '\u01c5', '\u01c6', '\ufb01', '\ufb03', '\u1e9e', '\u0345', '\u0307', '\u0301', '\u1f80', '\u1fbc', '\u10d0', '\u1c90',
          '\xe9', '\xff', '\xb5', '\u017f', '\u212a', '\u0100', '\uffff', '\ufffd', '\ufeff', '\U00010400', '\U00010428', '\U0001f600', '\U0010ffff', '\ud800', '\udbff',
          '\udc00', '\udc80', '\udcff', '\udfff', "'", '"', '\\', '{', '}', '%', ',', '_', '-', '+', '.', ':', '!', '\x00', '\x7f', '\x80', '\u20ac', '\u0152',
          '\u2019', '\u0081', 'hello world', 'Title Case', 'x1', 'self', '3abc', '\u2160', '\u24b6', '\u0295', '\u02b0', '\xaa', '\U0001d400', '\ua7f1']
BYTE_PIECES = [b'', b'a', b'b', b'A', b'ab', b'aa', b' ', b'\t', b'\n', b'\r\n', b'\x0b', b'\x0c', b'0', b'12', b'%', b',', b'-', b'+', b'\\', b"'", b'"', b'\x00', b'\x7f', b'\x80',
               b'\xbf', b'\xc0', b'\xc2', b'\xc3\xa9', b'\xe2\x82\xac', b'\xe2\x82', b'\xed\xa0\x80', b'\xed\xb0\x80', b'\xf0\x9f\x98\x80', b'\xf0\x9f', b'\xf4\x90',
               b'\xef\xbb\xbf', b'\xff', b'\xfe', b'\xff\xfe', b'\xfe\xff', b'\xff\xfe\x00\x00', b'\x00\x00\xfe\xff', b'\x00\xd8', b'\xd8\x00', b'\x00\xdc', b'\xdc\x00', b'\x81', b'hello', b'deadBEEF',
               b'Zz', b'\xf5', b'\x01\x00\x00\x00', b'\x00\x00\x11\x00']


def any_character():
    kind = draw.below(10)
    if kind < 4:
        return chr(32 + draw.below(95))
    if kind < 6:
        return chr(draw.below(0x250))
    if kind < 8:
        return chr(draw.below(0x3000))
    if kind < 9:
        return chr(draw.below(0x10000))
    return chr(draw.below(0x110000))


def text():
    kind = draw.below(10)
    if kind < 5:
        return ''.join([draw.choice(PIECES) for _ in range(draw.below(5))])
    if kind < 8:
        return draw.choice(PIECES)
    return ''.join([any_character() for _ in range(draw.below(8))])


def octets():
    kind = draw.below(10)
    if kind < 6:
        return b''.join([draw.choice(BYTE_PIECES) for _ in range(draw.below(5))])
    if kind < 8:
        return draw.choice(BYTE_PIECES)
    return bytes([draw.below(256) for _ in range(draw.below(8))])


def buffer():
    kind = draw.below(10)
    data = octets()
    return data if kind < 6 else bytearray(data) if kind < 8 else memoryview(data)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return f'Index({self.value!r})'


class Number:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value

    def __int__(self):
        return 7

    def __repr__(self):
        return f'Number({self.value!r})'


class Shown:
    def __str__(self):
        return 'sh\xf6wn'

    def __repr__(self):
        return 'Sh\xf6wn()'

    def __format__(self, spec):
        return f'<{spec}>'

    a = 'attr'
    items = [1, 'two', {'k': 3.5}]


class Text(str):
    pass


class Data(bytes):
    pass


class Whole(int):
    pass


class Real(float):
    pass


def small():
    return draw.below(24) - 8


def integer():
    kind = draw.below(20)
    if kind < 14:
        return small()
    if kind < 15:
        return draw.choice([True, False])
    if kind < 17:
        return Index(small())
    return draw.choice([2**64, -2**64, 2**100, 255, 256, 300, -1])


def wrong():
    return draw.choice([None, 1.5, 'x', b'x', [], (), {}, [1], ('a', 'b'), object, 3, 1j, True, range(3), Index(2), ..., ['a', 1], [b'a', 'b'], Shown(), bytearray(b'xy'), 2**70, Index('x')])


def width():
    return draw.choice([draw.below(20), draw.below(20), draw.below(40), -3, 0, Index(12), True, 2**64])


def bound():
    return None if draw.chance(20) else integer()


def maybe_text():
    return None if draw.chance(25) else text()


def maybe_octets():
    return None if draw.chance(25) else buffer()


def character():
    return any_character() if draw.chance(80) else text()


def octet():
    return bytes([draw.below(256)]) if draw.chance(80) else buffer()


def octets_or_number():
    return buffer() if draw.chance(60) else draw.below(300) - 10


def count():
    return draw.choice([-1, 0, 1, 2, 3, -2, True, Index(1), 2**64])


def flag():
    return draw.choice([True, False, 0, 1, None, 'yes', ''])


def texts():
    items = [text() for _ in range(draw.below(4))]
    if draw.chance(10):
        items.append(wrong())
    return draw.choice([list, tuple, iter, lambda items: (item for item in items)])(items)


def octet_lists():
    items = [buffer() for _ in range(draw.below(4))]
    if draw.chance(10):
        items.append(wrong())
    return draw.choice([list, tuple, iter])(items)


def text_or_tuple():
    return text() if draw.chance(60) else tuple([text() if draw.chance(95) else wrong() for _ in range(draw.below(4))])


def octets_or_tuple():
    return buffer() if draw.chance(60) else tuple([buffer() if draw.chance(95) else wrong() for _ in range(draw.below(4))])


def translation():
    kind = draw.below(5)
    if kind == 0:
        return {ord(any_character()): draw.choice([None, 'xyz', 65, '', '\U0001f600', -1, 0x110000, 1.5, b'a']) for _ in range(3)}
    if kind == 1:
        return {ord(c): draw.choice([None, 'Q', 0x20ac, 'long']) for c in 'ab \xe9\u20ac'}
    if kind == 2:
        return [None, 'x'] * 60
    if kind == 3:
        return str.maketrans('abc\xe9', 'xyz\u20ac', 'AZ')
    return {97: 'A', 98: None}


ENCODINGS = ['utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be', 'ascii', 'latin-1', 'cp1252', 'UTF8', 'utf_16', 'U8', 'UTF-16LE',
             'utf_16_be', 'US-ASCII', 'iso-8859-1', 'L1', 'windows-1252', '1252', 'CP1252', 'latin1', 'utf-8 ', 'utf--8', 'utf 8', 'nonesuch', '', 'utf-8\x00', 'UTF_32_LE', 'iso8859-1',
             'utf-16 le', 'Latin 1', 'ISO_8859-1:1987', 'ansi_x3.4_1968', 'utf8-ucs4', 'u\u20ac']
HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass', 'nonesuch', '', 'Strict']


def encoding():
    return draw.choice(ENCODINGS[:11] if draw.chance(75) else ENCODINGS)


def handler():
    return draw.choice(HANDLERS)


# Methods: required arguments, optional ones, and names of keywords that take optional ones.
STR_METHODS = {
    'capitalize': (), 'casefold': (), 'center': (width, (character,)), 'count': (text, (bound, bound)), 'endswith': (text_or_tuple, (bound, bound)),
    'expandtabs': ((width,), 'tabsize'), 'find': (text, (bound, bound)), 'index': (text, (bound, bound)), 'isalnum': (), 'isalpha': (), 'isascii': (), 'isdecimal': (), 'isdigit': (),
    'isidentifier': (), 'islower': (), 'isnumeric': (), 'isprintable': (), 'isspace': (), 'istitle': (), 'isupper': (), 'join': (texts,), 'ljust': (width, (character,)), 'lower': (),
    'lstrip': ((maybe_text,),), 'partition': (text,), 'removeprefix': (text,), 'removesuffix': (text,), 'replace': (text, text, (count,), 'count'), 'rfind': (text, (bound, bound)),
    'rindex': (text, (bound, bound)), 'rjust': (width, (character,)), 'rpartition': (text,), 'rsplit': ((maybe_text, count), 'sep', 'maxsplit'), 'rstrip': ((maybe_text,),),
    'split': ((maybe_text, count), 'sep', 'maxsplit'), 'splitlines': ((flag,), 'keepends'), 'startswith': (text_or_tuple, (bound, bound)), 'strip': ((maybe_text,),), 'swapcase': (),
    'title': (), 'translate': (translation,), 'upper': (), 'zfill': (width,), 'encode': ((encoding, handler), 'encoding', 'errors'), 'maketrans': (text, (text, text)),
    '__add__': (text,), '__mul__': (count,), '__rmul__': (count,), '__mod__': (text,), '__contains__': (text,), '__getitem__': (integer,), '__eq__': (text,), '__lt__': (text,), '__ge__': (text,),
    '__len__': (), '__repr__': (), '__str__': (), '__getnewargs__': (), '__format__': (text,), '__rmod__': (text,)}
BYTES_METHODS = {
    'capitalize': (), 'center': (width, (octet,)), 'count': (octets_or_number, (bound, bound)), 'decode': ((encoding, handler), 'encoding', 'errors'), 'endswith': (octets_or_tuple, (bound, bound)),
    'expandtabs': ((width,), 'tabsize'), 'find': (octets_or_number, (bound, bound)), 'hex': ((character, count), 'sep', 'bytes_per_sep'), 'index': (octets_or_number, (bound, bound)), 'isalnum': (),
    'isalpha': (), 'isascii': (), 'isdigit': (), 'islower': (), 'isspace': (), 'istitle': (), 'isupper': (), 'join': (octet_lists,), 'ljust': (width, (octet,)), 'lower': (), 'lstrip': ((maybe_octets,),),
    'partition': (buffer,), 'removeprefix': (buffer,), 'removesuffix': (buffer,), 'replace': (buffer, buffer, (count,)), 'rfind': (octets_or_number, (bound, bound)),
    'rindex': (octets_or_number, (bound, bound)), 'rjust': (width, (octet,)), 'rpartition': (buffer,), 'rsplit': ((maybe_octets, count), 'sep', 'maxsplit'), 'rstrip': ((maybe_octets,),),
    'split': ((maybe_octets, count), 'sep', 'maxsplit'), 'splitlines': ((flag,), 'keepends'), 'startswith': (octets_or_tuple, (bound, bound)), 'strip': ((maybe_octets,),), 'swapcase': (), 'title': (),
    'translate': (maybe_octets, (buffer,), '', 'delete'), 'upper': (), 'zfill': (width,), 'fromhex': (text,), 'maketrans': (buffer, buffer), '__add__': (buffer,), '__mul__': (count,), '__rmul__': (count,),
    '__contains__': (octets_or_number,), '__getitem__': (integer,), '__eq__': (buffer,), '__lt__': (buffer,), '__ge__': (buffer,), '__len__': (), '__repr__': (), '__mod__': (octets_or_number,),
    '__bytes__': (), '__rmod__': (buffer,)}
BYTEARRAY_METHODS = BYTES_METHODS | {
    'append': (lambda: draw.below(270) - 5,), 'clear': (), 'copy': (), 'extend': (octets_or_list := lambda: draw.choice([buffer, octet_numbers, wrong])(),), 'insert': (integer, lambda: draw.below(260)),
    'pop': ((integer,),), 'remove': (lambda: draw.below(128),), 'reverse': (), 'resize': (lambda: draw.choice([0, 1, 2, 5, -1, Index(3), 2**64]),), '__setitem__': (integer, lambda: draw.below(260)),
    '__delitem__': (integer,), '__iadd__': (buffer,), '__imul__': (count,)}
del BYTEARRAY_METHODS['__bytes__']


def octet_numbers():
    return [draw.below(258) for _ in range(draw.below(4))]


def arguments(makers):
    """Positional and keyword arguments for one call: mostly right ones."""
    positional, keywords = [], {}
    names = [maker for maker in makers if type(maker) is str]
    for maker in makers:
        if type(maker) is tuple:
            given = draw.below(len(maker) + 1)
            if names and draw.chance(30):
                for name, optional in zip(names, maker):
                    if name and draw.chance(60):
                        keywords[name] = optional()
            else:
                positional += [optional() for optional in maker[:given]]
        elif type(maker) is not str:
            positional.append(maker())
    if draw.chance(6) and positional:
        positional[draw.below(len(positional))] = wrong()
    if draw.chance(2):
        positional.append(wrong())
    if draw.chance(1) and positional:
        positional.pop()
    if draw.chance(1):
        keywords[draw.choice(['sep', 'x', 'end'])] = 1
    return positional, keywords


def written(value):
    if isinstance(value, memoryview):
        return f'memoryview({value.tobytes()!r}, {value.format!r}, {value.shape})'
    if type(value) is tuple:
        return f'({", ".join([written(item) for item in value])})'
    if type(value) is list:
        return f'[{", ".join([written(item) for item in value])}]'
    if type(value).__name__ in ('generator', 'list_iterator', 'tuple_iterator'):
        return type(value).__name__
    if isinstance(value, (Text, Data, Whole, Real)):
        return f'{type(value).__name__}({ascii(value)})'
    return ascii(value)


def show(label, function):
    try:
        outcome = written(function())
    except UnicodeError as e:
        parts = [getattr(e, name, None) for name in ('encoding', 'object', 'start', 'end', 'reason')]
        outcome = f'{type(e).__name__} {ascii(str(e))} {ascii(parts)}'
    except Exception as e:
        outcome = f'{type(e).__name__} {ascii(str(e))}'
    print(label, '->', outcome if len(outcome) < 2000 else f'{outcome[:300]}...{len(outcome)}')


def call(receiver, name, positional, keywords):
    label = f'{written(receiver)}.{name}({", ".join([written(p) for p in positional] + [f"{k}={written(v)}" for k, v in keywords.items()])})'
    show(label, lambda: getattr(receiver, name)(*positional, **keywords))
    if isinstance(receiver, bytearray):
        print('  now', receiver)


def method_of(table):
    name = draw.choice(list(table))
    return name, *arguments(table[name])


def str_operation():
    receiver = text()
    call(Text(receiver) if draw.chance(3) else receiver, *method_of(STR_METHODS))


def bytes_operation():
    receiver = octets()
    call(Data(receiver) if draw.chance(3) else receiver, *method_of(BYTES_METHODS))


def bytearray_operation():
    call(bytearray(octets()), *method_of(BYTEARRAY_METHODS))


def codec_operation():
    kind = draw.below(4)
    name, errors = encoding(), handler()
    if kind == 0:
        value = text()
        show(f'{ascii(value)}.encode({ascii(name)}, {errors!r})', lambda: value.encode(name, errors))
    elif kind == 1:
        data = octets()
        show(f'{data!r}.decode({ascii(name)}, {errors!r})', lambda: data.decode(name, errors))
    elif kind == 2:
        source = buffer() if draw.chance(90) else wrong()
        show(f'str({written(source)}, {ascii(name)}, {errors!r})', lambda: str(source, name, errors))
    else:
        value = text() if draw.chance(95) else wrong()
        maker = draw.choice([bytes, bytearray])
        show(f'{maker.__name__}({written(value)}, {ascii(name)}, {errors!r})', lambda: maker(value, name, errors))


def number():
    kind = draw.below(14)
    if kind < 4:
        return small()
    if kind < 5:
        return (draw.below(2**31) << 64 + draw.below(200)) * draw.choice([1, -1]) if draw.chance(70) else draw.below(500)
    if kind < 8:
        return real()
    if kind < 9:
        return complex(real(), real())
    if kind < 10:
        return draw.choice([True, Whole(12), Real(2.5), Index(5), Number(1.25)])
    if kind < 11:
        return Shown()
    return draw.choice([text(), text(), octets(), None, [1, 'a'], ('t',), {'k': 1}])


def real():
    kind = draw.below(10)
    if kind < 2:
        return draw.choice([0.0, -0.0, 0.5, 1.5, 2.5, 1e16, 1e22, 5e-324, 1.7976931348623157e308, float('inf'), float('-inf'), float('nan'), 1e15, 12345.75, 0.0001, 0.00001])
    if kind < 6:
        return draw.choice([1, -1]) * round(draw.below(1000) / draw.choice([1, 10, 100, 1000, 7]), 3)
    return draw.choice([1.0, -1.0]) * draw.below(2**31) * 2.0 ** (draw.below(400) - 200)


def some(percent, choices):
    return draw.choice(choices) if draw.chance(percent) else ''


def percent_format():
    parts = []
    for _ in range(1 + draw.below(3)):
        parts.append(draw.choice(['', 'a', '\xe9', '%%', ' ', '\u20ac']))
        parts.append('%' + some(15, ['(k)', '(a)', '(x y)', '()', '(z)', '(k']) + some(25, ['-', '+', ' ', '#', '0', '-0', '+#', ' 0']) + some(35, ['5', '1', '12', '*', '0', '20', '99999999999999999999']) +
                     some(30, ['.2', '.0', '.', '.5', '.*', '.12', '.99999999999999999999']) + some(5, ['l', 'h', 'L', 'll']) + draw.choice('sssrradddiuxXoeEfFgGcc%bzq\u20ac '))
    return ''.join(parts)


def percent_operation():
    format = percent_format()
    kind = draw.below(10)
    if kind < 2:
        operand = {'k': number(), 'a': number(), 'x y': 1, '': 2}
    elif kind < 4:
        operand = number()
    else:
        operand = tuple([number() if draw.chance(80) else draw.below(20) for _ in range(max(0, format.count('%') - draw.below(2) * draw.below(2)))])
    if draw.chance(35):
        format = format.encode('utf-8')
        if draw.chance(20):
            format = bytearray(format)
    show(f'{ascii(format)} % {written(operand)}', lambda: format % operand)


def spec():
    result = some(30, ['<', '>', '^', '=', '*<', '0>', '_^', '\xe9=', '\u20ac^', '{<', '\U0001f600>', '\x00<']) + some(20, ['+', '-', ' ']) + some(8, ['z']) + some(15, ['#']) + some(15, ['0'])
    result += some(40, ['5', '12', '30', '1', '0', '007', '99999999999999999999']) + some(20, [',', '_', ',_', ',,', '__']) + some(35, ['.2', '.0', '.5', '.10', '.', '.20', '.3,', '.3_', '.,', '._', '.99999999999999999999'])
    return result + some(75, 'dbxXoneEfFgG%scFdf\u20acqN')


def spec_operation():
    value, this = number(), spec()
    kind = draw.below(3)
    if kind == 0:
        show(f'format({written(value)}, {ascii(this)})', lambda: format(value, this))
    elif kind == 1:
        show(f'{ascii("{:" + this + "}")}.format({written(value)})', lambda: ('{:' + this + '}').format(value))
    else:
        w, p = draw.below(12), draw.below(6)
        source = f'f"{{value{some(20, ["!r", "!s", "!a"])}:{some(40, ["<", "^", "0", "*>"])}{{w}}.{{p}}{some(60, "dfegs%")}}}"'
        show(f'{source} {written(value)} {w} {p}', lambda: eval(source, {'value': value, 'w': w, 'p': p}))


FIELDS = ['', '0', '1', '2', 'k', 'a.b', '0.a', '0[0]', '0[k]', 'k[0]', 's.items[1]', 's.items[2][k]', 's.a', '0.__class__', 'missing', '5', '0[', '0]', '0.', '.a', '[0]', '0[]', '-1', '0[-1]', '00', ' 0', '0 ',
          's.items[9]', '0[a b]', 'k.real', '\xe9', '99999999999999999999', '0[99999999999999999999]', '0[0]x', 's.items[2]k', '{', '0.{0}']


def brief_number():
    value = number()  # as a specification, long digits would be a precision beyond 2**31
    return value if len(ascii(value)) < 10 or isinstance(value, int) else 2.5


def format_operation():
    parts = []
    for _ in range(1 + draw.below(3)):
        parts.append(draw.choice(['', 'a', '{{', '}}', '\xe9', '{', '}', ' ', '\u20ac']) if draw.chance(30) else '')
        inner = draw.choice(FIELDS) if draw.chance(60) else ''
        conversion = some(15, ['!r', '!s', '!a', '!', '!x', '!rr', '!r '])
        what = some(45, [':', ':>5', ':{}', ':{1}', ':{0}d', ':{k}', ':.{}f', ':{!r}', ':{:{}}', ':}', ':{', ':' + spec()])
        parts.append('{' + inner + conversion + what + '}')
    template = ''.join(parts)
    positional = [brief_number() for _ in range(draw.below(4))]
    keywords = {'k': brief_number(), 's': Shown()} if draw.chance(70) else {}
    label = f'{ascii(template)}.format({", ".join([written(p) for p in positional])}, k={written(keywords.get("k"))})'
    if draw.chance(15):
        show('map ' + label, lambda: template.format_map(keywords))
    else:
        show(label, lambda: template.format(*positional, **keywords))


DIGITS = ['0', '1', '12', '7', 'ff', 'FF', '_', ' ', '+', '-', '0x', '0b', '0o', '0X', '.', 'e', 'e5', 'E-3', 'inf', 'nan', 'Infinity', 'j', 'J', '\u0663', '\uff11', '\x00', '\n', '\u3000', 'x', 'z', '__', '1_0', '1e400', '123456789012345678901234567890',
          '.5', '5.', '(', ')', '1+2j', '\xe9', '\ud800', 'p3', '0x1.8p3', '\U0001d7ce', 'L', '08']


def numeral():
    return ''.join([draw.choice(DIGITS) for _ in range(1 + draw.below(4))])


def parse_operation():
    value = numeral()
    if draw.chance(20):
        value = value.encode('utf-8', 'replace')
        if draw.chance(30):
            value = bytearray(value)
    kind = draw.below(10)
    label = written(value)
    if kind < 2:
        show(f'int({label})', lambda: int(value))
    elif kind < 5:
        base = draw.choice([0, 2, 8, 10, 16, 36, 3, 1, 37, -1, 2**64, Index(16), None, '10', 10.0])
        show(f'int({label}, {written(base)})', lambda: int(value, base))
    elif kind < 7:
        show(f'float({label})', lambda: float(value))
    elif kind < 9:
        show(f'complex({label})', lambda: complex(value))
    else:
        show(f'float.fromhex({label})', lambda: float.fromhex(value))


def int_operation():
    kind = draw.below(10)
    value = draw.choice([small(), draw.below(2**31) << draw.below(100), -(draw.below(2**31) << draw.below(100)), 255, 256, -128, -129, 0, True, Whole(300)])
    if kind < 3:
        length, order, signed = draw.choice([0, 1, 2, 4, 8, 20, -1, Index(3), 2**64, 1.5]), draw.choice(['little', 'big', 'big', 'middle', 1, 'Big']), draw.choice([True, False, 0, [], 'x'])
        keywords = {'signed': signed} if draw.chance(50) else {}
        positional = [length, order][:draw.choice([2, 2, 2, 1, 0])]
        call(value, 'to_bytes', positional, keywords)
    elif kind < 5:
        source = draw.choice([octets, octet_numbers, wrong, buffer])()
        positional = [source, draw.choice(['little', 'big', 'middle', None])][:draw.choice([2, 2, 1])]
        call(int, 'from_bytes', positional, {'signed': flag()} if draw.chance(50) else {})
    elif kind < 6:
        call(value, draw.choice(['bit_length', 'bit_count', 'conjugate', 'as_integer_ratio', 'is_integer', '__index__', '__trunc__', '__floor__', '__ceil__', '__float__', '__repr__', '__abs__', '__neg__', '__invert__', '__bool__']), [wrong()] if draw.chance(3) else [], {})
    elif kind < 8:
        other = number()  # round(n, -2**70) would count the digits of a power
        call(value, draw.choice(['__add__', '__radd__', '__sub__', '__rsub__', '__mul__', '__floordiv__', '__rfloordiv__', '__mod__', '__rmod__', '__divmod__', '__truediv__', '__and__', '__or__', '__xor__', '__eq__', '__lt__', '__format__']), [other], {})
    else:
        a, b = number(), number()
        if type(a) in (str, bytes, list, tuple) or type(b) in (str, bytes, list, tuple):
            b = draw.below(4)
        operator = draw.choice(['+', '-', '*', '/', '//', '%', '<', '<=', '==', '!=', '&', '|', '^'])
        show(f'{written(a)} {operator} {written(b)}', lambda: eval(f'a {operator} b', {'a': a, 'b': b}))


def float_operation():
    kind = draw.below(10)
    value = real()
    if kind < 3:
        call(value, draw.choice(['hex', 'as_integer_ratio', 'is_integer', 'conjugate', '__repr__', '__trunc__', '__floor__', '__ceil__', '__int__', '__abs__', '__neg__', '__bool__', '__getnewargs__']), [wrong()] if draw.chance(3) else [], {})
    elif kind < 5:
        call(value, draw.choice(['__add__', '__rsub__', '__mul__', '__floordiv__', '__rmod__', '__mod__', '__divmod__', '__truediv__', '__eq__', '__lt__', '__ge__', '__rpow__' if False else '__radd__']), [number()], {})
    elif kind < 6:
        call(value, '__round__', [draw.choice([None, 0, 1, 2, -2, 5, 400, -400, Index(1), 1.5, 2**64])] if draw.chance(80) else [], {})
    elif kind < 7:
        mantissa = ''.join([draw.choice('0123456789abcdefF') for _ in range(draw.below(18))])
        source = draw.choice(['', '-', '+', ' ']) + draw.choice(['0x', '0X', '']) + draw.choice(['0', '1', '', 'f']) + draw.choice(['.', '']) + mantissa + some(70, ['p0', 'p-3', 'P+10', 'p-1074', 'p-1080', 'p1023', 'p1024', 'p', 'p99999999999', 'e5']) + some(5, [' ', 'x'])
        show(f'float.fromhex({source!r})', lambda: float.fromhex(source))
    elif kind < 8:
        show(f'repr of float {value!r}', lambda: (repr(value), str(value), f'{value:.17g}', f'{value:e}', '%r' % value, value == float(repr(value))))
    elif kind < 9:
        a, b = number(), number()
        show(f'complex({written(a)}, {written(b)})', lambda: complex(a, b))
    else:
        z = complex(real(), real())
        w = draw.choice([z.conjugate(), real(), small(), complex(real(), 0), number()])
        operator = draw.choice(['+', '-', '*', '/', '==', '!=', '<', '//', '%'])
        show(f'{z!r} {operator} {written(w)}', lambda: eval(f'a {operator} b', {'a': z, 'b': w}))


def view_operation():
    data = octets() + bytes(draw.below(9))
    format = draw.choice(['B', 'b', 'c', 'h', 'H', 'i', 'I', 'q', 'Q', 'f', 'd', '?', 'x', '@B', '<h', 'e', ''])
    if format == '?':
        data = bytes([octet % 2 for octet in data])  # of others the oracle reads one bit only
    view = memoryview(bytearray(data) if draw.chance(60) else data)
    label = f'view of {data!r} as {format}'
    if draw.chance(60):
        try:
            view = view.cast(format)
        except Exception as e:
            print(label, type(e).__name__, e)
            return
    kind = draw.below(10)
    if kind < 2:
        show(label + ' tolist', lambda: written([view.tolist(), view.nbytes, view.itemsize, view.shape, view.strides, view.readonly]))
    elif kind < 4:
        a, b, c = bound(), bound(), draw.choice([None, 1, -1, 2, -3, 0])
        show(f'{label} [{written(a)}:{written(b)}:{c}]', lambda: view[a:b:c])
    elif kind < 5:
        i = integer() if draw.chance(90) else wrong()
        show(f'{label} [{written(i)}]', lambda: view[i])
    elif kind < 7:
        i, item = small(), draw.choice([small(), real(), 300, 2**40, b'x', b'xy', 'x', True, None, Index(3), Number(1.0), -2**63, 2**64])

        def store():
            view[i] = item
            return view.tolist() if view.format != '' else None
        show(f'{label} [{i}] = {written(item)}', store)
    elif kind < 8:
        other = buffer() if draw.chance(70) else wrong()
        a = bound()

        def store_slice():
            view[a:] = other
            return view.tolist()
        show(f'{label} [{written(a)}:] = {written(other)}', store_slice)
    elif kind < 9:
        other = buffer()
        show(f'{label} == {written(other)}', lambda: (view == other, view != other, view[::2] == other))
    else:
        name = draw.choice(['hex', 'tobytes', 'count', 'index', 'toreadonly', 'release', '__len__', 'cast', '__contains__'])
        positional = {'hex': [draw.choice(['-', b':', 'ab', 1, '\xe9']), count()][:draw.below(3)], 'tobytes': [draw.choice(['C', 'F', 'A', None, 'X', 1])][:draw.below(2)], 'count': [draw.below(100)],
                      'index': [draw.below(100), small(), small()][:1 + draw.below(3)], 'cast': [draw.choice(['B', 'h', 'zz', 1]), draw.choice([[2, 2], (1,), [0], [-1], 'x', [2**64], 3])][:1 + draw.below(2)], '__contains__': [draw.below(100)]}.get(name, [])
        print(label, end=' ')
        call(view, name, positional, {})


OPERATIONS = {'str': str_operation, 'bytes': bytes_operation, 'bytearray': bytearray_operation, 'codec': codec_operation, 'percent': percent_operation, 'spec': spec_operation, 'format': format_operation,
              'parse': parse_operation, 'int': int_operation, 'float': float_operation, 'view': view_operation}
chosen = [OPERATIONS[name] for name in AREAS or OPERATIONS]
for number_of_operation in range(COUNT):
    draw.choice(chosen)()
