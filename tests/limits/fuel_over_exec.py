# limits: fuel=300000
# ends: trap fuel
number = 0
while True:
    exec(f"value = {number}")
    number += 1
