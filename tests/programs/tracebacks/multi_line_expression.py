# A binary operation over several lines.
left = [1, 2]
right = (3, 4)
value = (
    left
    + right
)
