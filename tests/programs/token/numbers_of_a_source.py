"""The numbers that tokenize gives: type, exact_type and their names for one source."""
import io
import token
import tokenize

SOURCE = '''def f(a, *b, c: int = 3, **d) -> "x":
    """Text."""
    x = a[1:2, ...] @ b or {1: 2}
    x += 1; x -= 1; x *= 2; x /= 3; x //= 4; x %= 5; x @= 6; x &= 7; x |= 8; x ^= 9; x <<= 1; x >>= 1; x **= 2
    return (a < b <= c > d >= e == f != g, ~a & b | c ^ d << 1 >> 2, a ** -b // c % d / e, +a, (y := 5))

# a comment
@decorator
class C: f"a{b!r:>{width}}c" + rb"raw" + 1.5e3j + 0x_ff
'''
seen = {}
for part in tokenize.generate_tokens(io.StringIO(SOURCE).readline):
    seen.setdefault((token.tok_name[part.type], token.tok_name[part.exact_type]), []).append(part.string)
for (general, exact), strings in seen.items():
    print(general, exact, len(strings), [repr(text) for text in dict.fromkeys(strings)][:6])
print(sorted(set(token.EXACT_TOKEN_TYPES.values()) - {getattr(token, exact) for general, exact in seen if general == "OP"}))
first = next(tokenize.generate_tokens(io.StringIO("a").readline))
print(first.type == token.NAME, token.tok_name[first.type], first.exact_type == first.type, first._fields)
for text, number in sorted(token.EXACT_TOKEN_TYPES.items(), key=lambda pair: pair[1]):
    part = next(tokenize.generate_tokens(io.StringIO(text).readline))
    if (part.exact_type, part.type, part.string) != (number, token.OP, text):
        print("other", text, part)
for part in tokenize.tokenize(io.BytesIO("# -*- coding: utf-8 -*-\nx = 'é'\n".encode()).readline):
    print(token.tok_name[part.type], token.ISEOF(part.type), token.ISTERMINAL(part.exact_type), ascii(part.string), part.start, part.end)
