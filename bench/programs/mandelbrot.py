# How fast points of the plane escape, row by row, as a hash of the picture.
def escape(cr, ci, limit):
    x = y = 0.0
    for turn in range(limit):
        xx, yy = x * x, y * y
        if xx + yy > 4.0:
            return turn
        y = 2.0 * x * y + ci
        x = xx - yy + cr
    return limit


def picture(width, height, limit):
    checksum = inside = 0
    for row in range(height):
        ci = 2.4 * row / height - 1.2
        for column in range(width):
            turns = escape(3.2 * column / width - 2.2, ci, limit)
            inside += turns == limit
            checksum = (checksum * 31 + turns) % 1000003
    return checksum, inside


TURNS = 3
for _ in range(TURNS):
    checksum = picture(300, 225, 200)
print("mandelbrot", checksum)
