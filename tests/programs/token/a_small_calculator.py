"""A recursive parser of arithmetic that goes by exact token types."""
import io
import token
import tokenize

BINARY = {token.PLUS: (1, lambda a, b: a + b), token.MINUS: (1, lambda a, b: a - b), token.STAR: (2, lambda a, b: a * b), token.SLASH: (2, lambda a, b: a / b), token.DOUBLESLASH: (2, lambda a, b: a // b), token.PERCENT: (2, lambda a, b: a % b), token.DOUBLESTAR: (4, lambda a, b: a ** b)}


class Parser:
    def __init__(self, text):
        skipped = {token.NEWLINE, token.NL, token.COMMENT, token.INDENT, token.DEDENT}
        self.parts = [part for part in tokenize.generate_tokens(io.StringIO(text).readline) if part.type not in skipped]
        self.position = 0

    @property
    def now(self):
        return self.parts[self.position]

    def take(self, number):
        part = self.now
        if part.exact_type != number:
            raise ValueError(f"column {part.start[1]}: {token.tok_name[number]} expected, not {token.tok_name[part.exact_type]} {part.string!r}")
        self.position += 1
        return part.string

    def atom(self):
        match self.now.exact_type:
            case token.NUMBER:
                text = self.take(token.NUMBER)
                return float(text) if "." in text or "e" in text else int(text, 0)
            case token.LPAR:
                self.take(token.LPAR)
                value = self.expression()
                self.take(token.RPAR)
                return value
            case token.MINUS | token.PLUS as sign:
                self.take(sign)
                value = self.expression(3)
                return -value if sign == token.MINUS else value
            case token.NAME:
                name = self.take(token.NAME)
                self.take(token.LPAR)
                values = [self.expression()]
                while self.now.exact_type == token.COMMA:
                    self.take(token.COMMA)
                    values.append(self.expression())
                self.take(token.RPAR)
                return {"max": max, "min": min, "abs": abs}[name](*values)
            case other:
                raise ValueError(f"column {self.now.start[1]}: a value expected, not {token.tok_name[other]}")

    def expression(self, limit=0):
        left = self.atom()
        while (entry := BINARY.get(self.now.exact_type)) and entry[0] > limit:
            self.take(self.now.exact_type)
            left = entry[1](left, self.expression(entry[0] - (entry[0] == 4)))
        return left


for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "10 - 4 - 3", "7 // 2 + 7 % 2", "1 / 4", "0x1F + 0b11 + 0o17 + 1_000", "1.5e2 * 2", "max(1, 2 * 3, 4) - min(5, abs(-2))", "(", "1 +", "1 2", "a", "foo(1)", "max(1 2)", "1 + (2", "3 = 4", "'x' + 1", "1 @ 2", "1 / 0", "", "(\n1 +\n2 # note\n)"):
    try:
        parser = Parser(text)
        value = parser.expression()
        parser.take(token.ENDMARKER)
        print(repr(text), "=", value)
    except (ValueError, KeyError, ArithmeticError, tokenize.TokenError) as error:
        print(repr(text), type(error).__name__, error.args[0])
