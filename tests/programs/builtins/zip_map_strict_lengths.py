# zip() and map() with and without strict over up to three iterables of all lengths, of lists, generators and iterators: what comes, what is left.
def gen(n):
    yield from range(n)


makers = {"list": lambda n: list(range(n)), "gen": gen, "iter": lambda n: iter(range(n))}
for name, make in makers.items():
    for function in ("zip", "map"):
        for strict in (False, True):
            for lengths in ((2,), (2, 2), (1, 2), (2, 1), (0, 1), (1, 0), (2, 2, 1), (2, 1, 2), (1, 2, 2), (0, 0, 1), (2, 2, 2)):
                sources = [make(n) for n in lengths]
                i = zip(*sources, strict=strict) if function == "zip" else map(lambda *a: a, *sources, strict=strict)
                seen = []
                try:
                    for item in i:
                        seen.append(item)
                except ValueError as error:
                    seen.append(str(error))
                left = [list(source) for source in sources] if name != "list" else ""
                again = next(i, "end") if not (strict and seen and isinstance(seen[-1], str)) else ""
                print(name, function, strict, lengths, seen, left, again)
