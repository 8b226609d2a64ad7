# Lists of dataclasses as tables: sorting, grouping, joining, CSV and JSON, statistics, column views, validation of rows, text tables.
import csv
import io
import itertools
import json
import operator
import statistics
from collections import Counter, defaultdict
from dataclasses import asdict, astuple, dataclass, field, fields, make_dataclass, replace


@dataclass(order=True)
class Sale:
    sort_index: tuple = field(init=False, repr=False)
    region: str
    product: str
    amount: float
    units: int = 1

    def __post_init__(self):
        self.sort_index = (self.region, -self.amount)

    @property
    def price(self):
        return self.amount / self.units


@dataclass
class Product:
    product: str
    category: str = "misc"


TEXT = """region,product,amount,units
north,apple,10.5,3
south,pear,7,1
north,fig,20,4
south,apple,7.25,2
east,kiwi,x,1
north,apple,1.5,0
"""
KINDS = {"float": float, "int": int, "str": str}
sales, problems = [], []
for number, row in enumerate(csv.DictReader(io.StringIO(TEXT)), 2):
    try:
        sale = Sale(**{f.name: f.type(row[f.name]) for f in fields(Sale) if f.init})
        sale.price
        sales.append(sale)
    except (ValueError, ZeroDivisionError) as error:
        problems.append(f"line {number}: {error}")
print(sales, problems, sep="\n")
print([s.product for s in sorted(sales)], [s.product for s in sorted(sales, key=operator.attrgetter("product", "amount"))], max(sales, key=lambda s: s.price), min(sales).region)
totals = defaultdict(float)
for sale in sales:
    totals[sale.region] += sale.amount
print(dict(totals), {region: [s.product for s in group] for region, group in itertools.groupby(sorted(sales), key=lambda s: s.region)}, Counter(s.product for s in sales))
products = {p.product: p for p in (Product("apple", "fruit"), Product("fig", "fruit"))}
Joined = make_dataclass("Joined", [(f.name, f.type) for f in fields(Sale) if f.init] + [("category", str, "none")])
joined = [Joined(*astuple(s)[1:], category=products[s.product].category) if s.product in products else Joined(*astuple(s)[1:]) for s in sales]
print(joined[0], joined[1], sum(j.amount for j in joined if j.category == "fruit"))
columns = {f.name: [getattr(s, f.name) for s in sales] for f in fields(Sale) if f.name != "sort_index"}
print(columns, statistics.mean(columns["amount"]), statistics.median(columns["units"]))
out = io.StringIO()
writer = csv.DictWriter(out, [f.name for f in fields(Joined)], lineterminator="\n")
writer.writeheader()
writer.writerows(map(asdict, joined))
print(out.getvalue())
text = json.dumps([{k: v for k, v in asdict(s).items() if k != "sort_index"} for s in sales])
back = [Sale(**row) for row in json.loads(text)]
print(text, back == sales, json.loads(text)[0].keys() == columns.keys(), sep="\n")


def table(rows):
    names = [f.name for f in fields(rows[0]) if f.repr]
    cells = [[f"{getattr(row, name):.2f}" if isinstance(getattr(row, name), float) else str(getattr(row, name)) for name in names] for row in rows]
    widths = [max(map(len, column)) for column in zip(names, *cells)]
    yield " ".join(name.ljust(width) for name, width in zip(names, widths)).rstrip()
    for row in cells:
        yield " ".join(cell.rjust(width) if cell.replace(".", "").isdigit() else cell.ljust(width) for cell, width in zip(row, widths)).rstrip()


print(*table(sorted(sales)), sep="\n")


@dataclass
class Summary:
    count: int = 0
    total: float = 0.0
    low: float = float("inf")
    high: float = float("-inf")

    def __add__(self, value):
        return Summary(self.count + 1, self.total + value, min(self.low, value), max(self.high, value))

    @property
    def mean(self):
        return self.total / self.count if self.count else None


print(sum((s.amount for s in sales), Summary()), sum(columns["units"], Summary()).mean, Summary(), Summary().mean)


@dataclass
class Table:
    rows: list

    def where(self, **wanted):
        return Table([row for row in self.rows if all(getattr(row, k) == v for k, v in wanted.items())])

    def select(self, *names):
        return [tuple(getattr(row, name) for name in names) for row in self.rows]

    def update(self, test, **changes):
        return Table([replace(row, **changes) if test(row) else row for row in self.rows])

    def order(self, *names, reverse=False):
        return Table(sorted(self.rows, key=operator.attrgetter(*names), reverse=reverse))

    def __len__(self):
        return len(self.rows)


sales_table = Table(sales)
print(sales_table.where(region="north").select("product", "amount"), len(sales_table.where(region="west")), sales_table.update(lambda s: s.units > 2, amount=0.0).order("amount", "product").select("product", "amount"), sales_table.order("units", reverse=True).rows[0].product, sales_table.rows[2].amount)
try:
    sales_table.order("nothing")
except AttributeError as error:
    print(error)
