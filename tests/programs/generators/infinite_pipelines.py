# Endless generators composed: a sieve that stacks filters, Hamming numbers from merged streams, bounded taking.
log = []


def integers(start=1):
    try:
        while True:
            yield start
            start += 1
    finally:
        log.append(f"integers stopped at {start}")


def take(n, source):
    for _, item in zip(range(n), source):
        yield item


def without_multiples(prime, source):
    for n in source:
        if n % prime:
            yield n


def sieve():
    source = base = integers(2)
    try:
        while True:
            prime = next(source)
            yield prime
            source = without_multiples(prime, source)
    finally:
        base.close()


primes = sieve()
print(list(take(15, primes)))
primes.close()
print(log)


def merge(*sources):
    heads = [[next(source), source] for source in sources]
    while True:
        smallest = min(head for head, _ in heads)
        yield smallest
        for pair in heads:
            if pair[0] == smallest:
                pair[0] = next(pair[1])


def hamming():
    known = [1]

    def scaled(factor):
        index = 0
        while True:
            yield known[index] * factor
            index += 1
    yield 1
    for n in merge(scaled(2), scaled(3), scaled(5)):
        known.append(n)
        yield n


print(list(take(20, hamming())))
pairs = ((a, b) for b in integers() for a in take(b, integers()))
print(list(take(6, pairs)))
pairs.close()
