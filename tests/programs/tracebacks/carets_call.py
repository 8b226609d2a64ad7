# Carets of a call mark callee and arguments.
def check(value, limit):
    if value > limit:
        raise ValueError(f"{value} is over {limit}")
    return value


def process(values):
    return [check(v, 10) for v in values]


total = sum(process([1, 2, 3])) + sum(process([4, 50, 6]))
