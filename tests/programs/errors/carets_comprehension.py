# Errors inside comprehensions, lambdas and generator expressions.
def halves(numbers):
    return [10 / number for number in numbers]


print(halves([1, 2]))
try:
    halves([0])
except ZeroDivisionError as error:
    print(error)
pick = lambda row: row["key"]
print(sorted([{"key": 2}, {"key": 1}], key=pick))
total = sum(pick(row) for row in [{"key": 1}, {"other": 2}])
