# Closures keep their own cells; nonlocal writes through them.
def make_counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def peek():
        return count

    return increment, peek


inc, peek = make_counter()
print(inc(), inc(), inc(5), peek())
other, _ = make_counter(100)
print(other(), peek())


def accumulator():
    total = 0
    history = []

    def add(x):
        nonlocal total
        total += x
        history.append(total)
        return history

    return add


add = accumulator()
add(1)
add(2)
print(add(3))


def three_levels():
    x = "a"

    def middle():
        nonlocal x
        x += "b"

        def inner():
            nonlocal x
            x += "c"
            return x
        return inner
    return middle, lambda: x


middle, get = three_levels()
inner = middle()
print(get(), inner(), inner(), get())
