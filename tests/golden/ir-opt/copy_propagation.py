def direct(pairs):
    x = f()
    x = x + 1
    y = [x]
    for key, value in pairs:
        x = key
    a, b = y, x
    a, b = b, a
    return a, b


def copied(x):
    return x + (x := 3) + x
