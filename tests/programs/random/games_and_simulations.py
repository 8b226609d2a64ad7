# What programs make of a seeded generator: dice, cards, weighted loot, walks, bootstraps, passwords, mazes, Monte Carlo.
import math
import random
import string
from collections import Counter
from itertools import accumulate, product

rng = random.Random("games")
print([rng.randint(1, 6) for _ in range(12)], [sum(rng.choices(range(1, 7), k=2)) for _ in range(8)], rng.choice("HT"))
print(sorted(Counter(rng.randrange(1, 7) for _ in range(300)).items()))
deck = [rank + suit for suit, rank in product("CDHS", "23456789TJQKA")]
rng.shuffle(deck)
hands = [deck[i::4][:5] for i in range(4)]
print(hands, len(set(deck)))
loot = {"common": 70, "rare": 25, "epic": 4.5, "legend": 0.5}
print(Counter(rng.choices(list(loot), weights=loot.values(), k=200)).most_common())
cumulative = list(accumulate(loot.values()))
print(rng.choices(list(loot), cum_weights=cumulative, k=6), cumulative)
print(list(accumulate(rng.choice((-1, 1)) for _ in range(25))))
data = [2.1, 3.4, 1.9, 5.6, 4.4]
means = sorted(sum(rng.choices(data, k=5)) / 5 for _ in range(40))
print(round(means[1], 6), round(means[-2], 6))
print("".join(rng.choices(string.ascii_letters + string.digits, k=24)), "".join(rng.sample(string.ascii_lowercase, 10)), rng.randbytes(6).hex())
inside = sum(math.hypot(rng.random(), rng.random()) <= 1 for _ in range(500))
print(4 * inside / 500)


def maze(width, height):
    rows = [["#"] * (2 * width + 1) for _ in range(2 * height + 1)]
    stack, seen = [(0, 0)], {(0, 0)}
    while stack:
        x, y = stack[-1]
        rows[2 * y + 1][2 * x + 1] = " "
        near = [(x + dx, y + dy) for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)) if 0 <= x + dx < width and 0 <= y + dy < height and (x + dx, y + dy) not in seen]
        if not near:
            stack.pop()
            continue
        nx, ny = rng.choice(near)
        rows[y + ny + 1][x + nx + 1] = " "
        seen.add((nx, ny))
        stack.append((nx, ny))
    return "\n".join(map("".join, rows))


print(maze(8, 4))
words = "the cat sat on the mat and the dog sat on the cat".split()
chain = {}
for one, two in zip(words, words[1:]):
    chain.setdefault(one, []).append(two)
text = ["the"]
while len(text) < 15 and text[-1] in chain:
    text.append(rng.choice(chain[text[-1]]))
print(" ".join(text))
colours = rng.sample(["red", "green", "blue"], counts=[5, 3, 1], k=6)
print(colours, sorted(colours) == colours, [rng.sample(range(100), 5) for _ in range(2)])
print([f"{rng.gauss(0, 1):.6f}" for _ in range(4)], [f"{rng.triangular(0, 10, 8):.6f}" for _ in range(3)], [rng.binomialvariate(10, 0.5) for _ in range(10)])
