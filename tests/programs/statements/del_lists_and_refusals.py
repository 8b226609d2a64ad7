# del of names, items and slices of lists and dicts, and everything that refuses to be deleted.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


values = list(range(10))
del values[0], values[-1], values[1:3], values[::3]
print(values)
del values[:]
print(values)
matrix = [[1, 2], [3, 4]]
del matrix[0][1], matrix[1][0]
print(matrix)
table = {"k": {"inner": [1, 2]}, "l": 1}
del table["k"]["inner"][0], table["l"]
print(table)
del (), []
del (values), [matrix]
attempt(lambda: values)
attempt(lambda: matrix)


def locals_and_cells(parameter):
    local = 1
    cell = 2

    def inner():
        return cell
    del parameter, (local, cell)
    return sorted(locals())


print(locals_and_cells(5))


class NoMethods:
    shared = "on the class"


n = NoMethods()
attempt(lambda: exec("del n.shared"))
attempt(lambda: exec("del n.missing"))
attempt(lambda: exec("del n[0]"))
attempt(lambda: exec("del n[0:1]"))
attempt(lambda: exec("del table['absent']"))
attempt(lambda: exec("[p, q] = 1, 2; del [p, q]; p"))
attempt(lambda: exec("del ([1, 2])[5]"))
attempt(lambda: exec("del ([1, 2])['x']"))
attempt(lambda: exec("del (1, 2)[0]"))
attempt(lambda: exec("del 'text'[0]"))
attempt(lambda: exec("del None.x"))
attempt(lambda: exec("del (5).real"))
attempt(lambda: exec("del len.__name__"))
attempt(lambda: exec("del undefined_name"))
attempt(lambda: exec("del undefined_name.attribute"))
del NoMethods.shared
attempt(lambda: n.shared)
