# Decimals and contexts in pickles, copies, dicts, sets, sorted lists, heaps, json, dataclasses, format maps and match statements.
import copy
import heapq
import json
import pickle
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from decimal import Context, Decimal, DecimalTuple, InvalidOperation, getcontext, localcontext
from functools import total_ordering
from itertools import groupby
from operator import attrgetter

D = Decimal
values = [D(text) for text in ("1.10", "1.1", "-0", "0.00", "NaN", "Infinity", "1E+3", "1000", "-5")]
for protocol in range(6):
    loaded = [pickle.loads(pickle.dumps(value, protocol)) for value in values]
    print(protocol, [str(value) for value in loaded] == [str(value) for value in values], [value.as_tuple() for value in loaded] == [value.as_tuple() for value in values])
print(copy.copy(values[0]) is values[0], copy.deepcopy(values[0]) is values[0], values[0].__reduce__(), copy.deepcopy(values)[1] is values[1], pickle.loads(pickle.dumps(DecimalTuple(0, (1,), 2))), D("1.10").as_tuple()._asdict(), D("1.10").as_tuple()._replace(exponent=0), D(D("1.5").as_tuple()._replace(sign=1)))
print({D("1.10"): "a", D("1.1"): "b", 1: "c", D("1"): "d"}, len({D("0"), D("-0"), 0, 0.0, False}), D("1000") in {D("1E+3")}, Counter([D("1.0"), 1, D("1"), True]), sorted(values[:4] + values[5:]), sorted([D(2), 1.5, -1, D("-1.5")], reverse=True), min(D("1.0"), D("1")), max(D("1"), D("1.00")), [D("1.0"), 2].index(1), (D(1), D(2)) < (D(1), D("2.5")))
heap = []
for text in ("3.5", "1.25", "2", "1.250", "-1"):
    heapq.heappush(heap, D(text))
print([str(heapq.heappop(heap)) for _ in range(5)], heapq.nlargest(2, values[:3]), heapq.nsmallest(2, values[5:]))
for call in (lambda: json.dumps(D("1.5")), lambda: json.dumps({D("1"): 2}), lambda: sorted(values), lambda: {D("sNaN"): 1}, lambda: max(values), lambda: copy.replace(D(1)), lambda: setattr(D(1), "x", 1), lambda: D(1)[0], lambda: len(D(1)), lambda: iter(D(1)), lambda: D(1)(), lambda: del_attribute()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error)[:80])
print(json.dumps([D("1.50")], default=str), json.loads('{"a": 1.10, "b": 1e400, "c": 7}', parse_float=D, parse_int=D), json.loads("[NaN, -Infinity]", parse_constant=D), "{a:.1f}".format_map({"a": D("2.25")}))


@dataclass(order=True, frozen=True)
class Price:
    amount: Decimal
    currency: str = "EUR"

    def __post_init__(self):
        object.__setattr__(self, "amount", Decimal(self.amount).quantize(D("0.01")))

    def __add__(self, other):
        match other:
            case Price(amount, currency) if currency == self.currency:
                return replace(self, amount=self.amount + amount)
            case Price():
                raise ValueError(f"{self.currency} and {other.currency}")
            case Decimal() | int():
                return replace(self, amount=self.amount + other)
        return NotImplemented


prices = [Price("9.999"), Price(D("5")), Price(D("5.00")), Price("1", "USD"), Price(D("5E-3"))]
print(prices, sorted(prices)[0], prices[1] == prices[2], hash(prices[1]) == hash(prices[2]), prices[0] + prices[1], prices[0] + 1)
for other in (prices[3], 1.5, "x"):
    try:
        print(prices[0] + other)
    except (TypeError, ValueError, InvalidOperation) as error:
        print(type(error).__name__, error)
for currency, group in groupby(sorted(prices, key=attrgetter("currency")), key=attrgetter("currency")):
    print(currency, sum((price.amount for price in group), D(0)))


def classify(value):
    match value:
        case Decimal(real=D.real) if False:
            return "never"
        case Decimal() if value.is_nan():
            return "nan"
        case 0:
            return "zero"
        case Decimal() if value == value.to_integral_value():
            return "whole"
        case Decimal(imag=0):
            return "fraction"
    return "other"


print([classify(value) for value in (*values, 0, 0.0, D("0.5"), "x")])
context = Context(prec=4)
stored = pickle.loads(pickle.dumps((context, D("1.23456"))))
print(stored[0].plus(stored[1]), stored[0] == context, copy.copy(context) is context, stored[0].__reduce__()[0].__name__, len(stored[0].__reduce__()[1]))
