# limits: memory=8MB
# ends: completed
# A request that could never fit is a MemoryError before anything is touched, and may be caught.
requests = [
    lambda: [0] * 10 ** 12,
    lambda: "a" * 10 ** 10,
    lambda: b"ab" * 10 ** 11,
    lambda: (1, 2) * 10 ** 13,
    lambda: 1 << 10 ** 10,
    lambda: "x".center(10 ** 10),
    lambda: "x".zfill(10 ** 10),
    lambda: f"{1:{10 ** 10}}",
    lambda: bytes(10 ** 11),
]
for request in requests:
    try:
        request()
        print("no error")
    except (MemoryError, OverflowError, ValueError) as error:
        print(isinstance(error, (MemoryError, OverflowError, ValueError)))
print(1 + 1)
