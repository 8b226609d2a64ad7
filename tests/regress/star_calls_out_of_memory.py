# An iterator that has ended must not lose its items where memory runs out behind it (the mode `scarce`), nor a strict zip its error.
def gathered(*arguments):
    return arguments


wrong = 0
for i in range(400):
    text = "\u00e9" + str(i)
    wrong += gathered(*map(ascii, (text, 16)), i * 1.5e300) != (ascii(text), "16", i * 1.5e300)
    wrong += gathered(i, *map(ascii, (text, 16))) != (i, ascii(text), "16")
    wrong += [*map(ascii, (text, 16)), 5] != [ascii(text), "16", 5]
    wrong += {*map(ascii, (text, 16)), 5} != {ascii(text), "16", 5}
    for shorter, longer in ((1, 2), (2, 1), (0, 1)):
        try:
            list(zip(range(shorter), map(str, range(longer)), strict=True))
        except ValueError:
            continue
        wrong += 1


# A call whose arguments do not fit, in the middle of frames that are left.
class Picky:
    def __init__(self, one):
        self.one = one


def deeper(depth, arguments):
    if depth:
        return deeper(depth - 1, arguments)
    return Picky(*arguments, *map(str, arguments))


for i in range(200):
    try:
        deeper(i % 7, [str(i), i * 1.5e300])
    except TypeError:
        continue
    wrong += 1
print(wrong)
