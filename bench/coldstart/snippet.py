def summarise(orders, minimum):
    totals = {}
    for order in orders:
        if order["status"] != "paid" or order["amount"] < minimum:
            continue
        name = order["customer"]
        totals[name] = totals.get(name, 0) + order["amount"] * order["quantity"]
    ranked = sorted(totals.items(), key=lambda item: -item[1])
    lines = [f"{place}. {name:<8}{total:>9.2f}" for place, (name, total) in enumerate(ranked, 1)]
    return "\n".join(lines)


orders = []
for i in range(12):
    status = "paid" if i % 4 else "open"
    orders.append({"customer": "abcd"[i % 3], "amount": 5.5 * i, "quantity": i % 5, "status": status})
result = summarise(orders, 10)
top = result.split("\n")[0].strip()
count = len(orders)
result = f"{count} orders, best {top}\n{result}"
