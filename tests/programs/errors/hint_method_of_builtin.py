# A misspelled method of a builtin type.
items = [1]
items.append(2)
print(items)
try:
    items.foobar
except AttributeError as error:
    print(error)
items.apend(3)
