# limits: fuel=300000
# ends: completed
for number in range(100):
    exec(f"value = {number}")
print(value)
