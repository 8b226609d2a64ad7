# limits: fuel=2000000
# ends: trap fuel
import json

data = {f"key {number}": {"b": [number], "a": {1, 2}} for number in range(2000)}
while True:
    json.dumps(data, indent=4, sort_keys=True, default=list)
