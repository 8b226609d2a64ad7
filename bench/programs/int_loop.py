# Integer arithmetic in nested loops.
def run(n):
    total = 0
    for i in range(n):
        j = i
        while j > 0:
            total += j % 7
            j -= 3
        if total > 1000000:
            total -= 1000000
    return total


TURNS = 2
for _ in range(TURNS):
    checksum = run(9000)
    assert checksum == 501497
print("int_loop", checksum)
