# Orders in, report out: the kind of program that a service would let a language model write.
CATALOGUE = {
    "keyboard": {"price": 4900, "stock": 12},
    "mouse": {"price": 1900, "stock": 3},
    "monitor": {"price": 18900, "stock": 2},
    "cable": {"price": 650, "stock": 100},
}

ORDERS = [
    {"id": "A-1", "customer": "Ann", "lines": [("keyboard", 1), ("cable", 2)], "coupon": None},
    {"id": "A-2", "customer": "Bob", "lines": [("mouse", 2), ("monitor", 1)], "coupon": "TENOFF"},
    {"id": "A-3", "customer": "Ann", "lines": [("mouse", 2)], "coupon": None},
    {"id": "A-4", "customer": "Cid", "lines": [("webcam", 1)], "coupon": None},
    {"id": "A-5", "customer": "Dee", "lines": [("cable", 30), ("monitor", 1)], "coupon": "TENOFF"},
]


class OrderError(Exception):
    pass


def money(cents):
    return f"{cents // 100:,}.{cents % 100:02}"


def price(order):
    total = 0
    for name, quantity in order["lines"]:
        product = CATALOGUE.get(name)
        if product is None:
            raise OrderError(f"no product {name!r}")
        if quantity > product["stock"]:
            raise OrderError(f"only {product['stock']} x {name} left")
        total += product["price"] * quantity * (95 if quantity >= 20 else 100) // 100
    return total * 90 // 100 if order["coupon"] == "TENOFF" else total


revenue, rejected = {}, []
for order in ORDERS:
    try:
        total = price(order)
    except OrderError as error:
        rejected.append((order["id"], str(error)))
        continue
    for name, quantity in order["lines"]:
        CATALOGUE[name]["stock"] -= quantity
    revenue[order["customer"]] = revenue.get(order["customer"], 0) + total

for customer, cents in sorted(revenue.items(), key=lambda item: -item[1]):
    print(f"{customer:<6}{money(cents):>10}")
print(f"{'total':<6}{money(sum(revenue.values())):>10}")
for number, reason in rejected:
    print(f"rejected {number}: {reason}")
print("low stock:", ", ".join(name for name, product in CATALOGUE.items() if product["stock"] < 3))
