# All the forms of str and bytes literals: prefixes, quotes, escapes, raw, continued lines, concatenation.
def show(*values):
    for value in values:
        print(ascii(value), len(value), end="; ")
    print()


show('single', "double", '''triple''', """triple""", '', "", '''''', """""", 'a"b', "a'b", '''a'b''c"d''', """a"b""c'd""", 'it\'s', "say \"hi\"", '''end\'''', """quote\"""")
show('\n\t\r\a\b\f\v\0\\\'\"', '\x41\x7f\xff', '\101\0\7\377\18\1234', '\u0041\u20ac\U0001F600', '\N{EURO SIGN}\N{latin small letter a}\N{BEL}', 'é€😀')
show('a\
b', "one \
    two", '''first
second\
third
''', 'line\n' 'next')
show(r'\n\t\x41', R"\d+\\", r'\'', r"a\"b", r'''a
\
b''', r'\\', r"\u0041\N{x}")
show(u'unicode', U"\u00e9", u'''tri''')
show('a' 'b', 'a' "b" '''c''', 'a' r'\n' '\n', u'a' 'b', ('par' 'en'
     'thesised'), 'x' 'y' * 2, 'a' f'{1 + 1}' 'b', f'{1}' r'\{' '{2}', '%s' '%s' % (1, 2), 'a' 'b'.upper(), 'a''b', 'a'"b"'c')
show(b'bytes', B"\x00\xff", b'\101\n\\', b'''tri
ple''', b'a' b'b', b'a' br'\n', rb'\x41', bR"\d", Rb'', b'\'"', b"it's", b'\u0041\N{x}'.replace(b"\\", b"/"))
print(b'\x00\x01\t\n\r\x1f ~\x7f\x80\xff', b"it's", b'say "hi"', b"both ' and \"", b'\\', bytes(range(32, 40)), bytearray(b'mu\x00table'))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr('\\'), repr('\n\t\r'), repr('\x00\x1f\x7f\x80\xa0\xad'), repr('é€😀'), repr('\u200b\ud800\ufeff\U000e0001\U0010ffff'))
print('tab\there', "new\nline", 'back\\slash', r'raw\n', "null\0end".replace("\0", "<0>"), 'bell'.upper())
print("a" "b" == "ab", "é" == "\u00e9" == "\xe9" == "\N{LATIN SMALL LETTER E WITH ACUTE}", len("e\u0301"), "e\u0301" == "\xe9", '\1' == '\x01', "\r\n" == '''\r
''', 'a' 'b' in ['ab'], ["one" "two", "three"], ("one", "two" "three"), {"k" "ey": "va" "lue"})


def documented():
    "first" " and second"
    'not part of it'


def raw_documented():
    r"""raw \n doc"""


def bytes_not_documented():
    b"bytes"


def f_not_documented():
    f"no"


class Documented:
    '''class doc'''

    def method(self): "one line"; return 1


print([o.__doc__ for o in (documented, raw_documented, bytes_not_documented, f_not_documented, Documented, Documented.method)])
for source in (r"'\q'", r"'\8'", r"'\400'", r"b'\q'", r"'\x4'", r"'\xg1'", r"'\u123'", r"'\N{}'", r"'\N{LATIN}'", r"b'\x4'", r"b'\400'", "'a' b'b'", "b'é'", "r'\\'", "'''a''", "ur'a'", "br'a' rb'b'", "bb'a'", "f'a' b'b'", "'a\nb'", "'a\\\nb'", "'\\\n'", r"'\ '"):
    try:
        print(source.encode("ascii", "backslashreplace").decode().replace("\n", "<nl>"), ascii(eval(source)))
    except SyntaxError as error:
        print(source.encode("ascii", "backslashreplace").decode().replace("\n", "<nl>"), "|", error.msg)
