# Equal items keep their order for each kind of key that has a fast path, forwards and reversed.
def check(keys):
    items = [(key, number) for number, key in enumerate(keys)]
    forwards = sorted(items, key=lambda item: item[0])
    backwards = sorted(items, key=lambda item: item[0], reverse=True)
    stable = all(a[0] < b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(forwards, forwards[1:]))
    stable_back = all(a[0] > b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(backwards, backwards[1:]))
    return stable, stable_back, forwards == sorted(forwards, key=lambda item: item[0]), len(forwards)


numbers = [n * 7919 % 13 for n in range(200)]
print(check(numbers), check([float(n) for n in numbers]), check([str(n) for n in numbers]), check([(n % 3, n % 2) for n in numbers]))
print(check([n if n % 2 else float(n) for n in numbers]), check([n + 2**70 for n in numbers]), check([bool(n % 2) for n in numbers]))
print(check(["\u00e9" * (n % 4) for n in numbers]), check([chr(n + 0x1F600) for n in numbers]), check([b"%d" % n for n in numbers]), check([[n % 5] for n in numbers]))
print(check([(str(n % 3), n % 4) for n in numbers]), check([(n % 2, float(n)) for n in numbers]), check([((n % 3,), n) for n in numbers]), check([0.0 if n % 2 else -0.0 for n in numbers]))
runs = [*range(50), *range(50, 0, -1), *[7] * 40, *range(0, 100, 3)]
print(check(runs), check(runs[::-1]), sorted(runs) == sorted(runs[::-1]), check(sorted(runs)), check(sorted(runs, reverse=True)))
