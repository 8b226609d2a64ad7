import io
import tokenize

print(next(tokenize.generate_tokens(io.StringIO('a').readline)), tokenize.TokenInfo(54, '(', (1,0), (1,1), '(').exact_type)
try: tokenize.untokenize([(1, 'a', (1, 5), (1, 6), ''), (1, 'b', (1, 0), (1, 1), '')])
except ValueError as e: print(e)
print(tokenize.untokenize([(1, 'a'), (54, '+'), (2, '1'), (3, "'x'"), (3, "'y'")]))
