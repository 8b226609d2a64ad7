import io
import tokenize

TEXTS = [
    '(]',
    '{x)',
    'a\\ b',
    '\\',
    '  ',
    'x = 1 # c',
    '€',
    'a€',
    '\xa0x',
    '0_7',
    '0b',
    '0b_',
    '0b2',
    '0o8',
    '0o18',
    '0x_1_',
    '1_',
    '1_a',
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
