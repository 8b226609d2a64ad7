# Slices read, assigned and deleted; copies, pickles, sums and products of arrays.
import array
import copy
import pickle

numbers = array.array("i", range(10))
print(numbers[2:5], numbers[::3], numbers[::-1], numbers[8:2], numbers[-3:], numbers[2:100], numbers[5:1:-2])
numbers[1:3] = array.array("i", [100, 200, 300])
print(numbers)
numbers[::4] = array.array("i", [-1, -2, -3])
print(numbers)
del numbers[::2]
print(numbers)
del numbers[-1], numbers[1:3]
print(numbers)
for wrong in ([1], array.array("h", [1]), (1,), b"abcd"):
    try:
        numbers[0:1] = wrong
    except TypeError as error:
        print(error)
try:
    numbers[::2] = array.array("i", [1, 2, 3, 4, 5])
except ValueError as error:
    print(error)
clone, deep = copy.copy(numbers), copy.deepcopy(numbers)
clone.append(5)
print(numbers, clone, deep, deep == numbers, clone == numbers, deep is numbers)
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    for one in (numbers, array.array("d", [0.5, -1e300]), array.array("w", "aé☃"), array.array("Q", [2 ** 63])):
        assert pickle.loads(pickle.dumps(one, protocol)) == one
print(numbers + numbers[:1], numbers * 2, 0 * numbers, numbers * -1)
numbers *= 2
numbers += array.array("i", [7])
print(numbers, len(numbers))
for operation in (lambda: numbers + [1], lambda: numbers + array.array("d"), lambda: numbers * 1.5, lambda: numbers + None):
    try:
        operation()
    except TypeError as error:
        print(error)
