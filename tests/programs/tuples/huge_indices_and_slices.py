# Indices, bounds, steps and counts of tuples, strings and ranges at the edges of machine words.
edges = [2**63, -2**63 - 1, 2**64, 10**40, -10**40, 2**31 - 1, -2**31]


def attempt(label, action):
    for thing in ((0, 1, 2), "abc", range(3), b"abc", bytearray(b"abc"), memoryview(b"abc")):
        try:
            result = action(thing)
            result = result.tolist() if isinstance(result, memoryview) else result
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(label, type(thing).__name__, "->", result)


for n in edges:
    name = f"{'-' if n < 0 else ''}2**{abs(n).bit_length()}"
    if abs(n) >= 2**64:
        attempt(f"x[{name}]", lambda x: x[n])
    attempt(f"x[{name}:]", lambda x: x[n:])
    attempt(f"x[:{name}]", lambda x: x[:n])
    if abs(n) > 2**32:
        attempt(f"x[::{name}]", lambda x: x[::n] if not isinstance(x, memoryview) else "")
    attempt(f"x[1:{name}]", lambda x: x[1:n])
    if abs(n) >= 2**64:
        attempt(f"x * {name}", lambda x: x * n if not isinstance(x, (range, memoryview)) else "")
