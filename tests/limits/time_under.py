# limits: time_ms=2000
# ends: completed
total = 0
for i in range(10000):
    total += i
print(total)
