import io
import tokenize

TEXTS = [
    '(\n]',
    'x\n  ',
    '# c\n  ',
    '  # c\nx',
    'if x:\n\ty\n        z\n',
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
