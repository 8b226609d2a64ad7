"""token's public names, the same names in tokenize, and the table between numbers and names."""
import token
import tokenize

names = [name for name in vars(token) if not name.startswith("_")]
print(len(names), sorted(set(names) - set(token.__all__)), sorted(set(token.__all__) - set(names)), len(token.__all__) == len(set(token.__all__)))
numbers = {name: value for name, value in vars(token).items() if type(value) is int}
print(len(numbers), min(numbers.values()), max(numbers.values()), sorted(numbers, key=numbers.get))
print([name for name in numbers if token.tok_name.get(numbers[name]) != name])
print(sorted(name for name in token.__all__ if not hasattr(tokenize, name)), all(getattr(tokenize, name) == getattr(token, name) for name in token.__all__ if hasattr(tokenize, name)))
print(tokenize.tok_name is token.tok_name, tokenize.EXACT_TOKEN_TYPES is token.EXACT_TOKEN_TYPES)
print(list(token.tok_name)[:5], list(token.tok_name.values())[-3:], type(token.tok_name).__name__, len(token.tok_name), sorted(token.tok_name) == list(range(len(token.tok_name))))
for low in range(0, token.N_TOKENS + 3, 10):
    print(low, [token.tok_name.get(number, "-") for number in range(low, low + 10)])
print([token.tok_name[number] for number in range(token.N_TOKENS) if token.tok_name[number] not in token.__all__])
for call in (lambda: token.tok_name[999], lambda: token.tok_name["NAME"], lambda: token.NOTHING, lambda: token.EXACT_TOKEN_TYPES["$"], lambda: token.ISEOF(), lambda: token.ISEOF("x"), lambda: token.ISTERMINAL("x"), lambda: token.ISNONTERMINAL(None), lambda: token.ISTERMINAL(1.5), lambda: token.ISEOF(0.0), lambda: token.ISTERMINAL(True)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print([name for name in names if name.startswith(("FSTRING", "TSTRING", "IS"))], [name for name in names if name.endswith("EQUAL")], [name for name in names if name.startswith(("L", "R"))])
