# limits: memory=8MB
# ends: completed
# A power has as many digits as its exponent says.
size = 50000
result = 3 ** size
print(result.bit_length())
