# limits: fuel=3000000
# ends: trap fuel
# Many bases with long orders of their own.
bases = [type("B%d" % i, (), {}) for i in range(300)]
wide = type("Wide", tuple(bases), {})
while True:
    type("Again", (wide, *bases), {})
