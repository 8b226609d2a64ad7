# Votes by Counters: plurality, ranked choice, approval, Borda, quotas by largest remainder and by divisors, ties broken by order.
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from fractions import Fraction
from itertools import combinations, groupby

BALLOTS = """
9 Ann>Bob>Cy
7 Bob>Cy>Ann
5 Cy>Bob>Ann
4 Di>Cy
2 Di>Ann>Bob
1
"""
Round = namedtuple("Round", "counts out exhausted", defaults=(None, 0))


def parse(text):
    for line in text.strip().splitlines():
        count, _, names = line.partition(" ")
        yield int(count), tuple(filter(None, names.split(">")))


ballots = list(parse(BALLOTS))
names = list(OrderedDict.fromkeys(name for _, choice in ballots for name in choice))
first = Counter()
for count, choice in ballots:
    if choice:
        first[choice[0]] += count
print(names, first, first.most_common(1), first.total(), {name: f"{votes / first.total():.1%}" for name, votes in first.most_common()})


def ranked_choice(ballots):
    left = OrderedDict.fromkeys(names)
    while True:
        counts, exhausted = Counter(dict.fromkeys(left, 0)), 0
        for count, choice in ballots:
            choice = next((name for name in choice if name in left), None)
            if choice is None:
                exhausted += count
            else:
                counts[choice] += count
        (leader, votes), *_ = counts.most_common()
        if votes * 2 > counts.total() or len(left) == 1:
            yield Round(counts, exhausted=exhausted)
            return
        loser = min(counts, key=lambda name: (counts[name], -names.index(name)))
        yield Round(counts, loser, exhausted)
        del left[loser]


for at, each in enumerate(ranked_choice(ballots), 1):
    print(at, each.counts, each.out, each.exhausted)
borda, approval, pairs = Counter(), Counter(), Counter()
for count, choice in ballots:
    borda.update({name: (len(names) - 1 - place) * count for place, name in enumerate(choice)})
    approval.update(dict.fromkeys(choice[:2], count))
    rank = defaultdict(lambda: len(names), {name: place for place, name in enumerate(choice)})
    for one, other in combinations(names, 2):
        if rank[one] != rank[other]:
            pairs[(one, other) if rank[one] < rank[other] else (other, one)] += count
print(borda.most_common(), approval.most_common(), {pair: pairs[pair] for pair in combinations(names, 2)}, sep="\n")
wins = Counter({name: sum(pairs[name, other] > pairs[other, name] for other in names if other != name) for name in names})
print(wins, [name for name, count in wins.items() if count == len(names) - 1], max(pairs, key=pairs.get), pairs["Ann", "Zed"], len(pairs))


def largest_remainder(votes, seats):
    total = votes.total()
    exact = {name: Fraction(count * seats, total) for name, count in votes.items()}
    given = Counter({name: int(share) for name, share in exact.items()})
    for name in sorted(exact, key=lambda name: (int(exact[name]) - exact[name], name))[: seats - given.total()]:
        given[name] += 1
    return given


def divisors(votes, seats, step):
    given = Counter(dict.fromkeys(votes, 0))
    for _ in range(seats):
        given[max(votes, key=lambda name: (Fraction(votes[name], given[name] * step + 1), votes[name]))] += 1
    return given


votes = Counter(north=340, south=280, east=160, west=60, none=0)
for seats in (1, 7, 15):
    print(seats, largest_remainder(votes, seats), divisors(votes, seats, 1), divisors(votes, seats, 2), divisors(votes, seats, 1) - divisors(votes, seats, 2))
standing = sorted(Counter(a=3, b=5, c=3, d=1, e=5).items(), key=lambda item: -item[1])
place, table = 1, OrderedDict()
for points, group in groupby(standing, key=lambda item: item[1]):
    tied = [name for name, _ in group]
    table[place] = tied
    place += len(tied)
print(table, [f"{place}{'=' if len(tied) > 1 else ''} {name}" for place, tied in table.items() for name in sorted(tied)])
queue, rounds = deque(names + ["Eve"]), []
while len(rounds) < len(queue) - 1 + len(queue) % 2:
    half = len(queue) // 2
    rounds.append([(queue[at], queue[-1 - at]) for at in range(half)])
    fixed = queue.popleft()
    queue.rotate(1)
    queue.appendleft(fixed)
    if len(rounds) > 6:
        break
print(len(rounds), rounds[:2], Counter(frozenset(pair) for each in rounds for pair in each).most_common(1)[0][1])
overrides = ChainMap({"Cy": "Cyrus"}, {name: name.upper() for name in names})
print([overrides[name] for name in names], overrides.new_child({"Ann": "A."})["Ann"], {**overrides}, sorted(overrides.parents))
