# Items and slices of bytes, bytearray and str with every start, stop and step, compared with a list; assigned and deleted likewise.
BOUNDS = (None, -7, -6, -5, -2, -1, 0, 1, 3, 4, 5, 6, 2**70, -2**70)
STEPS = (None, 1, 2, 3, -1, -2, -5, 2**70, -2**70)
items = list(b"abcde")
wrong = 0
for start in BOUNDS:
    for stop in BOUNDS:
        for step in STEPS:
            expected = items[start:stop:step]
            wrong += bytes(expected) != b"abcde"[start:stop:step] or bytearray(expected) != bytearray(b"abcde")[start:stop:step] or bytes(expected).decode() != "abcde"[start:stop:step]
            wrong += tuple(expected) != tuple(items)[start:stop:step] or expected != [97 + i for i in range(5)[start:stop:step]] or memoryview(b"abcde")[start:stop:step].tolist() != expected
print(wrong)
for start in BOUNDS[::2]:
    for stop in BOUNDS[1::2]:
        for step in STEPS:
            outcomes = []
            for kind in (list, bytearray):
                a = kind(b"abcde")
                del a[start:stop:step]
                outcomes.append(bytes(a))
                for new in (b"", b"x", b"xyz"):
                    a = kind(b"abcde")
                    try:
                        a[start:stop:step] = new
                        outcomes.append(bytes(a))
                    except ValueError as error:
                        outcomes.append(str(error).replace("bytes", "sequence"))
            if outcomes[:4] != outcomes[4:]:
                print(start, stop, step, outcomes)
for value in (b"abc", bytearray(b"abc"), "abc"):
    for key in (0, -1, 2, 3, -4, True, 2**70, -2**70, 1.0, "a", None, slice("a", None), slice(None, None, 0), slice(1.5), (0,), ..., [0], slice(0, 2**70), slice(None, None, "x")):
        try:
            print(type(value).__name__, key, repr(value[key]))
        except Exception as error:
            print(type(value).__name__, key, type(error).__name__, error)
