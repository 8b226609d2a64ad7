# Tokens replaced and written again, as programs that rewrite others do.
import io
import tokenize


def renamed(source, names):
    result = []
    for info in tokenize.generate_tokens(io.StringIO(source).readline):
        result.append((info.type, names.get(info.string, info.string) if info.type == tokenize.NAME else info.string))
    return tokenize.untokenize(result)


SOURCE = """def area(w, h):
    # both sides
    if w < 0:
        return f"{w}!"
    return w * h

print(area(2, 3), [area(x, 1) for x in (1, 2)])
"""
print(renamed(SOURCE, {"w": "width", "h": "height"}))
namespace = {}
exec(renamed(SOURCE, {"w": "width", "h": "height", "area": "size"}), namespace)
print(namespace["size"](4, 5))
print(tokenize.untokenize(tokenize.generate_tokens(io.StringIO(SOURCE).readline)) == SOURCE)
print([info.string for info in tokenize.generate_tokens(iter(SOURCE.splitlines(True)).__next__) if info.type == tokenize.COMMENT])
