# A stock ledger: namedtuple records, Counters for stock, defaultdict for indexes, deque for FIFO lots, ChainMap prices.
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

Move = namedtuple("Move", "day kind item count price note", defaults=(0, ""))
Lot = namedtuple("Lot", "count price")

LINES = """
1 in apple 10 1.50 first
1 in pear 5 2.00
2 out apple 4
2 in apple 6 1.80
3 out apple 8
3 out pear 9
4 in fig 3 4.25 rare
4 adj fig -1 0 bruised
5 out fig 2
"""


def parse(text):
    for number, line in enumerate(text.strip().splitlines(), 1):
        day, kind, item, count, *rest = line.split()
        price = float(rest[0]) if rest else 0
        yield Move(int(day), kind, item, int(count), price, " ".join(rest[1:]))


class Ledger:
    def __init__(self):
        self.stock = Counter()
        self.lots = defaultdict(deque)
        self.by_day = OrderedDict()
        self.refused = []
        self.profit = Counter()

    def post(self, move, prices):
        handler = getattr(self, f"_{move.kind}", None)
        if handler is None:
            raise ValueError(f"unknown kind {move.kind!r}")
        if handler(move, prices):
            self.by_day.setdefault(move.day, []).append(move)
            self.by_day.move_to_end(move.day)
        else:
            self.refused.append(move._replace(note=f"only {self.stock[move.item]} left"))

    def _in(self, move, prices):
        self.stock[move.item] += move.count
        self.lots[move.item].append(Lot(move.count, move.price))
        return True

    def _adj(self, move, prices):
        self.stock.update({move.item: move.count})
        lot = self.lots[move.item].popleft()
        self.lots[move.item].appendleft(lot._replace(count=lot.count + move.count))
        return True

    def _out(self, move, prices):
        if self.stock[move.item] < move.count:
            return False
        self.stock.subtract({move.item: move.count})
        needed, lots = move.count, self.lots[move.item]
        while needed:
            lot = lots.popleft()
            taken = min(needed, lot.count)
            self.profit[move.item] += round(taken * (prices[move.item] - lot.price), 2)
            if taken < lot.count:
                lots.appendleft(lot._replace(count=lot.count - taken))
            needed -= taken
        return True


moves = list(parse(LINES))
base = {"apple": 2.0, "pear": 3.0, "fig": 6.0}
special = {"fig": 7.5}
prices = ChainMap(special, base)
ledger = Ledger()
for move in moves:
    ledger.post(move, prices)
print(moves[0], moves[-1]._asdict(), Move._field_defaults)
print(ledger.stock, +ledger.stock, ledger.stock.total(), dict(ledger.lots))
print({day: [move.item for move in done] for day, done in ledger.by_day.items()}, list(reversed(ledger.by_day)), ledger.refused)
print(ledger.profit, ledger.profit.most_common(1), round(sum(ledger.profit.values()), 2))
kinds = defaultdict(Counter)
for move in moves:
    kinds[move.kind][move.item] += abs(move.count)
for kind, items in sorted(kinds.items()):
    print(f"{kind:<4}", ", ".join(f"{item} {count}" for item, count in sorted(items.items())), items.total())
recent = deque((move.item for move in moves), maxlen=4)
print(recent, Counter(recent), recent.index("fig"), [*recent][::2])
running, history = Counter(), []
for move in moves:
    running[move.item] += move.count if move.kind != "out" else -move.count
    history.append(running.copy())
print(history[2], history[-1] - ledger.stock, ledger.stock - history[-1], min(history, key=Counter.total).total(), [count["apple"] for count in history])
with_child = prices.new_child({"apple": 1.0})
print(with_child["apple"], prices["apple"], with_child.parents["fig"], sorted(with_child), dict(with_child) | {"kiwi": 9})
try:
    ledger.post(Move(9, "lost", "x", 1), prices)
except ValueError as error:
    print(error)
print(sorted(moves, key=lambda move: (move.item, -move.count))[0], Move._make(["a"] * 6), max(moves, key=lambda move: move.price).item, {move.kind for move in moves} == {"in", "out", "adj"})
