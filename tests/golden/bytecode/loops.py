def loops(n, pairs):
    total = 0
    for i in range(n):
        for j in range(i, n, 2):
            total += i * j
    for key, value in pairs:
        if key == "skip":
            continue
        total += value
    while total > 10 and n != 0:
        total //= 2
    return total
