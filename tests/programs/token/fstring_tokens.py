"""FSTRING_START, FSTRING_MIDDLE, FSTRING_END and their TSTRING brothers for all sorts of texts."""
import io
import token
import tokenize


def show(source):
    try:
        parts = list(tokenize.generate_tokens(io.StringIO(source).readline))
    except (tokenize.TokenError, SyntaxError) as error:
        print(source, "->", type(error).__name__, error.args[0])
        return
    print(source.rstrip("\n"), "->", *[f"{token.tok_name[part.exact_type]}:{part.string!r}" for part in parts if part.string.strip() or part.type in (token.FSTRING_MIDDLE, token.TSTRING_MIDDLE)])


for source in ('f""', "f''", 'f"a"', 'f"{a}"', 'f"{a}{b}"', 'f"x{a}y"', 'F"{a!r}"', 'f"{a:>10}"', 'f"{a:{w}.{p}}"', 'f"{a=}"', 'f"{a = !s:^5}"', 'rf"\\d{a}"', 'fR"\\n"', 'f"\\n{a}\\t"', 'f"{{"', 'f"{{{a}}}"', 'f"}}"', 'f"{a[\'k\']}"', 'f"{f"{f"{x}"}"}"', 'f"{lambda x: 1}"', 'f"{(lambda x: 1)}"', 'f"{a if b else c}"', 'f"{x:=5}"', 'f"{(x:=5)}"', 'f"{a!=b}"', 'f"{ {1: 2}[1] }"'):
    show(source)
for source in ('t""', 't"a{b}c"', 'T"{a!r:>{w}}"', 'tr"\\d{a}"', 'rT"x"', 't"{t"{x}"}"', "t'''a\n{b}\nc'''", "f'''a\n{b}\nc'''", "f'''{\na\n+ b # why\n}'''"):
    show(source)
for source in ('f"', 'f"{', 'f"{a', 't"{', "f'''x", 'f"}"', 'f"{a b}"', 'u"a" b"b" rb"c" Rb"d" br"e"', 'f"a" "b" f"{c}" t"d"', 'f"{a:%Y-%m-%d}"', 'f"{a:\\n}"', 'f"\\N{DIGIT ONE}{a}"', 'f"{a:{{}}}"'):
    show(source)
print({name: getattr(token, name) for name in token.__all__ if "STRING" in name})
