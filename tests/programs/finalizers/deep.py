# A finaliser with no room left for its calls fails alone; what it interrupts does not.
class Deep:
    tried = 0

    def __del__(self):
        Deep.tried += 1
        if Deep.tried <= 2:
            self.down(0)

    def down(self, depth):
        return self.down(depth + 1)


def recurse(depth):
    Deep()
    [bytes(1000 + n) for n in range(20)]
    return 0 if depth == 0 else 1 + recurse(depth - 1)


print(recurse(200))


def endless():
    return 1 + endless()


for _ in range(1):
    Deep()
    try:
        endless()
    except RecursionError as error:
        text = str(error)
    [bytes(1000 + n) for n in range(500)]
print("recursion" in text)
