# limits: source=64KB
# ends: completed
exec("x = 1\n" * 10000)
print(x)
