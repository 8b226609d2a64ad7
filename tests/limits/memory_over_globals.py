# limits: memory=8MB
# ends: trap memory
number = 0
while True:
    globals()[f"name{number}"] = number
    number += 1
