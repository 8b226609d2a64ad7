# NaN is unequal to itself, but containers look at identity first: membership, equality, counting, sorting, minima, keys.
nan, other = float("nan"), float("nan")
print(nan == nan, nan != nan, nan is nan, nan == other, nan < 1, nan > 1, nan <= nan, not nan < 1, nan == float("nan"), bool(nan), nan in [nan], nan in [other], nan in (1, nan), nan in {nan}, nan in {nan: 1}, nan in iter([nan]), nan in (x for x in [nan]))
print([nan] == [nan], [nan] == [other], (1, nan) == (1, nan), (nan,) != (nan,), {1: nan} == {1: nan}, {1: nan} == {1: other}, {nan} == {nan}, {nan} == {other}, {nan: 1} == {nan: 1}, [nan] < [nan], [nan] <= [nan], [nan, 1] < [nan, 2], [other, 1] < [nan, 2], (nan, 1) > (nan, 0), [[nan]] == [[nan]])
print([nan, other, nan].count(nan), [1, nan].index(nan), (other, nan).index(nan), [nan].count(other), len({nan, other}), len({nan, nan}), {nan: "a", other: "b"}[nan], {nan: "a"}.get(other), len(dict([(nan, 1), (nan, 2), (other, 3)])))
for values in ([nan, 1, 2], [1, nan, 2], [1, 2, nan], [nan, other], [2, nan, 1, 3]):
    print(min(values), max(values), min(*values), max(*values), min(values, key=lambda x: -x), max(values, default=0), sum(values))
for action in ("[1].index(nan)", "[other].index(nan)", "(1,).index(nan)", "[other].remove(nan)", "{other}.remove(nan)", "{1: 2}[nan]", "int(nan)", "round(nan)", "round(nan, 2)", "divmod(nan, 1)", "nan // 1", "hash(nan) == hash(nan)", "range(nan)", "[1, 2][nan]", "'a' * nan", "nan.as_integer_ratio()", "nan.is_integer()",
               "nan.hex()", "str(nan)", "format(nan, '08.2f')", "format(-nan, '+')", "'%d' % nan", "'%.3f' % nan", "'%5.1e|' % nan", "complex(nan)", "abs(-nan)", "pow(nan, 0)", "pow(1, nan)", "nan ** 2", "-nan", "+nan", "nan % 2", "5 % nan", "bool(nan)", "float(str(nan))", "sorted([nan])", "nan & 1", "repr([nan, -nan])", "chr(nan)"):
    try:
        print(action, repr(eval(action)))
    except Exception as error:
        print(action, type(error).__name__, error)
match nan:
    case float(x) if x == x:
        print("equal")
    case float():
        print("a float")
print(nan in range(5), 1 in [nan, 1], [x for x in [nan, 1.0] if x == x], any([nan]), all([nan]), {nan} & {nan} == {nan}, {nan} - {nan}, {nan} | {nan} == {nan}, {nan} <= {nan}, frozenset([nan]) == frozenset([nan]), [nan] * 2 == [nan, nan], (nan, other) == (nan, other))
