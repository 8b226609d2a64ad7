# The message of a KeyError is the repr of its key, other messages their str.
inventory = {("tea", "green"): 4}


def stock(kind, colour):
    return inventory[kind, colour]


print(stock("tea", "green"))
print(stock("tea", "bl\nack"))
