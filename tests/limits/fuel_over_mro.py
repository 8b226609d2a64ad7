# limits: fuel=300000
# ends: trap fuel
# Each class has all earlier ones in its order of resolution: merging is quadratic work for one short statement.
classes = [object]
while True:
    classes.append(type("C", (classes[-1],), {}))
