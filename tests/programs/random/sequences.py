import random

random.seed("sequences")
items = list(range(30))
random.shuffle(items)
print(items)
print([random.choice("abcdef") for _ in range(20)], random.choice([7]), random.choice(range(5, 500)))
print([random.sample(range(n), k) for n, k in [(0, 0), (1, 1), (5, 5), (10, 3), (30, 6), (1000, 5), (10**9, 7), (100, 50)]])
print(random.sample("hello world", 4), random.sample((1, 2, 3), k=2))
print(random.sample(["red", "blue"], counts=[4, 2], k=5), random.sample([1, 2, 3], 2, counts=[0, 0, 5]))
print(random.choices("abc", k=10), random.choices([1, 2, 3], [10, 1, 1], k=10))
print(random.choices(range(4), cum_weights=[1, 1, 3, 10], k=12), random.choices("ab", weights=[0.25, 0.75], k=8))
print(random.choices([5]), random.choices("xyz", k=0))


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(random.choice, [])
attempt(random.choice, "")
attempt(random.choice, {1: 2})
attempt(random.choice, 5)
attempt(random.sample, {1, 2, 3}, 2)
attempt(random.sample, {1: 2}, 1)
attempt(random.sample, [1, 2], 3)
attempt(random.sample, [1, 2], -1)
attempt(random.sample, [1, 2], 1, counts=[1])
attempt(random.sample, [1, 2], 1, counts=[1, -5])
attempt(random.sample, [1, 2], 1, counts=[1, 0.5])
attempt(random.sample, 5, 1)
attempt(random.choices, [1, 2], 2)
attempt(random.choices, [1, 2], [1])
attempt(random.choices, [1, 2], [0, 0])
attempt(random.choices, [1, 2], [1, float("inf")])
attempt(random.choices, [1, 2], [1, 2], cum_weights=[1, 2])
attempt(random.choices, [])
attempt(random.shuffle, (1, 2, 3))
attempt(random.shuffle, "ab")
