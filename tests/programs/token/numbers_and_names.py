import token

print([(name, value) for value, name in sorted(token.tok_name.items())])
print(sorted(token.EXACT_TOKEN_TYPES.items()))
print(token.NT_OFFSET, token.N_TOKENS, [name for name in token.__all__ if not hasattr(token, name)])
print([(n, token.ISTERMINAL(n), token.ISNONTERMINAL(n), token.ISEOF(n)) for n in (0, 1, 255, 256, 300)])
