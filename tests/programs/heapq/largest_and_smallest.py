# nlargest() and nsmallest() against sorted(), with keys, edges of n, and the order of equal items.
import heapq

pairs = [(number * 7 % 10, number) for number in range(25)]
first = lambda pair: pair[0]
for n in (-1, 0, 1, 2, 5, 24, 25, 26, 100):
    smallest, largest = heapq.nsmallest(n, pairs, first), heapq.nlargest(n, pairs, key=first)
    print(n, smallest[:4], largest[:4], smallest == sorted(pairs, key=first)[:max(n, 0)],
          largest == sorted(pairs, key=first, reverse=True)[:max(n, 0)])
    print(heapq.nsmallest(n, iter(pairs)) == sorted(pairs)[:max(n, 0)], heapq.nlargest(n, iter(pairs)) == sorted(pairs)[::-1][:max(n, 0)])
print(heapq.nsmallest(3, ""), heapq.nlargest(2, {}), heapq.nlargest(1, "heap"), heapq.nsmallest(1, [], key=len))
print(heapq.nlargest(2, {"a": 1, "b": 2, "c": 0}), heapq.nlargest(2, {"a": 1, "b": 2, "c": 0}.items(), key=lambda item: item[1]))
print(heapq.nsmallest(True, [3, 1, 2]), heapq.nlargest(n=1, iterable=[1, 2], key=None))
stocks = [{"name": "IBM", "price": 91.1}, {"name": "AAPL", "price": 543.22}, {"name": "FB", "price": 21.09}, {"name": "HPQ", "price": 31.75}]
print([stock["name"] for stock in heapq.nsmallest(2, stocks, key=lambda stock: stock["price"])])
print([stock["name"] for stock in heapq.nlargest(3, stocks, key=lambda stock: stock["price"])])
calls = []
heapq.nlargest(2, [3, 1, 2], key=lambda item: calls.append(item) or item)
heapq.nsmallest(1, [3, 1, 2], key=lambda item: calls.append(item) or item)
print(calls)
compared = []


class Noisy(int):
    def __lt__(self, other):
        compared.append((int(self), int(other)))
        return int.__lt__(self, other)


print(heapq.nsmallest(2, map(Noisy, [4, 2, 5, 1])), compared)
compared.clear()
print(heapq.nlargest(2, map(Noisy, [4, 2, 5, 1])), compared)
