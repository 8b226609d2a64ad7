# limits: time_ms=50 fuel=1000000000000
# ends: trap time
while True:
    pass
