# ~ and ^ show which operator failed.
def left(values):
    return values["a"] + values["b"] * (values["c"] / values["d"])


values = {"a": 1, "b": 2, "c": 3, "d": 4}
print(left(values))
values["d"] = 0
try:
    left(values)
except ZeroDivisionError as error:
    print(error)
values["c"] = "x"
print(1 + left(values) + 2)
