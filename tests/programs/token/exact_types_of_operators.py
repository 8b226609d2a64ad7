"""EXACT_TOKEN_TYPES: every operator, its name, pairs of brackets, longest match, what is no operator."""
import io
import token
import tokenize

by_length = {}
for text, number in token.EXACT_TOKEN_TYPES.items():
    by_length.setdefault(len(text), []).append((text, token.tok_name[number]))
for length, pairs in sorted(by_length.items()):
    print(length, len(pairs), sorted(pairs))
brackets = {"(": ")", "[": "]", "{": "}"}
for left, right in brackets.items():
    print(left, right, token.tok_name[token.EXACT_TOKEN_TYPES[left]], token.tok_name[token.EXACT_TOKEN_TYPES[right]], token.EXACT_TOKEN_TYPES[right] - token.EXACT_TOKEN_TYPES[left])
augmented = {text: text[:-1] for text in token.EXACT_TOKEN_TYPES if text.endswith("=") and text[:-1] in token.EXACT_TOKEN_TYPES}
print(sorted(augmented.items()))
print(sorted(text for text in token.EXACT_TOKEN_TYPES if "=" not in text and text + "=" not in token.EXACT_TOKEN_TYPES))


def split(text):
    try:
        return [(part.string, token.tok_name[part.exact_type]) for part in tokenize.generate_tokens(io.StringIO(text).readline) if part.string.strip()]
    except (tokenize.TokenError, SyntaxError) as error:
        return f"{type(error).__name__}: {error.args[0]}"


for text in ("a**=b", "a**-b", "a//=b", "a<<=1>>2", "a<>b", "x:=y", "x: =y", "a->b", "a- >b", "...", "..", "....", "a!=b", "a!b", "a=!b", "a&&b", "a||b", "a++b", "a--b", "<=>", ">>>=", "@=@", "a$b", "a?b", "a`b", "~=", "!"):
    print(text, split(text))
print(token.COLONEQUAL == token.EXACT_TOKEN_TYPES[":="], token.RARROW == token.EXACT_TOKEN_TYPES["->"], token.ELLIPSIS == token.EXACT_TOKEN_TYPES["..."], token.EXCLAMATION == token.EXACT_TOKEN_TYPES["!"], token.AT < token.OP)
for name in ("and", "or", "not", "is", "in", "if", "await", "lambda"):
    part = next(tokenize.generate_tokens(io.StringIO(name).readline))
    print(name, token.tok_name[part.type], name in token.EXACT_TOKEN_TYPES, end="; ")
print()
