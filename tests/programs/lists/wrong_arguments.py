# Every method of list with too few, too many and wrong arguments.
cases = [
    "append()", "append(1, 2)", "append(object=1)", "clear(1)", "copy(1)", "count()", "count(1, 2)", "extend()", "extend(1)",
    "extend([], [])", "extend(None)", "index()", "index(9)", "index(1, 'a')", "index(1, 0, None)", "index(1, 2, 3, 4)", "insert()",
    "insert(1)", "insert('a', 1)", "insert(1, 2, 3)", "insert(1.0, 2)", "pop(1, 2)", "pop('a')", "pop(99)", "pop(-99)", "pop(None)",
    "remove()", "remove(99)", "reverse(1)", "sort(1)", "sort(key=1)", "sort(bogus=1)", "sort(None)", "sort(reverse='')", "__getitem__()",
    "__getitem__('a')", "__getitem__(1.0)", "__setitem__(0)", "__delitem__(None)", "__len__(1)", "__contains__()", "__iter__(1)",
    "__add__(1)", "__iadd__(1)", "__mul__('a')", "__rmul__(None)", "__eq__()", "__init__(1, 2)", "__class_getitem__()", "nothing()",
]
for case in cases:
    x = [1, 2, 3]
    try:
        print(case, eval("x." + case), x)
    except Exception as error:
        print(case, type(error).__name__, error)
