# Float arithmetic in nested loops: an integral, a logistic map, square roots by Newton's method.
def area(steps):
    width = 1.0 / steps
    total = 0.0
    for i in range(steps):
        x = (i + 0.5) * width
        total += 4.0 / (1.0 + x * x)
    return total * width


def logistic(rate, turns):
    x = 0.25
    high = 0
    for _ in range(turns):
        x = rate * x * (1.0 - x)
        if x > 0.5:
            high += 1
    return high


def roots(n):
    total = 0.0
    for i in range(1, n):
        guess = i * 0.5
        while True:
            better = 0.5 * (guess + i / guess)
            if abs(better - guess) < 1e-9:
                break
            guess = better
        total += better
    return total


TURNS = 2
for _ in range(TURNS):
    checksum = (area(2500000), logistic(3.75, 3500000), roots(150000))
print("float_loop", checksum)
