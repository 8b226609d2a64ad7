# enumerate(), zip() and map() over a map() of a builtin whose items need guest code answered those items instead of their own.
class Shown:
    def __init__(self, n):
        self.n = n

    def __str__(self):
        return f"r{self.n}"

    def __int__(self):
        return self.n * 10

    def __len__(self):
        return self.n


xs = [Shown(n) for n in range(4)]
print(list(enumerate(map(str, xs))), list(enumerate(map(len, xs), 5)))
print(list(zip(map(str, xs), "abcd")), list(zip("abcd", map(int, xs), map(len, xs))))
print(list(map(len, map(str, xs))), list(map(pow, map(int, xs), map(len, xs))))
print([pair for pair in enumerate(zip(map(str, xs), map(len, xs)))])
for i, s in enumerate(map(str, xs)):
    print(i, s, end=" ")
for a, b in zip(map(str, xs), map(str, [1, 2, 3, 4])):
    print(a, b, end=" ")
print(dict(zip(map(str, xs), xs)).keys(), next(enumerate(map(str, xs))), sum(map(int, map(int, xs))), max(map(len, map(str, xs))))
print(list(enumerate(map(str, [1, 2]))), list(zip(map(int, "12"), map(str, [1, 2]))), list(enumerate(filter(None, map(str, xs)))))
