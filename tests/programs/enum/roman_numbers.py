# Reading and writing of roman numbers by an IntEnum; resistor codes, morse and other tables as enumerations.
from enum import Enum, IntEnum, StrEnum, auto


class Roman(IntEnum):
    I = 1
    IV = 4
    V = 5
    IX = 9
    X = 10
    XL = 40
    L = 50
    XC = 90
    C = 100
    CD = 400
    D = 500
    CM = 900
    M = 1000

    @classmethod
    def write(cls, number):
        text = ""
        for numeral in reversed(cls):
            count, number = divmod(number, numeral)
            text += numeral.name * count
        return text

    @classmethod
    def read(cls, text):
        total = at = 0
        while at < len(text):
            for width in (2, 1):
                numeral = cls.__members__.get(text[at : at + width])
                if numeral is not None and len(text[at : at + width]) == width:
                    total += numeral
                    at += width
                    break
            else:
                raise ValueError(f"{text[at]!r} at {at} is no numeral")
        return total


numbers = (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)
print([Roman.write(number) for number in numbers], all(Roman.read(Roman.write(number)) == number for number in range(1, 200, 7)), Roman.read("MMXXIV"))
try:
    Roman.read("XIZ")
except ValueError as error:
    print(error)


class Band(Enum):
    BLACK, BROWN, RED, ORANGE, YELLOW, GREEN, BLUE, VIOLET, GREY, WHITE = range(10)

    @classmethod
    def ohms(cls, *names):
        *digits, power = (cls[name.upper()].value for name in names)
        return int("".join(map(str, digits))) * 10 ** power

    @classmethod
    def of(cls, ohms):
        digits = str(ohms)
        return [cls(int(digits[0])), cls(int(digits[1])), cls(len(digits) - 2)]


print(Band.ohms("yellow", "violet", "red"), [band.name for band in Band.of(4700)], Band.ohms("brown", "black", "black"), len(Band), Band.GREY.value)


class Morse(StrEnum):
    A = ".-"
    E = "."
    N = "-."
    O = "---"
    S = "..."
    T = "-"

    @classmethod
    def send(cls, text):
        return " ".join(cls[letter] for letter in text.upper() if letter in cls.__members__)

    @classmethod
    def receive(cls, signs):
        return "".join(cls(sign).name for sign in signs.split())


print(Morse.send("sos, note"), Morse.receive("... --- ..."), "." in Morse, Morse.E + Morse.T, Morse.S.count("."), sorted(Morse, key=len), max(Morse, key=len).name)


class Base(Enum):
    BIN = 2, "0b"
    OCT = 8, "0o"
    HEX = 16, "0x"

    def __init__(self, radix, prefix):
        self.radix, self.prefix = radix, prefix

    def read(self, text):
        return int(text.removeprefix(self.prefix), self.radix)

    @classmethod
    def detect(cls, text):
        return next((base for base in cls if text.startswith(base.prefix)), None)


for text in ("0b101", "0x1f", "0o17", "99"):
    base = Base.detect(text)
    print(text, base, base and base.read(text))
