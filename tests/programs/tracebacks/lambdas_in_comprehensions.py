# Frames of lambdas, comprehensions and generator expressions that call one another, with builtins in between.
table = {"a": [1, 2], "b": [3, "x"], "c": []}
apply = lambda function, *values: function(*values)
scale = lambda factor: lambda value: value / factor
sums = {name: sum(values) for name, values in table.items() if name != "b"}
print(sums)
try:
    print([apply(scale(len(values)), 10) for values in table.values()])
except ZeroDivisionError as error:
    print(error)


def totals(data, convert):
    return sorted(
        (total for total in (
            sum(map(convert, values)) for values in data.values()
        ) if total),
        key=lambda total: -total,
    )


print(totals(table, lambda value: len(str(value))))
result = max(
    [row for row in zip(table, totals({"a": [1, 2]}, float))],
    key=lambda row: (lambda name, total: {name: total for _ in [totals(table, lambda value: apply(scale(2), value + 1))]})(*row),
)
