# A tokenizer, a recursive-descent parser and an evaluator.
def tokenize(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield "number", float(text[i:j]) if "." in text[i:j] else int(text[i:j])
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            yield "name", text[i:j]
            i = j
        elif c in "+-*/()^,=":
            yield c, c
            i += 1
        else:
            raise SyntaxError(f"unexpected {c!r} at {i}")
    yield "end", None


class Parser:
    functions = {"max": max, "min": min, "abs": abs, "double": lambda x: 2 * x}

    def __init__(self, variables):
        self.variables = variables

    def run(self, text):
        self.tokens = list(tokenize(text))
        self.pos = 0
        if len(self.tokens) > 2 and self.tokens[0][0] == "name" and self.tokens[1][0] == "=":
            name = self.tokens[0][1]
            self.pos = 2
            self.variables[name] = value = self.sum()
        else:
            value = self.sum()
        if self.kind() != "end":
            raise SyntaxError(f"unexpected {self.kind()}")
        return value

    def kind(self):
        return self.tokens[self.pos][0]

    def take(self, kind=None):
        token = self.tokens[self.pos]
        if kind and token[0] != kind:
            raise SyntaxError(f"expected {kind}, got {token[0]}")
        self.pos += 1
        return token[1]

    def sum(self):
        value = self.product()
        while self.kind() in ("+", "-"):
            value = value + self.product() if self.take() == "+" else value - self.product()
        return value

    def product(self):
        value = self.power()
        while self.kind() in ("*", "/"):
            value = value * self.power() if self.take() == "*" else value / self.power()
        return value

    def power(self):
        base = self.atom()
        if self.kind() == "^":
            self.take()
            return base ** self.power()
        return base

    def atom(self):
        match self.kind():
            case "number":
                return self.take()
            case "-":
                self.take()
                return -self.atom()
            case "(":
                self.take()
                value = self.sum()
                self.take(")")
                return value
            case "name":
                name = self.take()
                if self.kind() != "(":
                    return self.variables[name]
                self.take()
                args = [self.sum()]
                while self.kind() == ",":
                    self.take()
                    args.append(self.sum())
                self.take(")")
                return self.functions[name](*args)
        raise SyntaxError(f"unexpected {self.kind()}")


p = Parser({"pi": 3.14})
for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "x = 10 / 4", "x * 2 + pi", "max(1, double(x), 3) - abs(-7)", "1 +", "2 $ 3", "(1", "y + 1", "1 / 0", "max(1,,2)", "1 2"):
    try:
        print(text, "=", p.run(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)
