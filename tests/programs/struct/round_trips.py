# Random formats and values, there and back.
import random
import struct

generator = random.Random(4)
MAKERS = {
    "b": lambda: generator.randrange(-128, 128), "B": lambda: generator.randrange(256),
    "h": lambda: generator.randrange(-1 << 15, 1 << 15), "H": lambda: generator.randrange(1 << 16),
    "i": lambda: generator.randrange(-1 << 31, 1 << 31), "I": lambda: generator.randrange(1 << 32),
    "q": lambda: generator.randrange(-1 << 63, 1 << 63), "Q": lambda: generator.randrange(1 << 64),
    "e": lambda: generator.randrange(-2048, 2048) / 4, "f": lambda: generator.randrange(-(1 << 24), 1 << 24) / 8,
    "d": generator.random, "?": lambda: generator.random() < 0.5, "c": lambda: generator.randbytes(1),
    "D": lambda: complex(generator.random(), 2),
}
for index in range(60):
    order = generator.choice("<>=!@")
    format = order
    values = []
    for _ in range(generator.randrange(1, 6)):
        code = generator.choice([*MAKERS, "s", "p", "x"])
        count = generator.randrange(4)
        format += f"{count}{code}"
        if code == "s":
            values.append(generator.randbytes(count))
        elif code == "p":
            values.append(generator.randbytes(max(0, count - 1)))
        elif code != "x":
            values += [MAKERS[code]() for _ in range(count)]
    data = struct.pack(format, *values)
    assert struct.unpack(format, data) == tuple(values), (format, values)
    assert len(data) == struct.calcsize(format)
    print(format, data.hex())
    for size in (len(data) - 1, len(data) + 1):
        try:
            struct.unpack(format, bytes(max(0, size)))
        except struct.error as error:
            print(error)
