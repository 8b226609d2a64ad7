# Grouping, joining and formatting tables of records.
products = [
    {"sku": "A1", "name": "Lamp", "price": 19.99, "tags": ["home", "light"]},
    {"sku": "B2", "name": "Desk", "price": 149.0, "tags": ["home", "office"]},
    {"sku": "C3", "name": "Pen", "price": 1.25, "tags": ["office"]},
    {"sku": "D4", "name": "Rug", "price": 80, "tags": []},
]
sales = [("A1", 3), ("B2", 1), ("A1", 2), ("C3", 100), ("Z9", 4), ("B2", 2)]
by_sku = {p["sku"]: p for p in products}
sold = {}
for sku, quantity in sales:
    sold[sku] = sold.get(sku, 0) + quantity
rows = []
for sku, quantity in sold.items():
    product = by_sku.get(sku)
    if product is None:
        print(f"warning: no product {sku}")
        continue
    rows.append({"name": product["name"], "quantity": quantity, "revenue": round(quantity * product["price"], 2)})
rows.sort(key=lambda row: row["revenue"], reverse=True)
header = ["name", "quantity", "revenue"]
widths = [max(len(h), *(len(f"{row[h]}") for row in rows)) for h in header]
print(" | ".join(h.upper().ljust(w) for h, w in zip(header, widths)))
print("-+-".join("-" * w for w in widths))
for row in rows:
    print(" | ".join(f"{row[h]:<{w}}" if isinstance(row[h], str) else f"{row[h]:>{w}}" for h, w in zip(header, widths)))
total = sum(row["revenue"] for row in rows)
print(f"total {total:,.2f}; best {rows[0]['name']} with {rows[0]['revenue'] / total:.1%}")
tags = {}
for p in products:
    for tag in p["tags"] or ["untagged"]:
        tags.setdefault(tag, []).append(p["name"])
print({tag: sorted(names) for tag, names in sorted(tags.items())})
print([p["name"] for p in products if p["sku"] not in sold], sum(len(p["tags"]) for p in products))
cheap, dear = [], []
for p in products:
    (cheap if p["price"] < 50 else dear).append(p["name"])
print(cheap, dear, {p["name"]: f"{p['price']:8.2f}" for p in products})
pages = [products[i:i + 3] for i in range(0, len(products), 3)]
print([[p["sku"] for p in page] for page in pages])
updates = [{**p, "price": round(p["price"] * 0.9, 2)} for p in products if "home" in p["tags"]]
print([(u["name"], u["price"]) for u in updates], products[0]["price"])
print(max(products, key=lambda p: len(p["tags"]))["name"], any("light" in p["tags"] for p in products), all(p["price"] > 1 for p in products))
