# Writes text_cases.def: what CPython answers to each of these expressions.
#   scripts/oracle --show tests/unit/runtime/text_cases.py > tests/unit/runtime/text_cases.def
# tests/unit/runtime/text_expression.h says which expressions the test can evaluate.
EXPRESSIONS = r"""
format([], 'x')
format(None,'>3')
Ellipsis
()
(1,)
'\x7f\x80\xa0\xad\u0378\ud800\U0001f600\U000e0001'
repr('\'')
ascii('\xe9\u1234\U0001f600')
b'\'\x00\xff'
str(b'a')
str(b'a','utf8')
str('a','utf8')
str(1,'utf8')
str(b'\xff','utf8')
str(encoding='utf8')
str(object=b'a',errors='strict')
str(1,2)
str(b'a',1)
str()
format('a','=5')
format('a','+')
format('a',' ')
format('a','d')
format('a',',')
format('a','_')
format('a','#')
format('a','z')
format('a','05')
format('a','<05')
format('a','.')
format('a','.3x')
format('a','abc')
format('a','99999999999999999999')
format('a','.99999999999999999999')
format('abc','.2')
format('abc','*^7.2s')
format('a',',s')
format('a','_s')
format('a','10,')
format('a','0=5')
format('a','\x00<5')
format('a', '.3,s')
format('a','-')
format('a','^')
format('a','{}')
format('a','  s')
format(True,'5')
format(True,'')
format(b'a','5')
format('a','\u1234>3')
format('a','s5')
format('a','5.2.s')
format('a',',,')
format('a',',_')
format('a','_,')
format('a','\u1234')
format('a','5\u1234')
format('a','5n')
format('a','%')
'a'.split(1)
'a'.split('')
'a'.split(None,1.5)
'a'.rsplit(1)
'a'.split('a','b')
'a'.join(1)
'a'.join([1])
','.join(['a',1])
','.join([None])
'a'.join('abc')
'a'.join({'a':1})
'a'.replace(1,2)
'a'.replace('a',2)
'a'.replace('a','b',1.0)
'aaa'.replace('a','b',count=2)
'abc'.replace('','-')
'abc'.replace('','-',2)
''.replace('','-')
''.replace('','-',0)
'a'.find(1)
'a'.find('a',1.0)
'a'.find('a','b')
'a'.index('b')
'a'.rindex('b')
'a'.index(1)
'a'.count(1)
'a'.count('')
'abc'.count('',1)
'abc'.find('',4)
'abc'.find('',3)
'abc'.rfind('')
'abc'.rfind('',0,-1)
'a'.strip(1)
'a'.lstrip(1)
'a'.rstrip(b'')
'a'.startswith(1)
'a'.startswith((1,))
'a'.startswith(['a'])
'a'.endswith(1)
'a'.endswith(('b',1))
'abc'.startswith('',5)
'abc'.startswith('',3)
'a'.center('b')
'a'.center(5,'ab')
'a'.center(5,1)
'a'.center(5,'')
'ab'.center(5)
'abc'.center(6)
'a'.ljust(2.0)
'a'.ljust(5,'\u1234')
'a'.zfill(5)
'-a'.zfill(5)
'+'.zfill(3)
'a'.zfill('')
'a\tb'.expandtabs()
'a\tb'.expandtabs(0)
'a\tb'.expandtabs(-1)
'a\tb'.expandtabs('')
'a'.partition('')
'abc'.rpartition('x')
'abc'.partition('x')
'a'.rpartition(1)
'abc'.translate({97:None,98:'xyz',99:100})
'abc'.translate(1)
'abc'.translate({97:1.5})
'abc'.translate({97:-1})
'abc'.translate({97:0x110000})
'abc'.translate('xyz'*40)
'abc'.translate([])
str.maketrans('ab','cd')
str.maketrans('ab','cd','e')
str.maketrans({'a':1,98:'x'})
str.maketrans({'ab':1})
str.maketrans({1.5:1})
str.maketrans('ab','c')
str.maketrans(1)
str.maketrans(1,2)
str.maketrans('a',2)
str.maketrans('a','b',2)
'a'.removeprefix(1)
'a'.removesuffix(1)
'a'.encode('xyz')
'a'.encode(1)
'\xe9'.encode('ascii')
'\xe9'.encode('ascii','foo')
'\xe9\u1234'.encode('latin-1')
'\ud800'.encode()
'\ud800'.encode('utf-8','surrogatepass')
'\ud800\udc80x'.encode('utf-8','surrogateescape')
'\udc80'.encode('utf-8','surrogateescape')
'\xe9'.encode('ascii','xmlcharrefreplace')
'\xe9\u1234\U0001f600'.encode('ascii','backslashreplace')
'\xe9'.encode('ascii','replace')
'\xe9'.encode('ascii','ignore')
'a'.encode('utf-16')
'a'.encode('utf-16-le')
'a'.encode('utf-16-be')
'\U0001f600'.encode('utf-32')
'\U0001f600'.encode('utf-32-be')
'a'.encode('utf-8-sig')
'a'.encode('UTF8')
'a'.encode('U8')
'a'.encode('Latin1')
'a'.encode('iso-8859-1')
'a'.encode('us-ascii')
'a'.encode('646')
'a'.splitlines(1)
'a\r\nb\n\nc\x0bd\x1ce\x85f\u2028g\n'.splitlines()
'a\r\nb\n\nc'.splitlines(True)
'a'.splitlines('x')
'a'.splitlines([])
'a'.format_map(1)
'{a}'.format_map({'a':1})
'{}'.format_map({'a':1})
'{a}'.format_map([1])
'{a}'.format_map({})
'{}'.format()
'{0}'.format()
'{a}'.format()
'{} {0}'.format(1)
'{0} {}'.format(1)
'{'.format()
'}'.format()
'{a'.format()
'a{0'.format(1)
'{0[}'.format([1])
'{0[]}'.format([1])
'{0[a}'.format({'a':1})
'{0[a]b}'.format({'a':1})
'{0.}'.format(1)
'{0[0]}'.format([1])
'{0[-1]}'.format({'-1':5})
'{0[99999999999999999999]}'.format([1])
'{0!}'.format(1)
'{0!x}'.format(1)
'{0!rr}'.format(1)
'{0!r:>5}'.format('a')
'{0!r}}'.format('a')
'{:{}}'.format('a',5)
'{:{}{}}'.format('a','>',5)
'{:{:{}}}'.format('a',5,6)
'{:>{w}}'.format('a',w=3)
'{{}}'.format()
'{{{}}}'.format(1)
'{!r}'.format('a')
'{!s}'.format('a')
'{!a}'.format('\xe9')
'{99999999999999999999}'.format(1)
'{0x}'.format(1)
'{ 0}'.format(1)
'{-1}'.format(1)
'{:}'.format(1)
'{0:d}'.format('a')
'{0!r:d}'.format(1)
'{0[a][b]}'.format({'a':{'b':7}})
'{:{{}}}'.format(1)
'{0:}}'.format(1)
'{0!r'.format(1)
'{0:'.format(1)
'{0:{'.format(1)
'{!'.format(1)
'{!}'.format(1)
'{:!r}'.format('a')
'{0[[]}'.format({'[':1})
'{0{1}}'.format(1,2)
'{a{1}}'.format(1,2)
'{}{}'.format(1)
'{0}{1}{5}'.format(1,2)
'\u0664{\u0660}'.format(1)
'{0[\u0660]}'.format([7])
'%'
'abc'.title()
'hello wORLD'.swapcase()
'\xdf\ufb01'.upper()
'\u0130'.lower()
'\u03a3\u03a3'.lower()
'A\u03a3 \u03a3B'.lower()
'\u01c6'.title()
'\xdf'.casefold()
'\xdfx'.capitalize()
'they\'re'.title()
1 in 'a'
'abc'[1.5]
'1'.isidentifier()
''.isidentifier()
''.isprintable()
''.isascii()
''.isspace()
'\xb2'.isdigit()
'\xbd'.isnumeric()
'\u0660'.isdecimal()
'%d' % 1.9
'%d' % 'a'
'%i' % True
'%u' % 3
'%x' % 1.5
'%x' % 255
'%#x' % 255
'%#X' % -255
'%o' % 8
'%#o' % 8
'%c' % 65
'%c' % 'ab'
'%c' % 'a'
'%c' % -1
'%c' % 0x110000
'%c' % 1.5
'%c' % b'a'
'%s' % 1
'%r' % 'a'
'%a' % '\xe9'
'%5s|' % 'ab'
'%-5s|' % 'ab'
'%.1s' % 'ab'
'%05d' % -3
'%+d' % 3
'% d' % 3
'%-05d|' % 3
'%5.3d' % 3
'%.3x' % 10
'%#.3x' % 10
'%#08x' % 10
'%e' % 1234.5
'%.2f' % 3.14159
'%g' % 1e10
'%G' % 1e-10
'%F' % float('inf')
'%d' % None
'%%'%()
'%5%' % ()
'%' % ()
'%z' % 1
'%s'
'%s %s' % 1
'%s' % (1,2)
'%s' % ()
'abc' % 1
'abc' % [1]
'abc' % {'a':1}
'abc' % ()
'%(a)s' % {'a':1}
'%(a)s' % 1
'%(a)s' % (1,)
'%(a)s' % {}
'%(a' % {'a':1}
'%(a(b)c)s' % {'a(b)c':5}
'%*d' % (5,3)
'%-*d|' % (5,3)
'%*d|' % (-5,3)
'%*d' % ('a',3)
'%.*d' % ('a',3)
'%*d' % (99999999999999999999,3)
'%99999999999999999999d' % 3
'%.99999999999999999999d' % 3
'%hd' % 3
'%lld' % 3
'%ld' % 3
'%s' % ((1,2),)
'%s %(a)s' % {'a':1}
'%(a)s %s' % {'a':1}
'%(a)d %%' % {'a':1}
'%d%%' % 5
'%5c|' % 'a'
'%-5c|' % 'a'
'%05c' % 'a'
'%05s' % 'a'
'%.0f' % 2.5
'%#.0f' % 2.5
'%+s' % 'a'
'%.3r' % 'abcdef'
'%10.3e|' % 12345.678
'%-10.1f|' % 3.14
'%010.1f|' % -3.14
'%+.1f' % 3.14
'% .1f' % 3.14
'%b' % 1
'%\u1234' % 1
'%s%s' % ('a',)
'%d' % '1'
'%x' % 'a'
'%o' % 1.0
'%i' % 1e30
'%d' % float('nan')
'%d' % float('inf')
'%c' % True
'%s' % b'a'
'%5' % 1
'%(a)' % {'a':1}
'%.' % 1
'%.d' % 5
'%*' % (1,)
'%*d' % (1,)
'%.3d' % -5
'%+5.3d' % 5
'%#x' % 0
'%#o' % 0
'%08.3d' % 5
'%-08.3d|' % 5
'%(a)*d' % {'a':1}
'%s' % {'a':1}
'%s' % [1,2]
'%d' % True
'%.5s|' % 'a'
'%(a)s' % ''
'%s' % ''
'abc' % ''
'abc' % b'x'
'abc' % 'x'
'abc' % None
format('a','.,')
format(1,'99999999999999999999')
'%i' % 12345678901234567890.0
'%5%' % 1
'%(a)%' % {'a':1}
'%-%' % ()
'%-%' % 1
'%l%' % ()
'%d' % 'x'
'%z' % ()
'%(a)z' % {'a':1}
'%s%z' % (1,2)
'%.3c|' % 'a'
'%-+ #05d|' % 3
'%+ d' % 3
'%.50f' % 0.1
'%#g' % 1.0
'%#x' % -255
'%+x' % 255
'% x' % 255
'%08x' % -255
'%#08x' % -255
'%.0d' % 0
'%.0e' % 12345.0
'%s' % None
'%i' % -7.9
'%5.1f%%' % 45.678
'%F' % 1e400
'%010f' % float('inf')
'%' % 1
'%(' % {}
'%()s' % {'':3}
'abc%' % 1
'%*.*f|' % (8,2,3.14159)
'%s' % (1,)+'x'
bytes()
bytes(3)
bytes(-1)
bytes('a')
bytes('a','utf8')
bytes('a',1)
bytes(1,'utf8')
bytes([1,2])
bytes([256])
bytes([-1])
bytes(['a'])
bytes([1.5])
bytes(b'a')
bytes(1.5)
bytes(None)
bytes((1,2))
bytes({1:2})
bytes(True)
bytes('a',errors='x')
bytes(b'a','utf8')
bytes(source=b'a')
bytes('\xe9','ascii')
b'a'.find('a')
b'a'.find(97)
b'a'.find(256)
b'a'.find(1.5)
b'a'.index(b'b')
b'a'.rindex(b'b')
b'a'.count(b'')
b'a'.count('a')
b'a'.split('a')
b'a'.split(b'')
b'a b'.split()
b'a'.split(97)
b'a'.join(1)
b','.join([b'a','b'])
b','.join([b'a',b'b'])
b','.join(['a'])
b'a'.replace('a','b')
b'a'.replace(b'a','b')
b'aaa'.replace(b'a',b'b',2)
b'a'.replace(b'',b'-')
b'a'.strip('a')
b' a '.strip()
b'a'.strip(97)
b'a'.startswith('a')
b'a'.startswith((b'a','b'))
b'a'.startswith(('b',))
b'a'.startswith([b'a'])
b'a'.endswith(1)
b'ab'.hex()
b'abc'.hex(':')
b'abcde'.hex('-',2)
b'abcde'.hex('-',-2)
b'abc'.hex('ab')
b'abc'.hex('')
b'abc'.hex(1)
b'abc'.hex('\xe9')
b'abc'.hex(':',0)
bytes.fromhex('ab cd')
bytes.fromhex('abc')
bytes.fromhex('zz')
bytes.fromhex('a b')
bytes.fromhex(1)
bytes.fromhex('')
bytes.fromhex(' ab\n')
bytes.fromhex(b'ab')
b'a'.decode('utf8')
b'\xff'.decode()
b'\xff'.decode('utf8','replace')
b'a'.decode(1)
b'a'.center(5)
b'a'.center(5,b'-')
b'a'.center(5,'-')
b'a'.center(5,b'ab')
b'a'.zfill(5)
b'-a'.zfill(5)
b'a\tb'.expandtabs()
b'a'.partition('')
b'a'.partition(b'')
b'abc'.partition(b'b')
b'abc'.rpartition(b'x')
b'a\nb\x0bc\r\n'.splitlines()
b'a\nb'.splitlines(True)
b'a'.removeprefix('a')
b'ab'.removeprefix(b'a')
b'abc'.translate(None,b'b')
b'abc'.translate(bytes(256))
b'abc'.translate(b'a')
b'abc'.translate(1)
b'abc'.translate(None,1)
bytes.maketrans(b'a',b'b')[97]
bytes.maketrans(b'a',b'bc')
bytes.maketrans('a',b'b')
b'a'.upper()
b'Ab'.swapcase()
b'a b'.title()
b'aB'.capitalize()
b'a'.isalpha()
b''.isalpha()
b'a1'.isalnum()
b'a'.islower()
b'A'.isupper()
b'Aa'.istitle()
b' '.isspace()
b'1'.isdigit()
b'a'.isascii()
b'a'+'b'
b'a'%1
b'%d'%5
b'a'[1.5]
b'a'['a']
1.5 in b'a'
'a' in b'a'
256 in b'a'
b'a'*2
b'a'[0]
b'a'[5]
b'abc'[::-1]
b'a\x1cb c'.split()
b'a\x0bb'.split()
b'%s' % b'a'
b'%s' % 'a'
b'%r' % 'a'
b'%a' % 1
b'%c' % 65
b'%b' % b'x'
b'%x' % 255
b'%5.2f' % 3.14159
b'%(a)s' % {b'a': b'b'}
b'a'.rfind(b'')
b'aXbXc'.rsplit(b'X',1)
b'a'.ljust(5)
b'a'.rjust(5,b'0')
b'a'.find(b'a',None,None)
b'a'.rstrip(None)
b'a'.split(None,-1)
b'abc'.find(b'c',-1)
bytes([1,2,3]).hex(' ')
bytes.fromhex('4')
b'a'.startswith(b'')
b'abc'.count(98)
'aXbXc'.rsplit('X',1)
' a  b '.split()
' a  b '.split(None,1)
' a  b '.rsplit(None,1)
'a,b,c'.split(',',1)
'abcabc'.rfind('bc',0,5)
'\u0391\u03a3'.lower()
'\u0130stanbul'.lower()
'\ufb01n'.title()
'\u01c5'.istitle()
'\u01c5'.swapcase()
'a\xe9\u1234\U0001f600'.upper()
'a\xe9\u1234\U0001f600'[1:3]
'a\xe9\u1234\U0001f600'[::-1]
'a\xe9\u1234\U0001f600'[0:2]
'a\xe9\u1234'.replace('\xe9','e')
'a\xe9\u1234'.replace('\u1234','')
'\u1234x'.strip('\u1234')
'x\xe9x'.strip('x')
'\xe9'.encode('latin-1')
'\xe9\u1234\U0001f600'.encode('utf-16-be')
'\xe9\u1234\U0001f600'.encode()
b'\xc3\xa9\xe1\x88\xb4\xf0\x9f\x98\x80'.decode()
b'\xe0\x80'.decode('utf-8','replace')
b'\xf0\x9f\x98'.decode('utf-8','replace')
b'\xf0\x9f\x98'.decode('utf-8')
b'a\xe2\x82'.decode('utf-8')
b'\xed\xa0\x80'.decode('utf-8','backslashreplace')
b'\xed\xa0\x80'.decode('utf-8','surrogatepass')
b'\xff\xfe'.decode('utf-8','surrogateescape')
b'\xff\xfea\x00'.decode('utf-16')
b'\xfe\xff\x00a'.decode('utf-16')
b'a\x00b'.decode('utf-16-le')
b'\x00\xd8a\x00'.decode('utf-16-le')
b'\xe9'.decode('latin-1')
b'\xe9'.decode('ascii')
b'\xe9'.decode('ascii','ignore')
[1,'a',b'b',None,True,1.5,(1,),{'k':[]}]
{'a':{'b':(1,2)}}
('a\xe9' + '\u1234') * 3
'%s and %r' % ('a','b')
'%(x)5.1f|%(y)-5s|' % {'x':3.14159,'y':'z'}
'{0:>10}|{0:<10}|{0:^10}|{1!r:*^9}'.format('ab','c')
'{:,}'.format(1234567)
'{:.3f}'.format(3.14159)
'{x[k][0]}'.format(x={'k':[5]})
'a-b-c'.partition('-')
'a-b-c'.rpartition('-')
'abcb'.removesuffix('b')
'abcb'.removeprefix('ab')
'banana'.count('ana')
'banana'.count('a',2)
'one\ttwo\n\tthree'.expandtabs(4)
'x'.join(['a','b','c'])
'\u1234'.join(['a','\xe9'])
'aaa'.replace('aa','b')
'mississippi'.replace('ss','SS',1)
('ab' * 100).replace('b','')
('ab' * 100).replace('b','xyz',70)
('ab' * 100).replace('ab','c',64)
('ab' * 100).replace('ab','c',65)
('a' * 130).replace('aa','\u1234')
('a' * 131).replace('aa','\xe9')
'hello'.translate({104:'H',101:None,108:'\u1234'})
'a\u2028b\x85c'.splitlines(True)
'Hello World'.swapcase()
'hello'.capitalize()
'ABC'.casefold()
'na\u00efve caf\u00e9'.title()
'_a1'.isidentifier()
'\u00e9t\u00e9'.isidentifier()
'1a'.isidentifier()
'a b'.isprintable()
'a\n'.isprintable()
'ab1'.isalnum()
'ab1'.isalpha()
'AB1'.isupper()
'Ab'.isupper()
'123'.isdigit()
'  \t\u3000'.isspace()
'Hello World'.istitle()
'Hello world'.istitle()
'abc'.startswith(('x','ab'))
'abc'.endswith('bc',1)
'abc'.endswith('abc',1)
'42'.zfill(5)
'-42'.zfill(6)
'abc'.index('c')
'\xe9'.center(4,'*')
b'one two'.title()
b'%c' % 256
b'%c' % b'ab'
b'%c' % 'a'
b'%c' % b'a'
b'%d' % 'a'
b'%z' % 1
b'%s %s' % (b'a',)
b'%' % 1
b'%(a)s' % {'a':1}
b'%(a)s' % 1
b'%5s|' % b'ab'
b'%.1s' % b'ab'
b'%s' % 5
b'%s' % [1]
b'\xff%d' % 5
b'%i%%' % 3
b'%x' % 1.5
b'%f' % 'a'
b'a' % {b'a':1}
b'a' % b'x'
b'%s' % b''
b'%s' % ()
b'%-5s|' % b'\xe9'
b'a,b,,c'.split(b',')
b'a,b,,c'.rsplit(b',',1)
b'abcabc'.replace(b'bc',b'-')
b'%' + b'x'
b'ab' * 3
b'abc'[1:]
b'abc'[1]
bytes.fromhex('00ff10')
b'\x00\xff'.hex()
'b' in 'abc'
'' in 'abc'
'x' in 'abc'
'\u1234' in 'abc'
'a' * 0
'abc' * 2
'%s' % ('a',)
'%5.1f' % 2.25
'%x' % 3735928559
'%-8d|' % 42
'%08.3f' % -3.14159
format('abc','>10')
format('abc','*^11')
format(True,'d')
format(3.5,'08.2f')
format('\u1234','\u5678>3')
repr('it\'s')
repr('\u00e9\u0378\ud800')
repr([[],()])
ascii('\u00e9\U0001f600')
ascii(['\u00e9'])
str(['a'])
str(1.0)
str(True)
str(b'a')
'a'.split(sep='x')
'a,b'.split(maxsplit=1,sep=',')
'abc'.format()
'{}-{}'.format(1,'x')
'{a}-{b}'.format(a=1,b=[2])
'\U0001f600\U0001f601'.find('\U0001f601')
'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.find('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab')
'abababababababababababababababababababababababababababababababababababababababac'.find('abababababababababababababababac')
'abababababababababababababababababababababababababababababababababababababababac'.rfind('bababababababababababababababab')
'\u1234abababababababababababababababababababababababababababababababababababababac'.find('bababababababababababababababababac')
"""

print("// Generated by text_cases.py from CPython 3.14. CASE(expression, repr of the value or \"Type: message\")")
for expression in EXPRESSIONS.strip().split("\n"):
    try:
        text = ascii(eval(expression))
    except Exception as error:
        text = f"{type(error).__name__}: {ascii(str(error))}"
    print(f'CASE(R"~({expression})~", R"~({text})~")')
