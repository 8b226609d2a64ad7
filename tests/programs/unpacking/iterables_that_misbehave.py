# Unpacking asks an iterator for one item more than it needs, stops at errors, and counts what was there.
def spying(items, fail=None):
    for item in items:
        asked.append(item)
        yield item
    if fail:
        raise fail
    asked.append("end")


asked = []


def attempt(source):
    asked.clear()
    try:
        exec(source, globals())
        print(source, [globals().get(name) for name in "ab"], asked)
    except Exception as error:
        print(source, type(error).__name__, error, asked)


for source in ("a, b = spying([1, 2])", "a, b = spying([1, 2, 3, 4])", "a, b = spying([1])", "a, *b = spying([1, 2, 3])", "a, *b = spying([])", "*a, b = spying([1])", "(a, b), *c = spying([[1, 2], 3])", "a, b = spying([1], KeyError('k'))", "a, b = spying([1, 2], KeyError('k'))",
               "a, *b = spying([1], KeyError('k'))", "[a, b] = spying('xy')", "a, b = {1: 2, 3: 4}", "a, b = {1: 2}.items()", "a, (b, *c) = spying([1, 'xyz'])", "for a, b in spying([(1, 2), (3,)]): pass", "a, b = b'xy'", "a, b = range(10**20, 10**20 + 2)", "a, b = range(3)",
               "print(*spying([1, 2], ValueError('v')))", "a = [*spying([1]), *spying([2])]", "a = {**{'x': 1}, 'x': 2}", "a, b, *c, d = 1, 2"):
    attempt(source)
