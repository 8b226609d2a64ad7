# limits: fuel=30000000
# ends: trap fuel
from collections import OrderedDict


class Key:
    def __hash__(self):
        return 1


keys = [Key() for _ in range(2_000)]
ordered = OrderedDict.fromkeys(keys)
print(len(ordered))
while True:
    for key in keys[::-1]:
        ordered.move_to_end(key, last=False)
