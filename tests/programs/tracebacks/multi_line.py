# Statements over several lines: the lines that the error covers.
def add(a, b):
    return a + b


print("multi")
result = add(
    1,
    add(
        "two",
        3,
    ),
)
