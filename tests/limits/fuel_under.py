# limits: fuel=2000000
# ends: completed
total = 0
for i in range(10000):
    total += i % 7
print(total)
