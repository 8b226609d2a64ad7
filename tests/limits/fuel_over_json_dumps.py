# limits: fuel=2000000
# ends: trap fuel
import json

# 2**30 texts of one small list.
data = [1]
for _ in range(30):
    data = [data, data]
json.dumps(data)
