# Calendars of matches, shifts, turns of players, dice, cards, tournaments, payments, with dates and random numbers from known seeds.
import datetime
import itertools as it
import operator
import random
from collections import Counter, deque

day = datetime.date(2024, 2, 26)
days = it.accumulate(it.repeat(datetime.timedelta(days=1)), operator.add, initial=day)
workdays = it.filterfalse(lambda d: d.weekday() > 4, days)
print([d.isoformat() for d in it.islice(workdays, 7)], [f"{d:%a}" for d in it.islice(map(operator.add, it.repeat(day), map(datetime.timedelta, it.count())), 3)])
months = [(year, month) for year, month in it.islice(it.product(range(2024, 2026), range(1, 13)), 10, 15)]
print(months, [list(group)[-1].day for _, group in it.groupby(it.takewhile(lambda d: d < datetime.date(2024, 6, 1), map(lambda n: datetime.date(2024, 1, 1) + datetime.timedelta(n), it.count())), key=lambda d: d.month)])
workers = it.cycle(["ann", "bob", "cy"])
shifts = [(f"{d:%d.}", shift, next(workers)) for d, shift in it.product([day, day + datetime.timedelta(1)], ["early", "late"])]
print(shifts, Counter(map(operator.itemgetter(2), shifts)))


def round_robin(teams):
    teams = deque(teams if len(teams) % 2 == 0 else [*teams, None])
    first = teams.popleft()
    for _ in range(len(teams)):
        order = [first, *teams]
        yield [pair for pair in zip(it.islice(order, len(order) // 2), reversed(order)) if None not in pair]
        teams.rotate(1)


for teams in ("ABCD", "ABC"):
    rounds = list(round_robin(teams))
    print(rounds, sorted(map(sorted, it.chain.from_iterable(rounds))) == [list(p) for p in it.combinations(teams, 2)])
rng = random.Random(11)
players = it.cycle(["x", "o"])
board = [" "] * 9
lines = [*it.batched(range(9), 3), *zip(*it.batched(range(9), 3)), range(0, 9, 4), range(2, 7, 2)]
for player in players:
    board[rng.choice([i for i in range(9) if board[i] == " "])] = player
    if any(all(board[i] == player for i in line) for line in lines) or " " not in board:
        break
print(["".join(row) for row in it.batched(board, 3)], player)
deck = ["".join(card) for card in it.product("23456789TJQKA", "CDHS")]
rng.shuffle(deck)
dealer = iter(deck)
hands = dict(zip("NESW", zip(*it.islice(it.batched(dealer, 4), 5))))
print(hands, next(dealer), sum(1 for _ in dealer))
for name, hand in hands.items():
    ranks = sorted(Counter(card[0] for card in hand).values(), reverse=True)
    print(name, ranks, len({card[1] for card in hand}) == 1, max(hand, key=lambda card: "23456789TJQKA".index(card[0])), end="; ")
print()
winners = it.accumulate(it.repeat(list("abcdefgh"), 4), lambda left, _: [min(pair) for pair in it.batched(left, 2)] if len(left) > 1 else left)
print(list(winners))
balance = it.accumulate(it.chain([1000], it.repeat(-150)), lambda left, pay: round(left * 1.01 + pay, 2))
print(list(it.takewhile(lambda left: left > 0, balance)), sum(1 for _ in it.takewhile(lambda x: x < 2, it.accumulate(it.repeat(1.07), operator.mul))))
rolls = [rng.randint(1, 6) for _ in range(30)]
runs = [(k, len(list(g))) for k, g in it.groupby(rolls)]
print(rolls, max(runs, key=operator.itemgetter(1)), list(it.islice(it.accumulate(rolls), 0, 30, 6)), next(i for i, total in enumerate(it.accumulate(rolls), 1) if total > 50))
snakes = {14: 4, 19: 8, 3: 22}
places = list(it.accumulate(rolls, lambda place, roll: snakes.get(place + roll, place + roll) if place + roll <= 25 else place, initial=0))
print(places, 25 in places, list(it.dropwhile(lambda p: p < 20, places))[:3])
knights = [p for p in it.product(range(8), repeat=2) if (abs(p[0] - 3), abs(p[1] - 3)) in {(1, 2), (2, 1)}]
print(knights, [sum(1 for dx, dy in it.product((-2, -1, 1, 2), repeat=2) if abs(dx) != abs(dy) and 0 <= x + dx < 8 and 0 <= y + dy < 8) for x, y in zip(range(8), range(8))])
queue, log = deque([("a", 3), ("b", 1), ("c", 2)]), []
for tick in it.count():
    if not queue:
        break
    name, left = queue.popleft()
    log.append(name)
    if left > 1:
        queue.append((name, left - 1))
print(log, tick, [(k, [i for i, _ in g]) for k, g in it.groupby(sorted(enumerate(log), key=operator.itemgetter(1)), operator.itemgetter(1))])
