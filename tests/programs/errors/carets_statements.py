# Statements without an operator have no carets when they fill their line.
def check(value):
    assert value > 0, f"{value} is not positive"
    return value


print(check(1))
data = {}
try:
    data["x"] += 1
except KeyError as error:
    print(repr(error))
try:
    del data["x"]
except KeyError as error:
    print(repr(error))
check(-1)
