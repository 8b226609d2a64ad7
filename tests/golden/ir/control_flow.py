def branches(a, b):
    if a and not b:
        return 1
    elif a < b < 10:
        c = 2 if a else 3
    else:
        c = a or b
    return c


def loops(items):
    total = 0
    for item in items:
        if item is None:
            continue
        total += item
    else:
        total = -total
    while total > 100:
        total -= 7
    for i in range(3, 9):
        total += i
    return total
