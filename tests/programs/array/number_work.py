# A sieve, a prefix sum, a histogram and a matrix in arrays, as programs use them.
from array import array

LIMIT = 60
sieve = array("B", [1]) * LIMIT
sieve[0] = sieve[1] = 0
for number in range(2, int(LIMIT ** 0.5) + 1):
    if sieve[number]:
        sieve[number * number::number] = array("B", bytes(len(range(number * number, LIMIT, number))))
print([number for number in range(LIMIT) if sieve[number]])
prefix = array("q", [0])
for number in [3, 1, 4, 1, 5, 9, 2, 6]:
    prefix.append(prefix[-1] + number)
print(prefix, prefix[5] - prefix[2])
histogram = array("I", [0]) * 26
for letter in "hello world":
    if letter.isalpha():
        histogram[ord(letter) - 97] += 1
print({chr(97 + place): count for place, count in enumerate(histogram) if count})
rows, columns = 2, 3
matrix = array("d", [1, 2, 3, 4, 5, 6])
transposed = array("d", (matrix[row * columns + column] for column in range(columns) for row in range(rows)))
print(transposed, [matrix[row * columns:(row + 1) * columns].tolist() for row in range(rows)])
buffer = array("i", range(5))
buffer.insert(0, 99)
buffer.insert(-1, 77)
buffer.reverse()
print(buffer, buffer.pop(), buffer.pop(0), buffer.index(77), buffer.count(1))
buffer.remove(77)
print(buffer.tolist(), buffer.buffer_info()[1], buffer.itemsize)
buffer.clear()
print(buffer, len(buffer))
high, low = array("i", [5, 6, 7]), array("i", [1, 2])
high[1:1] = low
print(high, *high, sep=" ")
first, *middle, last = high
print(first, middle, last, dict(zip("ab", low)), [*map(str, low)], max(high, key=lambda item: -item))
