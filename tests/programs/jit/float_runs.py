# Runs of float arithmetic whose results become zero, tiny, huge or infinite in the middle, at every place of a run.
def chain(values, scale, shift):
    total = 0.0
    last = 1.0
    for i in range(len(values)):
        x = values[i]
        y = x * scale + shift
        z = y - last
        total += z * z + 0.5 * y
        last = y * 0.25 + x / 3.0
        total = total * 0.5
    return total, last


def turned(values, scale):
    a, b, c = 1.0, 2.0, 3.0
    for i in range(len(values)):
        a, b, c = b * scale - c, c + values[i], a * 0.125
        d = a - b
        b = d / (1.0 + c * c)
    return a, b, c


def powers(start, factor, turns):
    small, large, both = start, start, 1.0
    for i in range(turns):
        small = small / factor
        large = large * factor
        both = small * large
    return small, large, both


def counted(n):
    total = high = 0.0
    for i in range(n):
        x = (i + 0.5) * 0.001
        y = i * 2.5 - x
        total += x * y - 1
        if y > 100.0:
            high += x * y
        else:
            high -= 2 * y
    return total, high


odd = [0.0, -0.0, 1e-200, -1e-200, 1e200, -1e200, 1e-77, 1e77, 5e-324, float("inf"), float("nan")]
plain = [0.5 + i % 7 for i in range(400)]
for turn in range(3):
    print(chain(plain, 1.5, 0.25), turned(plain, 0.5), counted(500))
for wrong in odd:
    for place in (0, 50, 201, 399):
        values = plain[:]
        values[place] = wrong
        print(wrong, place, chain(values, 1.5, 0.25), turned(values, 0.5), chain(values, wrong, 0.0), chain(values, 2.0, wrong))
for scale in odd:
    print(scale, turned(plain, scale))
for factor in (2.0, 1e3, 1e10, 1e100):
    print(powers(1.0, factor, 300), powers(1e-70, factor, 40), powers(0.0, factor, 300))
