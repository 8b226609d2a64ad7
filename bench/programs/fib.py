# Recursive calls.
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


TURNS = 3
for _ in range(TURNS):
    checksum = fib(32)
    assert checksum == 2178309
print("fib", checksum)
