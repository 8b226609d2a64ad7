# Lists of numbers: batches, frames, and what stands between the numbers.
import pickle

rows = {
    "small": list(range(300)), "batch": list(range(1000)), "more": list(range(1001)), "two": list(range(2000)), "one": [5], "none": [],
    "sizes": [0, 255, 256, 65535, 65536, 2**31 - 1, 2**31, -1, -(2**31), -(2**31) - 1, 2**40, -(2**62), 2**62, 2**70] * 3,
    "mixed": [1, 2, "a", 3, 4.5, 5, None, [6, 7], (8, 9), True, 10], "ends": ["a", 1, 2], "last": [1, 2, "z"],
    "long": [n * 70000 for n in range(14000)], "nested": [[n, n + 1, n + 2] for n in range(400)],
    "floats": [n / 8 for n in range(2100)], "pairs": [(n, n) for n in range(1100)],
}
rows["again"] = [rows["small"], 1, 2, rows["small"], 3]
for name, row in rows.items():
    for protocol in (range(6) if len(row) < 100 else (4,)):
        data = pickle.dumps(row, protocol)
        if pickle.loads(data) != row:
            print("differs", name, protocol)
        print(name, protocol, len(data), sum(data) % 9973, data[:12] if protocol > 1 else "")
