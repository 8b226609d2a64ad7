# An operator whose operands stand on different lines.
price = 3
amount = "4"
label = (
    "price: "
    + str(price)
)
print(label)
total = (
    price * 2
    + price
    - amount
    + 1
)
