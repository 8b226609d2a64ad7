import io
import tokenize

TEXTS = [
    '1e_',
    '1.5_',
    '1_000_',
    '1.2.3',
    '1if x else y',
    '0xfor x',
    '1jx',
    '$x',
    'x?',
    'x;y;',
    'a->b:=c@=d//=e**=f>>=g<<=h<>i',
    '...',
    '....',
    '..',
    '.5.6',
    'x.__y',
    '{**a, *b}',
    'def f[T](x: T) -> T: ...',
]
for text in TEXTS:
    print(repr(text))
    try:
        for t in tokenize.generate_tokens(io.StringIO(text).readline): print('  ', tuple(t))
    except Exception as e: print(repr(e))
    try:
        toks = list(tokenize.generate_tokens(io.StringIO(text).readline))
        print(repr(tokenize.untokenize(toks)), repr(tokenize.untokenize([t[:2] for t in toks])))
    except Exception as e: print(repr(e))
