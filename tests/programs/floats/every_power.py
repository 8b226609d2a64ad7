# Powers of two and of ten over the whole range: repr, hex, formats, conversion to int and back, as sums over the texts.
def checksum(texts):
    total = 0
    for text in texts:
        for character in text:
            total = (total * 31 + ord(character)) % 1000000007
    return total


x, powers = 5e-324, []
while x != float("inf"):
    powers.append(x)
    x *= 2
tens = [float(f"1e{k}") for k in range(-323, 309)]
for name, values in (("two", powers), ("ten", tens), ("near two", [p * 1.5 for p in powers[:-1]]), ("below ten", [t * 0.9999999999999999 for t in tens])):
    values = values[::8]
    print(name, len(values), checksum(map(repr, values)), checksum(v.hex() for v in values), checksum(f"{v:.5e}" for v in values), checksum(f"{v:g}" for v in values), checksum(f"{v:.17g}" for v in values), checksum("%.3e" % v for v in values), checksum(f"{v:.0e}" for v in values))
    print(all(float(repr(v)) == v for v in values), all(float.fromhex(v.hex()) == v for v in values), all(float(f"{v:.16e}") == v for v in values), sum(len(repr(v)) for v in values), max(map(len, map(repr, values))), max(values, key=lambda v: len(repr(v))))
print(all(int(p) == 2**(8 * k) for k, p in enumerate(powers[1074::8])), all(float(2**(8 * k)) == p for k, p in enumerate(powers[1074::8])), sum(int(t) == 10**k for k, t in enumerate(tens[323:])), [k for k, t in enumerate(tens[323:]) if int(t) != 10**k][:5])
print([repr(10.0**k) for k in range(14, 25)], [repr(10.0**-k) for k in range(1, 8)], [f"{10.0**k:n}" for k in range(3, 8)], [str(2.0**k) for k in (50, 53, 54, 60, 63, 64)])
