# Unpacking and iteration over the wrong thing.
def pairs(rows):
    for key, value in rows:
        print(key, value)


pairs([(1, 2)])
for rows in ([(1, 2, 3)], [(1,)], [5], 7):
    try:
        pairs(rows)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
first, *rest, last = [1]
