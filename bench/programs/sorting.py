# Sorting: natively, with a key function, and written out.
def random_numbers(n):
    seed = 12345
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        out.append(seed % 100000)
    return out


def quick(a):
    if len(a) <= 1:
        return a
    pivot = a[len(a) // 2]
    return quick([x for x in a if x < pivot]) + [x for x in a if x == pivot] + quick([x for x in a if x > pivot])


def insertion(a):
    for i in range(1, len(a)):
        x = a[i]
        j = i - 1
        while j >= 0 and a[j] > x:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = x
    return a


TURNS = 3
for _ in range(TURNS):
    data = random_numbers(80000)
    expected = sorted(data)
    assert quick(data) == expected
    assert insertion(data[:2000]) == sorted(data[:2000])
    for _ in range(3):
        assert sorted(data, key=lambda x: -x)[0] == expected[-1]
    records = [{"id": i, "score": v} for i, v in enumerate(data)]
    records.sort(key=lambda r: (r["score"], -r["id"]))
    assert records[0]["score"] == expected[0]
print("sorting", records[0]["score"], sum(expected))
