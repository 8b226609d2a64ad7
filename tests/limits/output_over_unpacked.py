# limits: output=10000
# ends: trap output
print(*range(100000), sep=", ")
