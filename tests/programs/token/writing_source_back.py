"""Rebuilding and changing source by token numbers: untokenize, renaming, other operators, numbers as texts."""
import io
import token
import tokenize
from token import COMMENT, DEDENT, ENDMARKER, INDENT, NAME, NEWLINE, NL, NUMBER, OP, STRING


def parts_of(source):
    return list(tokenize.generate_tokens(io.StringIO(source).readline))


def decimals(source):
    result = []
    for number, text, *_ in parts_of(source):
        if number == NUMBER and "." in text:
            result.extend([(NAME, "Decimal"), (OP, "("), (STRING, repr(text)), (OP, ")")])
        else:
            result.append((number, text))
    return tokenize.untokenize(result)


print(decimals("print(+21.3e-5*-.1234/81.7)\n"))
print(decimals("x = [1, 2.5, 'a.b']  # 3.5\n"))


def without_comments(source):
    return tokenize.untokenize([part for part in parts_of(source) if part.type != COMMENT])


print(repr(without_comments("a = 1  # one\n# alone\nb = '# no'\n")))


def rename(source, names):
    return tokenize.untokenize([(part.type, names.get(part.string, part.string)) if part.type == NAME else part[:2] for part in parts_of(source)])


print(rename("def f(x):\n    return x + f(x - 1) if x else 'x'\n", {"x": "value", "f": "again"}))
SOURCE = "class A:\n    def f(self):\n        if 1:\n            pass\n\n        return [\n            1,\n        ]\n\nx = A()\n"
print(tokenize.untokenize(parts_of(SOURCE)) == SOURCE)
print([(token.tok_name[part.type], part.start, part.end) for part in parts_of(SOURCE) if part.type in (INDENT, DEDENT, NL, NEWLINE, ENDMARKER)])
print(tokenize.untokenize([(NAME, "x"), (OP, "="), (NUMBER, "1"), (NUMBER, "2"), (STRING, "'a'"), (STRING, "'b'"), (NEWLINE, "\n"), (NAME, "if"), (NAME, "x"), (OP, ":"), (NEWLINE, "\n"), (INDENT, "  "), (NAME, "y"), (NEWLINE, "\n"), (DEDENT, ""), (ENDMARKER, "")]))
swaps = {token.PLUS: "-", token.MINUS: "+", token.STAR: "//", token.EQEQUAL: "!=", token.LESS: ">="}
source = "a + b - c * d == e < f\n"
swapped = tokenize.untokenize([(part.type, swaps.get(part.exact_type, part.string)) for part in parts_of(source)])
print(swapped, eval(swapped, dict(a=1, b=2, c=9, d=2, e=3, f=4)))
made = tokenize.TokenInfo(OP, "+", (1, 0), (1, 1), "+")
print(made, made.exact_type == token.PLUS, made._replace(type=token.NAME).exact_type, made == (OP, "+", (1, 0), (1, 1), "+"))
