"""Texts, formats and brackets that the source ends in: what is unterminated, and where."""
import io
import token
import tokenize

STRINGS = (
    'f"{a:{b}x\n', 'f"{a:{b}\n', 'f"{a:x{b}\n', 'f"{a:\\\n', 'f"{a:\\\nx', 'f"{a:x\\', 'f"{a:\\n',
    'f"{a:{b}x', "f'''{a:{b}x\n", 'f"{a:{b:c', 'f"{a:{b:c\n', 'f"{a:{{', 'f"{a:}} {b', 'x\nf"{a:b', 'f"abc',
    'f"abc\n', "f'''abc\n", "f'''abc\n\n\n", "f'''abc", "'''abc", "'''abc\n", "'''abc\n\n", '"abc\\\n',
    'f"abc\\\n', 'f"abc\\\ndef', 'f"{a}\\', "f'''{a}\n", "f'''{a", "f'''{a\n", "f'''{a:\n\n\n",
    "f'''{a:\n\nx", "f'''x\ny", "f'''x\ny\n", 'f"{a:\r\n',
)
BRACKETS = (
    '(', '(a', '(a\n', '(a\nb', '[\n\n', 'x = {1: 2,  ', '(a # c', 'f"{', 'f"{a', "f'''{a\n", "f'''{a\nb",
    'f"{a:{{', 'f"{a:{', 'f"{(a', 'x = "a" (', 'if x:\n  (a', '("""a"""', '(é', '(a\\\n', 'a\\\n', '\\',
)
MORE = ('t"{a:x', "t'''{a:x\n\ny", 'x = (f"{a', 'f"{f"{a:b', 'f"{a!r:', 'f"{a:>{w}}', 'f"{a=:', 'rf"{a:x', 'f"{a:" "', 'f"{a:x}')
for source in STRINGS + BRACKETS + MORE:
    seen = []
    try:
        for part in tokenize.generate_tokens(io.StringIO(source).readline):
            seen.append(token.tok_name[part.exact_type])
        print(repr(source), "complete", *seen)
    except tokenize.TokenError as error:
        message, place = error.args
        print(repr(source), place, message, "after", *seen)
