# limits: memory=8MB
# ends: completed
first, *rest = range(100000)
x = [*range(50000), *rest]
print(first, len(rest), len(x))
