import keyword
import token
import tokenize

print({name: number for name, number in vars(token).items() if name.isupper() and isinstance(number, int)})
print(token.EXACT_TOKEN_TYPES, token.tok_name, token.__all__)
print(tokenize.__all__)
print(token.ISTERMINAL(3), token.ISNONTERMINAL(3), token.ISNONTERMINAL(256), token.ISEOF(0), token.ISEOF(1), keyword.iskeyword("if"))
