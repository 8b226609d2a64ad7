import io
import tokenize

TEXTS = [
    'class A:\n  def f(self):\n    pass\n  x=1\ny',
    '\tx\n\ty',
    'if 1:\n  x\n\n',
    'if 1:\n  x\n  # c',
    'if 1:\n  x\n# c\n  y',
    'match x:\n case 1: pass',
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
