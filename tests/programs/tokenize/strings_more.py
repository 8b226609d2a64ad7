import io
import tokenize

TEXTS = [
    "ub'x'",
    "print('a'\n'b')",
    "'''a\r\nb'''\r\n",
    'f\'{x!r}\' f\'{x!r:>{w}}\' f"{x}" \'y\'',
    "f'\\{x}' f'\\\\{x}' rf'\\\\{x}'",
    "f'{x:\\n}'",
    "f'''{x:\n}'''",
    "f'''{\nx\n:\n{y}\n}\n'''",
    "f'{lambda x: 1}'",
    "f'{(lambda x: 1)}'",
    "f'{x:=5}'",
    "f'{x!=y}'",
    "f'{x==y}'",
    'f\'{a["b"]}\'',
    'f\'{"}"}\'',
    'f\'{f"{f\'{x}\'}"}\'',
    "f'{x # c\n}'",
    "f'''{x # c\n}'''",
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
