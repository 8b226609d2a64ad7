# limits: fuel=3000000
# ends: trap fuel
# Members of a union are compared with each other.
union = int | str
n = 0
while True:
    n += 1
    union |= list[n]
