# Deleting every n-th item, forwards and backwards, with bounds far outside.
for part in (slice(None, None, 2), slice(None, None, -2), slice(1, 9, 3), slice(9, 1, -3), slice(-100, 100, 4), slice(2**70, -2**70, -1),
             slice(5, 5, 2), slice(8, 2), slice(None, None, 2**80), slice(None, 3, -(2**80))):
    x = list(range(10))
    del x[part]
    print(part.start, part.stop, part.step, x)
x = []
del x[::2], x[:], x[5:]
print(x)
try:
    del x[0]
except IndexError as error:
    print(error)
try:
    del x[::0]
except ValueError as error:
    print(error)
