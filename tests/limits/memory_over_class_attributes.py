# limits: memory=8MB
# ends: trap memory
class Growing:
    pass


n = 0
while True:
    setattr(Growing, "a%d" % n, n)
    n += 1
