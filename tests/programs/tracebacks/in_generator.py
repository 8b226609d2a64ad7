# The frame of a generator and of the loop that drives it.
def numbers(limit):
    for i in range(limit):
        if i == 3:
            raise ValueError("three is bad")
        yield i


def consume(source):
    total = 0
    for n in source:
        print("got", n)
        total += n
    return total


consume(numbers(10))
