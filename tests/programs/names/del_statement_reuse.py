# Names deleted and bound again in loops, closures and classes.
results = []
for i in range(3):
    item = i
    if i == 1:
        del item
    try:
        results.append(item)
    except NameError as error:
        results.append(str(error))
print(results)


def cell():
    x = "first"

    def read():
        return x
    out = [read()]
    del x
    try:
        read()
    except NameError as error:
        out.append(str(error))
    x = "second"
    out.append(read())
    return out


print(cell())


class Body:
    temporary = [n for n in range(3)]
    total = sum(temporary)
    del temporary


print(Body.total, hasattr(Body, "temporary"))
