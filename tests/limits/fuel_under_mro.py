# limits: fuel=300000
# ends: completed
classes = [object]
for _ in range(100):
    classes.append(type("C", (classes[-1],), {}))
print(len(classes[-1].__mro__))
