# limits: time_ms=50 fuel=1000000000000
# ends: trap time
x = list(range(1000))
while True:
    sorted(x, reverse=True)
    sum(x)
    str(x)
