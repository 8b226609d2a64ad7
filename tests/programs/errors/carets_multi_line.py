# A call over several lines: first, last and the lines around the brackets.
def total(*numbers, scale=1, offset=0):
    return (sum(numbers) + offset) / scale


print(
    total(
        1,
        2,
        scale=2,
    )
)
result = 10 * total(
    1,
    2,
    3,
    4,
    scale=0,
    offset=5,
)
