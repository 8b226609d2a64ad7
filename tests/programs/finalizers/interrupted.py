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
        yield [n] * 200


total = 0
for n in range(3000):
    Busy(n)
    total += len([n] * 200)
print(total)
print(sum(len(item) for item in generate(3000)))
print(recurse(300))
count = 0
while count < 3000:
    Busy(count)
    count += len("x" * 300) // 300
print(count)
print(sum(len(str(Busy(n).number)) for n in range(2000)))
handled = 0
for n in range(2000):
    try:
        Busy(n)
        raise ValueError(n)
    except ValueError as error:
        Busy(n)
        if error.args == (n,) and error.__context__ is None:
            handled += 1
        try:
            for _ in range(3):
                "x" * 400
            raise
        except ValueError as again:
            handled += again is error
print(handled)
print(max([[n] * 50 for n in range(2000) if Busy(n)])[0])
for _ in range(400):
    if Busy.runs >= 16000:
        break
    ["x" * 1000 for _ in range(500)]
print(Busy.runs >= 16000)
