"""ISTERMINAL, ISNONTERMINAL, ISEOF: the limits, unusual arguments, use as filters and keys."""
import fractions
import token

for number in (-1, 0, 1, 68, 69, 254, 255, 256, 257, 10 ** 20, -(10 ** 20), True, 255.5, 256.0, fractions.Fraction(511, 2), float("nan"), float("inf")):
    print(number, token.ISTERMINAL(number), token.ISNONTERMINAL(number), token.ISEOF(number))
print(token.NT_OFFSET, token.N_TOKENS < token.NT_OFFSET, all(map(token.ISTERMINAL, token.tok_name)), any(map(token.ISNONTERMINAL, token.tok_name)), [token.tok_name[number] for number in filter(token.ISEOF, token.tok_name)])


class Number:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        print("lt", self.value, other)
        return self.value < other

    def __ge__(self, other):
        print("ge", self.value, other)
        return self.value >= other

    def __eq__(self, other):
        print("eq", self.value, other)
        return self.value == other


print(token.ISTERMINAL(Number(3)), token.ISNONTERMINAL(Number(3)), token.ISEOF(Number(0)))
for function in (token.ISTERMINAL, token.ISNONTERMINAL, token.ISEOF):
    print(function.__name__, function.__module__, function.__annotations__)
    for arguments in ((), (1, 2), ("x",), (None,), ([],), (1j,), (object,)):
        try:
            print(function(*arguments))
        except TypeError as error:
            print(type(error).__name__, error)
    print(function(x=5))
    try:
        print(function(number=5))
    except TypeError as error:
        print(error)
print(sorted(token.tok_name, key=lambda number: (not token.ISEOF(number), -number))[:4], {token.ISTERMINAL(n): n for n in (1, 300)})
