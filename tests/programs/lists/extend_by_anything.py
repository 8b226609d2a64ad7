# extend() and += keep what came before an error; a list can be extended by itself and by views of other things.
def failing(count):
    for number in range(count):
        yield number
    raise KeyError("stopped")


x = []
for source in ([1], (2,), "34", {5: 6}, {5: 6}.values(), range(7, 9), (n for n in [9]), map(str, [10]), b"\x0b", bytearray(b"\x0c"), {13}, zip("a", "b")):
    x += source
print(x)
try:
    x.extend(failing(2))
except KeyError as error:
    print(error, x[-3:])
try:
    x += failing(1)
except KeyError as error:
    print(error, x[-3:])
y = [1, 2]
y.extend(y)
y += y
print(y)
y.extend(n for n in y if n > 1 and len(y) < 12)
print(y)
for wrong in (1, None, 1.5, object, len):
    try:
        y += wrong
    except TypeError as error:
        print(error)
try:
    y + (1,)
except TypeError as error:
    print(error)
try:
    (1,) + y
except TypeError as error:
    print(error)
