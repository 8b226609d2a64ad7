# Finalisers run between any two instructions of a loop or at a call: what they interrupt goes on as if nothing had happened.
class Busy:
    runs = 0

    def __init__(self, number):
        self.number = number

    def __del__(self):
        Busy.runs += 1
        total = 0
        for n in range(20):
            total += n
        try:
            {}[self.number]
        except KeyError as error:
            self.error = error
        list(self.numbers())
        sorted([3, 1, 2], key=lambda n: -n)

    def numbers(self):
        for n in range(3):
            yield [n] * 100


def recurse(depth):
    Busy(depth)
    return depth if depth == 0 else recurse(depth - 1) + 1


def generate(count):
    for n in range(count):
        Busy(n)
        yield [n] * 2000


total = 0
for n in range(150):
    Busy(n)
    total += len([n] * 2000)
print(total)
print(sum(len(item) for item in generate(150)))
print(recurse(100))
count = 0
while count < 150:
    Busy(count)
    count += len(bytes(9000)) // 9000
print(count)
print(sum(len(str(Busy(n).number)) for n in range(100)))
handled = 0
for n in range(100):
    try:
        Busy(n)
        raise ValueError(n)
    except ValueError as error:
        Busy(n)
        if error.args == (n,) and error.__context__ is None:
            handled += 1
        try:
            for _ in range(3):
                bytes(9000)
            raise
        except ValueError as again:
            handled += again is error
print(handled)
print(max([[n] * 2000 for n in range(100) if Busy(n)])[0])
for _ in range(40):
    if Busy.runs >= 700:
        break
    [bytes(1000 + n) for n in range(500)]
print(Busy.runs >= 700)
