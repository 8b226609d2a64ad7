# Orders with discounts, taxes, stock and a report.
PRICES = {"tea": 350, "coffee": 420, "cake": 580, "juice": 300}
STOCK = {"tea": 10, "coffee": 3, "cake": 1}


class OrderError(Exception):
    pass


def line_total(item, quantity):
    if item not in PRICES:
        raise OrderError(f"unknown item {item!r}")
    if quantity <= 0:
        raise OrderError(f"bad quantity {quantity} for {item}")
    if STOCK.get(item, 0) < quantity:
        raise OrderError(f"only {STOCK.get(item, 0)} of {item} left")
    return PRICES[item] * quantity


def process(order):
    total, lines = 0, []
    for item, quantity in order["items"]:
        amount = line_total(item, quantity)
        lines.append(f"  {item:<8}{quantity:>3} x {PRICES[item] / 100:>6.2f} = {amount / 100:>7.2f}")
        total += amount
    for item, quantity in order["items"]:
        STOCK[item] -= quantity
    discount = total // 10 if order.get("member") else 0
    tax = round((total - discount) * 0.07)
    return lines, total, discount, tax, total - discount + tax


orders = [
    {"id": 1, "customer": "Ann", "items": [("tea", 2), ("cake", 1)], "member": True},
    {"id": 2, "customer": "Bob", "items": [("coffee", 2)]},
    {"id": 3, "customer": "Cid", "items": [("cake", 1)]},
    {"id": 4, "customer": "Dee", "items": [("soup", 1)]},
    {"id": 5, "customer": "Eve", "items": [("coffee", 1), ("tea", 8)], "member": True},
]
revenue, failed = 0, []
for order in orders:
    try:
        lines, total, discount, tax, due = process(order)
    except OrderError as error:
        failed.append((order["id"], str(error)))
        continue
    revenue += due
    print(f"order {order['id']} for {order['customer']}", *lines, sep="\n")
    print(f"  discount {discount / 100:.2f}, tax {tax / 100:.2f}, due {due / 100:.2f}")
print(f"revenue {revenue / 100:,.2f}")
for number, reason in failed:
    print(f"order {number} failed: {reason}")
print("stock", STOCK)
