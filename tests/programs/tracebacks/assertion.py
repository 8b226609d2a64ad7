# assert without and with a message.
def check(order):
    assert order["quantity"] > 0, f"bad quantity: {order['quantity']}"
    assert order["price"] > 0
    return order["quantity"] * order["price"]


print(check({"quantity": 2, "price": 3}))
try:
    check({"quantity": 0, "price": 3})
except AssertionError as error:
    print(error)
check({"quantity": 1, "price": 0})
