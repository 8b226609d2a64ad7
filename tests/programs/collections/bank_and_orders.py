# An order book and accounts: deques of lots at a price, Counters of holdings, namedtuples of trades, UserDict with rules.
from collections import Counter, OrderedDict, UserDict, UserList, defaultdict, deque, namedtuple

Order = namedtuple("Order", "number trader side price count")
Trade = namedtuple("Trade", ["buyer", "seller", "price", "count"])


class Prices(UserDict):
    def __setitem__(self, price, orders):
        if price <= 0:
            raise ValueError(f"price {price} is not positive")
        super().__setitem__(price, orders)

    def __missing__(self, price):
        self[price] = deque()
        return self[price]

    def best(self, pick):
        while self:
            price = pick(self)
            if self[price]:
                return price
            del self[price]
        return None


class Journal(UserList):
    def __add__(self, other):
        return Journal(super().__add__(other))

    def between(self, *names):
        return Journal(trade for trade in self if {trade.buyer, trade.seller} & set(names))

    @property
    def volume(self):
        return sum(trade.count for trade in self)


class Book:
    def __init__(self):
        self.bids, self.asks = Prices(), Prices()
        self.journal, self.orders = Journal(), OrderedDict()
        self.holdings = defaultdict(Counter)

    def place(self, trader, side, price, count):
        order = Order(len(self.orders) + 1, trader, side, price, count)
        self.orders[order.number] = order
        own, other, pick, crosses = (self.bids, self.asks, min, price.__ge__) if side == "buy" else (self.asks, self.bids, max, price.__le__)
        while order.count and (best := other.best(pick)) is not None and crosses(best):
            resting = other[best].popleft()
            traded = min(order.count, resting.count)
            buyer, seller = (order, resting) if side == "buy" else (resting, order)
            self.journal.append(Trade(buyer.trader, seller.trader, best, traded))
            self.holdings[buyer.trader].update(share=traded, cash=-best * traded)
            self.holdings[seller.trader].subtract({"share": traded, "cash": -best * traded})
            order = order._replace(count=order.count - traded)
            if resting.count > traded:
                other[best].appendleft(resting._replace(count=resting.count - traded))
        if order.count:
            own[price].append(order)
        return order.count

    def cancel(self, number):
        order = self.orders.pop(number)
        lots = (self.bids if order.side == "buy" else self.asks)[order.price]
        for at, lot in enumerate(lots):
            if lot.number == number:
                del lots[at]
                return lot.count
        return 0


book = Book()
print([book.place(*each) for each in (("ann", "sell", 101, 5), ("bob", "sell", 100, 3), ("cy", "buy", 99, 4), ("di", "buy", 101, 6), ("cy", "sell", 98, 2), ("ann", "buy", 100, 1))])
print(book.journal, book.journal.volume, len(book.journal.between("bob")), type(book.journal[1:]).__name__, type(book.journal + [Trade("x", "y", 1, 2)]).__name__)
print({price: list(lots) for price, lots in sorted(book.bids.items())}, {price: [lot.count for lot in lots] for price, lots in book.asks.items() if lots})
print({name: dict(held) for name, held in sorted(book.holdings.items())}, sum(book.holdings.values(), Counter()), sum(held["share"] for held in book.holdings.values()))
print(book.cancel(3), book.cancel(1), list(book.orders), book.bids.best(max), book.asks.best(min), 50 in book.asks, book.asks)
for wrong in (lambda: book.cancel(3), lambda: book.place("ann", "buy", 0, 1), lambda: Order(1, 2), lambda: book.journal[50], lambda: Trade._make("abc"), lambda: book.journal.between("zz")[0]):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
prices = deque((trade.price for trade in book.journal), maxlen=3)
print(prices, sum(prices) / len(prices), Counter(trade.price for trade in book.journal).most_common(1), max(book.journal, key=lambda trade: trade.count), sorted(book.journal)[0].buyer, book.journal.index(Trade("di", "bob", 100, 3)))
