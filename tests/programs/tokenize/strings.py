import io
import tokenize

TEXTS = [
    'f"{s:{{}}}"',
    'f"{s:{w}{k}}"',
    'f"{s=:q}"',
    'f"{s:{w}.{k}}|"',
    "f'{{{x}}}'",
    "f'{x:}}'",
    "f'}'",
    "f'{x!}'",
    "f'{x'",
    "f'{'",
    "f'''{\n",
    "f'''a",
    "x = 'a\\\nb'",
    "'\\",
    "f'{a:{b:{c}}}'",
    "f'{a:{b:{c:{d}}}}'",
    'f"{x:a{{b}}c}"',
    'rb\'a\' Rb"b" BR\'c\' bR\'d\' U\'e\' F\'\' fR\'\' rF\'{x}\' tr\'{x}\'',
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
