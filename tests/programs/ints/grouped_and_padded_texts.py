# Grouping with widths and zero padding for ints of all lengths and bases, against a grouping by hand.
def grouped(digits, mark, size):
    parts = []
    while len(digits) > size:
        parts.insert(0, digits[-size:])
        digits = digits[:-size]
    return mark.join([digits] + parts)


def padded(sign, prefix, digits, mark, size, width):
    text = sign + prefix + grouped(digits, mark, size)
    while len(text) < width:
        digits = "0" + digits
        text = sign + prefix + grouped(digits, mark, size)
    return text


wrong, total = [], 0
for exponent in (0, 1, 2, 3, 4, 5, 6, 7, 9, 12, 15, 18, 19, 20, 30):
    for n in (10**exponent, 10**exponent - 1, -7 * 10**exponent):
        for mark in ",_":
            for sign in ("", "+", " "):
                mine = "-" if n < 0 else sign
                for width in (0, 1, 4, 5, 8, 9, 12, 13, 20, 27):
                    total += 1
                    spec = f"{sign}0{width}{mark}" if width else f"{sign}{mark}"
                    if format(n, spec) != padded(mine, "", str(abs(n)), mark, 3, width):
                        wrong.append((n, spec, format(n, spec)))
        for kind, function in (("x", hex), ("b", bin), ("o", oct)):
            for alternate in ("", "#"):
                for width in (0, 6, 11, 16, 25):
                    total += 1
                    digits = function(abs(n))[2:]
                    spec = f"{alternate}0{width}_{kind}" if width else f"{alternate}_{kind}"
                    if format(n, spec) != padded("-" if n < 0 else "", "0" + kind if alternate else "", digits, "_", 4, width):
                        wrong.append((n, spec, format(n, spec)))
print(total, wrong)
for n in (0, 1234, -1234567, 10**9):
    for spec in (",", "_", "012,", "012_", "+,", " ,", "*>15,", "*<15_", "^15,", "=+15,", "0=15,", "#_x", "#014_b", "_o", ",d", "_d", "n", ",.2f", "_.1f", "015,.1f", "_e", ",%", "_X", "#_X"):
        print(n, spec, format(n, spec), sep=" | ")
