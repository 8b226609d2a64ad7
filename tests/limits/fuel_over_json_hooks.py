# limits: fuel=2000000
# ends: trap fuel
import json

text = json.dumps([{"key": [number, 1.5]} for number in range(2000)])
while True:
    json.loads(text, parse_float=str, object_hook=len)
