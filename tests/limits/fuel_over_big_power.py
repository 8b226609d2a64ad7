# limits: fuel=5000000
# ends: trap fuel or trap memory
x = 3
while True:
    x = x * x
