# Prelude functions do not show between the caller and the callback.
def key(row):
    return row["weight"]


rows = [{"weight": 2}, {"weight": 1}, {"height": 3}]
print(sorted(rows[:2], key=key))
try:
    max(rows, key=key)
except KeyError as error:
    print(repr(error))
sorted(rows, key=key)
