"""Token numbers, names, exact types and predicates."""
import token

print(token.tok_name[token.NAME], token.tok_name[token.OP], token.N_TOKENS, token.NT_OFFSET)
print({name: getattr(token, name) for name in token.__all__ if isinstance(getattr(token, name), int)})
print(sorted(token.EXACT_TOKEN_TYPES.items()))
print([(number, token.ISTERMINAL(number), token.ISNONTERMINAL(number), token.ISEOF(number)) for number in (0, 1, 5, 255, 256, 300)])
print(all(token.tok_name[number] == name for name, number in vars(token).items() if name.isupper() and isinstance(number, int) and name not in ("N_TOKENS", "NT_OFFSET")))
