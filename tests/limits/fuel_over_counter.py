# limits: fuel=5000000
# ends: trap fuel
from collections import Counter

items = list(range(1000)) * 100
while True:
    Counter(items)
