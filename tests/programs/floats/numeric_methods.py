# Numerical algorithms in floats: results are exact in IEEE arithmetic.
def sqrt(x):
    guess = x if x > 1 else 1.0
    for _ in range(60):
        better = (guess + x / guess) / 2
        if better == guess:
            break
        guess = better
    return guess


print([sqrt(x) for x in (2, 9, 144.0, 0.25)])


def integrate(f, a, b, n=1000):
    step = (b - a) / n
    return step * sum(f(a + (i + 0.5) * step) for i in range(n))


print(round(integrate(lambda x: x * x, 0, 3), 6), round(integrate(lambda x: 1 / x, 1, 2), 6))


def exp(x):
    term = total = 1.0
    for i in range(1, 40):
        term *= x / i
        total += term
    return total


print(exp(1), exp(0), round(exp(-2), 12))


def newton(f, df, x):
    for i in range(50):
        step = f(x) / df(x)
        x -= step
        if abs(step) < 1e-12:
            return x, i
    return None


root, steps = newton(lambda x: x ** 3 - 2 * x - 5, lambda x: 3 * x ** 2 - 2, 2.0)
print(round(root, 10), steps)


def mean_and_deviation(values):
    mean = sum(values) / len(values)
    variance = sum((v - mean) ** 2 for v in values) / len(values)
    return mean, variance ** 0.5


print(mean_and_deviation([2, 4, 4, 4, 5, 5, 7, 9]))


def horner(coefficients, x):
    result = 0.0
    for c in coefficients:
        result = result * x + c
    return result


print([horner([1, -6, 11, -6], x) for x in (0, 1, 2, 3, 0.5)])
x, y, r = 0.1, 0.2, 3.9
for _ in range(20):
    x = r * x * (1 - x)
print(x)
print([round(100 * 1.05 ** n, 2) for n in range(6)], [f"{c * 9 / 5 + 32:.1f}" for c in (-40, 0, 37, 100)])
