# abs, divmod, pow, round, int, float, bin, hex, oct, chr, ord, bool.
print(abs(-5), abs(5.5), abs(-0.0), abs(True), abs(-(10 ** 20)), divmod(7, 3), divmod(-7, 3), divmod(7.5, -2), divmod(10 ** 20, 7), divmod(True, 2))
print(pow(2, 10), pow(2, -1), pow(2.0, 3), pow(3, 4, 5), pow(0, 0), pow(-2, 3), pow(10, 20, 7), pow(2, 3, mod=5), pow(base=2, exp=5), 2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 0 ** 0, 0.0 ** 0)
print(round(3.7), round(-3.7), round(2.5), round(3.14159, 3), round(12345, -2), round(5), round(1.5, 0), round(-0.4), round(1e300), round(2.5, None), round(1.25, 1), round(number=3.5), round(7, 5), round(True))
print(int(), int(5.9), int("7"), int("-0b11", 0), int(" 42 "), int(True), int("1_0"), int("٣"), float(), float(5), float("1e3"), float("-inf"), float(" 2.5\n"), bool(), bool("False"), bool(0.0), bool([0]))
print(bin(10), bin(-1), hex(255), hex(-16), oct(8), oct(0), bin(True), chr(97), chr(8364), ord("a"), ord("€"), ord(b"z"), chr(0) == "\0", [chr(c) for c in range(48, 52)])
print(hash(1) == hash(1.0) == hash(True), hash(7), hash(-7), hash(2 ** 20), hash(0.0), hash("a") == hash("a"), hash(()) == hash(()), hash(None) == hash(None))
print(isinstance(5 // 2, int), isinstance(5 / 1, float), type(2 ** -1).__name__, type(round(2.5)).__name__, type(round(2.5, 1)).__name__, type(5 // 2.0).__name__, type(True + 1).__name__)
for bad in (lambda: abs("a"), lambda: abs(), lambda: divmod(1), lambda: divmod(1, 0), lambda: pow(2, "a"), lambda: pow(2, 2, 0), lambda: pow(2.0, 2, 3), lambda: round("1"), lambda: round(1.5, "a"), lambda: int("1.5"), lambda: int("a", 16) if False else int("g", 16),
            lambda: int(5, 10), lambda: int("1", 1), lambda: float("1,5"), lambda: float(None), lambda: bin(1.0), lambda: hex("a"), lambda: chr(1.5), lambda: chr(2 ** 40), lambda: ord(""), lambda: ord(1), lambda: bool(1, 2), lambda: int(x=1), lambda: pow(4, -1, 2), lambda: hash([]), lambda: int("9" * 5000)):
    try:
        print(bad())
    except (TypeError, ValueError, ZeroDivisionError, OverflowError) as error:
        print(type(error).__name__, error)
