# limits: memory=8MB
# ends: completed
# A precision that is an argument.
size = 50000
result = f"{1.5:.{size}f}"
print(len(result))
