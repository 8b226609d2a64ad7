# A misspelled global.
orders = [1, 2, 3]
print(len(orders))
print(len(oders))
