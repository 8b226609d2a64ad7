# limits: fuel=20000000
# ends: trap fuel
import json

text = json.dumps([{"key": [1, 2.5, "text"]}] * 10_000)
while True:
    json.loads(text)
