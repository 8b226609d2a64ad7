"""A small analysis of source: how many names, numbers, texts, operators and layout tokens each line has."""
import collections
import io
import token
import tokenize

SOURCE = '''total = 0
for index, (name, price) in enumerate(items.items(), start=1):
    if price > 1_000 and not name.startswith("x"):   # dear
        total += price * 0.9
    elif price == 0: continue
    else:
        print(f"{index:>3}: {name!r} {price:.2f}", t"{total}", sep="")
lines = [
    1,
    "two" 'three',

    # inside
    """four
    five""",
]
result = {**a, "k": lambda x, /, *, y=2: x @ y} if a else \\
    None
'''
GROUPS = {
    "layout": {token.NEWLINE, token.NL, token.INDENT, token.DEDENT, token.ENDMARKER, token.COMMENT},
    "text": {token.STRING, token.FSTRING_START, token.FSTRING_MIDDLE, token.FSTRING_END, token.TSTRING_START, token.TSTRING_MIDDLE, token.TSTRING_END},
    "number": {token.NUMBER},
    "name": {token.NAME},
    "operator": {token.OP},
}
group_of = {number: name for name, numbers in GROUPS.items() for number in numbers}
parts = list(tokenize.generate_tokens(io.StringIO(SOURCE).readline))
counts = collections.defaultdict(collections.Counter)
for part in parts:
    counts[part.start[0]][group_of[part.type]] += 1
for line, counter in sorted(counts.items()):
    print(line, dict(sorted(counter.items())))
print(collections.Counter(token.tok_name[part.exact_type] for part in parts).most_common(12))
depth = deepest = 0
OPEN, CLOSE = {token.LPAR, token.LSQB, token.LBRACE}, {token.RPAR, token.RSQB, token.RBRACE}
path = []
for part in parts:
    if part.exact_type in OPEN:
        depth += 1
    path.append(depth)
    if part.exact_type in CLOSE:
        depth -= 1
print(depth, max(path), [token.tok_name[part.type] for part in parts if part.type in GROUPS["layout"]])
print([(token.tok_name[part.type], part.string) for part in parts if part.type in GROUPS["text"]])
print([token.tok_name[a.exact_type] + "," + token.tok_name[b.exact_type] for a, b in zip(parts, parts[1:]) if a.end == b.start and a.type == b.type == token.OP])
