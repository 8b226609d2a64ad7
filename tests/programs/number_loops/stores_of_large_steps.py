# Loops that store into a list at every so many places: native code tells the processor of stores to come, which may lie
# behind the list's end, or before its beginning.
def cross_out(limit):
    composite = [False] * (limit + 1)
    i = 2
    while i <= limit:
        if not composite[i]:
            for j in range(i * i, limit + 1, i):
                composite[j] = True
        i += 1
    return composite


def backwards(items, step):
    for place in range(len(items) - 1, -1, -step):
        items[place] = place
    return items


def two_lists(first, second, step):
    for place in range(0, len(first), step):
        first[place] = place * 0.5
        second[place] = place
        first[place] += second[place]
    return sum(first), sum(second)


def beyond(items, step):
    done = 0
    try:
        for place in range(0, 4 * len(items), step):
            items[place] = -1
            done += 1
    except IndexError as error:
        return done, str(error)


def far(items, step):
    for place in range(3, len(items), step):
        items[place] = "far"
    return items.count("far")


composite = cross_out(5000)
print(composite.count(False), [n for n in range(4900, 5001) if not composite[n]])
for step in [1, 2, 3, 8, 50, 99, 100, 101, 1 << 40, (1 << 61) + 3]:
    print(step, sum(backwards([0] * 100, step)), two_lists([0.0] * 300, [0] * 300, step), beyond([0] * 100, step))
    print(far([0] * 1000, step))
