# Indices, bounds, steps and counts at the edges of machine words: items refuse them, slices clip them.
edges = [2**31 - 1, 2**31, -2**31, 2**63 - 1, 2**63, -2**63, -2**63 - 1, 2**64, 10**40, -10**40]


def attempt(label, action):
    x = [0, 1, 2, 3]
    try:
        result = action(x)
    except Exception as error:
        # what does not fit is told in the words of the machine word
        result = f"{type(error).__name__}: {str(error).replace('Py_ssize_t', 'word')}"
    print(label, "->", result, x)


for n in edges:
    name = f"{'-' if n < 0 else ''}2**{abs(n).bit_length()}"
    if abs(n) >= 2**64:
        attempt(f"x[{name}]", lambda x: x[n])
        attempt(f"del x[{name}]", lambda x: x.__delitem__(n))
        attempt(f"x[{name}] = 0", lambda x: x.__setitem__(n, 0))
        attempt(f"x.insert({name})", lambda x: x.insert(n, "i"))
        attempt(f"x * {name}", lambda x: x * n)
        attempt(f"x.pop({name})", lambda x: x.pop(n))
    attempt(f"x[{name}:]", lambda x: x[n:])
    attempt(f"x[:{name}]", lambda x: x[:n])
    attempt(f"x[::{name}]", lambda x: x[::n])
    attempt(f"x[2:{name}:2]", lambda x: x[2:n:2])
    attempt(f"x[{name}:1:-1]", lambda x: x[n:1:-1])
    attempt(f"del x[::{name}]", lambda x: x.__delitem__(slice(None, None, n)))
    attempt(f"x[{name}:] = 'ab'", lambda x: x.__setitem__(slice(n, None), "ab"))
    attempt(f"x[::{name}] = 'a'", lambda x: x.__setitem__(slice(None, None, n), "a"))
    attempt(f"x.index(3, {name})", lambda x: x.index(3, n))
    attempt(f"x.index(0, 0, {name})", lambda x: x.index(0, 0, n))
