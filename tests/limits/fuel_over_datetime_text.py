# limits: fuel=2000000
# ends: trap fuel
from datetime import datetime

text = "2020-01-02T03:04:05." + "0" * 200_000
while True:
    datetime.fromisoformat(text)
