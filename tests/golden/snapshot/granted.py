# grants: tests/grants/shop
from shop import orders, prices
from shop.deep import leaf


def total(count):
    snapshot()
    return prices.price(count)


print(total(3), leaf.place(5), orders.count)
