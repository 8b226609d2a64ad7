# Small functions that call themselves, which native code has in line several deep.
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print([fib(n) for n in range(20)], fib(7.5), fib(True), fib(-3))


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


print(ackermann(2, 5), ackermann(3, 2))


def power(base, exponent):
    return 1 if exponent == 0 else base * power(base, exponent - 1)


print(power(3, 60), power(1.5, 11), power(2, 61), power(-2, 62), power("a", 0))


def trouble(n):
    return 1 // (n - 5) + trouble(n - 1)


for start in range(3, 15):
    try:
        trouble(start)
    except ZeroDivisionError as error:
        depth, frame = 0, error.__traceback__
        lines = []
        while frame is not None:
            lines.append(frame.tb_lineno)
            frame = frame.tb_next
        print(start, error, lines)
    except RecursionError as error:
        print(start, error)


def text_of(n):
    return str(n) if n < 2 else text_of(n - 1) + text_of(n - 2)


print(text_of(6))

other_fib = fib


def fib(n):
    return n * 100


print(other_fib(6), fib(6))
