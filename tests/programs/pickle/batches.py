import pickle
import zlib


class Items(list):
    pass


class Table(dict):
    pass


for count in (0, 1, 2, 1000, 1001):
    numbers = range(count)
    for value in (list(numbers), tuple(numbers), {number: number for number in numbers}, set(numbers), Items(numbers),
                  Table((number, number) for number in numbers)):
        for protocol in (0, 5) if count < 1000 else (4,):
            packed = pickle.dumps(value, protocol)
            print(type(value).__name__, count, protocol, len(packed), zlib.crc32(packed), pickle.loads(packed) == value)
for value in (b"x" * 65535, b"x" * 65536, "y" * 70000, [b"x" * 70000, "y" * 70000, 1], "many words " * 9000,
              bytearray(70000), [bytes(3), bytes(65530), 1]):
    for protocol in (3, 4, 5):
        packed = pickle.dumps(value, protocol)
        print(protocol, len(packed), zlib.crc32(packed), pickle.loads(packed) == value)
