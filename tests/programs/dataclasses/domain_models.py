# A shop: money, ids, orders with states, events, totals, validation, immutability, sets and dicts of models, sorting and grouping.
import itertools
from collections import Counter, defaultdict
from dataclasses import InitVar, asdict, astuple, dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum, auto
from functools import cached_property, total_ordering
from typing import ClassVar, NamedTuple


@dataclass(frozen=True, order=True)
class Money:
    amount: Decimal
    currency: str = "EUR"

    def __post_init__(self):
        object.__setattr__(self, "amount", Decimal(self.amount).quantize(Decimal("0.01"), ROUND_HALF_UP))

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} + {other.currency}")
        return replace(self, amount=self.amount + other.amount)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, factor):
        return replace(self, amount=self.amount * factor)

    def __str__(self):
        return f"{self.amount:,} {self.currency}"


class State(Enum):
    NEW = auto()
    PAID = auto()
    SENT = auto()


class Event(NamedTuple):
    number: int
    what: str


@dataclass
class Line:
    sku: str
    price: Money
    count: int = 1

    def __post_init__(self):
        if self.count <= 0:
            raise ValueError(f"count must be positive, not {self.count}")

    @property
    def total(self):
        return self.price * self.count


@dataclass
class Order:
    counter: ClassVar = itertools.count(1)
    moves: ClassVar[dict] = {State.NEW: {State.PAID}, State.PAID: {State.SENT}}
    customer: str
    lines: list[Line] = field(default_factory=list)
    state: State = State.NEW
    number: int = field(init=False)
    events: list[Event] = field(default_factory=list, init=False, repr=False, compare=False)
    discount: InitVar[int] = 0

    def __post_init__(self, discount):
        self.number = next(self.counter)
        self._discount = discount
        self.log("made")

    def log(self, what):
        self.events.append(Event(len(self.events) + 1, what))

    def move(self, state):
        if state not in self.moves.get(self.state, ()):
            raise RuntimeError(f"order {self.number}: {self.state.name} -> {state.name}")
        self.state = state
        self.log(state.name.lower())

    @cached_property
    def total(self):
        return sum(line.total for line in self.lines) * (1 - Decimal(self._discount) / 100)


first = Order("ann", [Line("a", Money("1.005"), 3), Line("b", Money(10))])
second = Order("bob", [Line("a", Money("2.5"))], discount=10)
print(first, second, first.total, second.total, sep="\n")
first.move(State.PAID)
for wrong in (lambda: first.move(State.NEW), lambda: second.move(State.SENT), lambda: Line("x", Money(1), 0), lambda: Money(1) + Money(1, "USD"), lambda: Money(1) + 1, lambda: setattr(Money(1), "amount", 2), lambda: sum([Money(1), Money(2, "USD")]), lambda: Money("x"), lambda: Order(), lambda: Order("c", number=5)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error if "Decimal" not in type(error).__name__ and "Invalid" not in type(error).__name__ else "")
print(first.events, astuple(second)[:2], asdict(first)["lines"][0], "discount" in asdict(first), sorted(vars(second).keys() - asdict(second).keys()))
print(sorted([Money(3), Money("2.50"), Money(3, "CHF")]), max(Money(1), Money(2)), Money(1) == Money("1.000"), len({Money(1), Money("1.00"), Money(2)}), str(Money(1234567)), Money(2) * 3, sum([Money(1), Money("0.5")]))
copied = replace(first, customer="cy", discount=50)
print(copied.number, copied.lines is first.lines, copied.events, copied.total, first.total)
orders = [first, second, copied, Order("ann", [Line("c", Money(5), 2)])]
by_customer = defaultdict(list)
for order in orders:
    by_customer[order.customer].append(order.number)
print(dict(by_customer), Counter(line.sku for order in orders for line in order.lines), [(state.name, [o.number for o in group]) for state, group in itertools.groupby(sorted(orders, key=lambda o: o.state.value), lambda o: o.state)])


@total_ordering
@dataclass
class Priority:
    order: Order
    level: int = 0

    def __lt__(self, other):
        return (self.level, -self.order.number) < (other.level, -other.order.number)


print([p.order.number for p in sorted([Priority(first), Priority(second, 2), Priority(copied)], reverse=True)], Priority(first) <= Priority(first), Priority(first) > Priority(second))
